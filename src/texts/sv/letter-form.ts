import type { LetterRefusal } from '../../domain/letter/commands.ts';
import type { LetterContent, LetterFault } from '../../domain/letter/content.ts';
import type { Role } from '../../domain/people.ts';
import { count } from '../plural.ts';

export const letterForm = {
  heading: 'Veckobrev',
  correct: 'Rätta veckobrevet',
  correctMeans: (recipients: number) =>
    `Rättelsen ersätter brevet hos ${count(recipients, 'mottagare', 'mottagare')}. Brevet märks med att det är rättat och när.`,
  goesTo: (recipients: number) =>
    recipients === 0 ? 'Går inte till någon än' : `Går till ${count(recipients, 'person', 'personer')}`,
  faultCount: (faults: number) =>
    faults === 1 ? 'En sak behöver rättas innan brevet kan gå.' : `${faults} saker behöver rättas innan brevet kan gå.`,
  notices: {
    'template-saved': 'Mallen är sparad. Nästa veckobrev börjar med de här texterna.',
    saved: 'Utkastet är sparat.',
    'not-stored': 'Det gick inte att spara. Det du skrev står kvar. Försök igen om en stund.',
    'became-sent':
      'Brevet hann skickas medan du skrev. Det du har skrivit står kvar här som ett nytt brev, som inte är sparat än.',
    'became-deleted':
      'Någon tog bort brevet medan du skrev. Det du har skrivit står kvar här som ett nytt brev, som inte är sparat än.',
    'became-scheduled':
      'Brevet har fått en tid och ändras nu bara av den som får skicka det. Det du har skrivit står kvar här som ett nytt brev, som inte är sparat än.',
  },
  cut: 'Brödtexten är så lång att bara början får plats här. Spara inte om du vill ha kvar resten.',
  fields: {
    heading: 'Rubrik',
    lead: 'Ingress',
    leadHint: 'Det viktigaste i två eller tre meningar',
    body: 'Brödtext',
    bodyHelp:
      'Två asterisker före och efter ett ord ger fet stil, en ger kursiv. Börja raden med ett bindestreck för en punktlista. En adress som börjar med https blir en länk.',
    ask: 'Vad jag vill att du gör',
    askHint: 'En rad som alla förstår',
    question: 'Fråga till läsarna',
    questionHint: 'Lämna tomt om du inte frågar något',
    linkTitle: (number: number) => `Länk ${number}: titel`,
    linkUrl: (number: number) => `Länk ${number}: adress`,
    urlHint: 'En hel adress som börjar med https',
    pictureUrl: 'Bild: adress',
    pictureAlt: 'Bild: vad den föreställer',
    pictureAltHint: 'Läses upp för den som inte ser bilden',
    anonymous: 'Frågor och inspel får skickas utan namn',
    units: 'Enheter',
    unitTypes: 'Typer av enheter',
    roles: 'Roller',
    except: 'Personer som inte ska ha brevet',
    channels: 'Visa brevet även i de här kanalerna',
  },
  imageInBody: 'En bild i brödtexten visas inte. Lägg den under Länkar och bild i stället.',
  pictureUnchecked:
    'Det gick inte att kontrollera bilden just nu. Brevet kan skickas ändå, men se efter i förhandsvisningen att bilden syns.',
  meanwhile: {
    byOther: (name: string, when: string) => `${name} sparade brevet ${when}, efter att du öppnade det.`,
    byYou: (when: string) => `Du sparade själv brevet ${when}, på ett annat kort.`,
    kept: 'Det du har skrivit står kvar här men är inte sparat.',
    differs: 'Det här skiljer:',
    parts: {
      heading: 'rubrik',
      lead: 'ingress',
      body: 'brödtext',
      ask: 'vad läsaren ska göra',
      question: 'frågan till läsarna',
      anonymous: 'om namnet får utelämnas',
      links: 'länkar',
      picture: 'bild',
      audience: 'mottagare',
      channels: 'kanaler',
    } satisfies Record<keyof LetterContent | 'audience' | 'channels', string>,
    shown: 'Den sparade versionen ligger nu i ett eget meddelande i chatten.',
    notShown: 'Den sparade versionen gick inte att visa. Försök igen om en stund.',
  },
  linksAndPicture: 'Länkar och bild',
  recipients: 'Mottagare',
  chooseRecipients: 'Välj mottagare',
  chooseExcept: 'Undanta personer',
  chooseMeans: 'Väljer du ingenting får alla brevet. Annars får de brevet som passar in på något av dina val.',
  everybody: 'Till alla',
  to: 'Till:',
  except: 'Utom:',
  shownOf: (shown: number, all: number) => `Listan visar ${shown} av ${all} personer. De övriga får inte plats på kortet.`,
  general: 'Allmänt',
  roles: {
    manager: 'Chefer',
    facilitator: 'Processledare',
    director: 'Direktör',
    communicator: 'Kommunikatörer',
    observer: 'Observatörer',
  } satisfies Record<Role, string>,
  buttons: {
    preview: 'Förhandsvisa',
    save: 'Spara utkast',
    cancel: 'Avbryt',
    saveCorrection: 'Spara rättelsen',
    showSaved: 'Visa den sparade versionen',
    saveMine: 'Spara min version ändå',
  },
};

export const letterFaults = {
  'heading-empty': 'Skriv en rubrik.',
  'heading-too-long': 'Rubriken är för lång. Den får vara högst 120 tecken.',
  'lead-too-long': 'Ingressen är för lång. Den får vara högst 400 tecken.',
  'body-empty': 'Skriv något i brödtexten.',
  'body-too-long': 'Brödtexten är för lång. Den får vara högst 8 000 tecken.',
  'body-link-not-https': 'En länk i brödtexten börjar inte med https. Skriv hela adressen eller ta bort länken.',
  'body-link-misleading':
    'Det syns inte vart en länk i brödtexten leder, eller så ser den ut att leda någon annanstans. Skriv om länken.',
  'ask-too-long': 'Raden om vad läsaren ska göra är för lång. Den får vara högst 300 tecken.',
  'question-too-long': 'Frågan är för lång. Den får vara högst 400 tecken.',
  'link-not-https': 'Länkens adress stämmer inte. Skriv hela adressen. Den ska börja med https.',
  'link-without-title': 'Ge länken en titel, så att läsaren vet vart den leder.',
  'link-too-long': 'Länken är för lång. Titeln får vara högst 100 tecken och adressen högst 1 000.',
  'picture-not-https': 'Bildens adress stämmer inte. Skriv hela adressen. Den ska börja med https.',
  'picture-without-alt': 'Beskriv bilden för den som inte ser den.',
  'picture-missing': 'Det finns ingen bild på den adressen. Kontrollera att adressen stämmer.',
  'picture-not-picture':
    'Det som finns på adressen är ingen bild som Teams kan visa. Ange adressen till själva bilden: en png, jpg eller gif.',
  'audience-empty': 'Ingen får brevet med de här valen. Ändra mottagarna.',
} satisfies Record<LetterFault, string>;

/** Det som ett brev svarar nej på och som den som skriver kan råka ut för. */
export const letterRefusals = {
  ...letterFaults,
  'no-such-letter': 'Brevet finns inte längre.',
  'letter-already-sent': 'Brevet är redan skickat. Rätta det om något är fel.',
  'letter-not-sent': 'Brevet är inte skickat än.',
  'letter-recalled': 'Brevet är återkallat.',
  'time-in-the-past': 'Den tiden har redan varit. Välj en senare.',
  'nobody-to-send-to': 'Det finns ingen att skicka till.',
  'letter-changed-meanwhile':
    'Någon annan rättade brevet medan du skrev. Din text står kvar men är inte sparad. Spara igen om din ska gälla.',
} satisfies Record<Exclude<LetterRefusal, 'not-recipient' | 'no-question' | 'empty-answer' | 'answer-too-long'>, string>;
