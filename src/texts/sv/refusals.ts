import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';

export const refusals = {
  'no-such-workshop': 'Workshopen finns inte längre. Skriv hjälp, så ser du vad som gäller dig nu.',
  'draft-changed-meanwhile': 'Grupperna ändrades medan kortet låg framme. Titta igenom dem innan du skapar workshopen.',
  'already-created': 'Workshopen är redan skapad. Grupperna ligger fast.',
  'empty-title': 'Ge workshopen ett namn.',
  'title-too-long': 'Namnet är för långt. Det får vara högst 120 tecken.',
  'too-few-people': 'Det behövs minst två deltagare. Kontrollera att deltagarna är med i teamet.',
  'bad-split': 'Ange ett antal grupper mellan 1 och 100, eller minst 2 personer per grupp.',
  'workshop-ended': 'Workshopen är avslutad. Öppna den igen om ni ska fortsätta.',
  'no-such-round': 'Den rundan finns inte i workshopen.',
  'round-already-held': 'Rundan är redan genomförd eller överhoppad.',
  'another-round-open': 'En annan runda pågår. Stäng den först.',
  'round-not-open': 'Rundan är inte öppen för svar.',
  'round-still-open': 'Rundan pågår fortfarande. Stäng den först.',
  'nobody-missing': 'Alla har svarat, så det finns ingen att påminna.',
  'people-missing': 'Alla har inte svarat än.',
  'no-more-rounds': 'Det här var den sista rundan.',
  'empty-question': 'Skriv en fråga innan du sparar.',
  'question-too-long': 'Frågan är för lång. Den får vara högst 1 000 tecken.',
  'question-changed-meanwhile':
    'Frågan skrevs om av någon annan medan du skrev. Din text står kvar. Spara igen om din ska gälla.',
  'not-participant': 'Du är inte med bland deltagarna i den här workshopen. Säg till processledaren om du borde vara det.',
  'wrong-group': 'Kortet gäller en annan grupp än din. Skriv hjälp, så får du rätt kort.',
  'empty-answer': 'Skriv ett svar innan du skickar.',
  'answer-too-long': 'Svaret är för långt. Det får vara högst 4 000 tecken. Korta det och skicka igen.',
  'answer-changed-meanwhile': 'Svaret ändrades medan du skrev. Välj hur du vill göra med din text.',
} satisfies Record<WorkshopRefusal, string>;
