import { count } from '../plural.ts';
import { refusals } from './refusals.ts';

export const answer = {
  label: { person: 'Ditt svar', group: 'Gruppens svar' },
  placeholder: 'En mening eller tre räcker',
  required: 'Skriv ett svar först.',
  send: 'Skicka svar',
  change: 'Ändra svar',
  keep: 'Behåll som det är',
  replace: 'Ersätt svaret',
  add: 'Lägg till efter',
  askInstead: 'Skicka som fråga',
  neither: 'Inget av det',
  you: 'Du',
  timeLeft: (time: string, minutes: number) =>
    minutes > 0
      ? `Svara senast ${time} · ${count(minutes, 'minut', 'minuter')} kvar`
      : `Tiden gick ut ${time}. Skicka nu, så kommer svaret med om rundan fortfarande är öppen.`,
  yourGroup: (number: number) => `Du är i grupp ${number}`,
  together: (number: number) => `Ni svarar tillsammans i grupp ${number}. Kom överens om vem som skriver.`,
  shownWithoutNames: 'När resultatet visas ser alla svaret, men inte vem som har skrivit det.',
  saved: {
    person: (time: string) => `Tack! Ditt svar är sparat ${time}. Du kan ändra det tills rundan stängs.`,
    group: (time: string) => `Tack! Gruppens svar är sparat ${time}. Ni kan ändra det tills rundan stängs.`,
    groupBy: (time: string, name: string) => `${name} sparade gruppens svar ${time}. Ni kan ändra det tills rundan stängs.`,
  },
  someone: 'Någon i gruppen',
  clash: {
    mine: (time: string) => `Du sparade ett annat svar ${time}:`,
    other: (time: string, name: string) => `${name} sparade det här svaret ${time}:`,
    yours: 'Det du skrev',
  },
  closed: {
    heading: 'Rundan är stängd',
    saved: { person: 'Ditt svar är sparat:', group: 'Gruppens svar är sparat:' },
    at: (time: string) => `Rundan stängdes ${time}.`,
    none: { person: 'Den här gången kom inget svar från dig.', group: 'Den här gången kom inget svar från gruppen.' },
    result: 'Resultatet kommer hit när processledaren visar det för alla.',
    late: (time: string) => `Rundan stängdes ${time}, så det här hann inte med:`,
    whatNow: 'Kopiera texten och skicka den till processledaren om du vill att den ska komma med.',
  },
  cut: 'Texten är så lång att bara början får plats här.',
  notices: {
    'empty-answer': refusals['empty-answer'],
    'answer-too-long': refusals['answer-too-long'],
    'answer-changed-meanwhile': refusals['answer-changed-meanwhile'],
    'not-stored': 'Svaret kunde inte sparas. Det du skrev står kvar. Försök igen om en stund.',
    offered: 'Vill du skicka det här som ditt svar?',
  },
  offeredForGroup: 'Vill du skicka det här som gruppens svar?',
};
