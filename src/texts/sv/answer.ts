import { count } from '../plural.ts';
import { answerFault } from './answer-faults.ts';
import { answerGroup } from './answer-group.ts';
import { answerInputs } from './answer-inputs.ts';
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
  /** En runda över dagar: minuter säger ingenting. */
  answerBy: (day: string) => `Svara senast ${day}.`,
  timeOut: 'Tiden är ute. Skicka nu, så kommer svaret med om rundan fortfarande är öppen.',
  stillTaken: (time: string) => `Rundan stängdes ${time}. Du kan fortfarande svara; svaret märks som sent.`,
  together: {
    group: (number: number) => `Ni svarar tillsammans i grupp ${number}. Kom överens om vem som skriver.`,
    pair: 'Ni svarar tillsammans i paret. Kom överens om vem som skriver.',
    four: 'Ni svarar tillsammans i fyrgruppen. Kom överens om vem som skriver.',
  },
  /** Vem som får veta vem som har svarat vad: sagt innan man svarar. */
  names: {
    all: 'När resultatet visas ser alla vem som har svarat vad.',
    facilitator: 'Processledaren kan se vem som har svarat vad. Alla andra ser bara resultatet, utan namn.',
    facilitatorText:
      'Processledaren kan se vem som har skrivit vad. När resultatet visas ser alla andra svaren utan namn, ibland grupp för grupp.',
    nobody:
      'Ditt svar sparas utan namn. Processledaren ser att du har svarat, men inte vad. Om färre än fem svarar visas inga svar, och de raderas när rundan stängs.',
    handedOn: {
      pair: 'I nästa runda läser ditt par det du har skrivit, så att ni kan bygga vidare.',
      four: 'I nästa runda läser fyrgruppen det ni har skrivit, så att ni kan bygga vidare.',
    },
    readAlong: 'Processledaren kan läsa svaret redan medan rundan pågår.',
    together: 'Svaret är gruppens. I resultatet står inte vem av er som skrev det.',
  },
  inputs: answerInputs,
  fault: answerFault,
  group: answerGroup,
  saved: {
    nameless: 'Tack! Ditt svar är sparat utan namn. Du kan ändra det tills rundan stängs.',
    late: 'Svaret kom in efter att rundan hade stängts och är märkt som sent.',
    person: (time: string) => `Tack! Ditt svar är sparat ${time}. Du kan ändra det tills rundan stängs.`,
    group: (time: string) => `Tack! Gruppens svar är sparat ${time}. Ni kan ändra det tills rundan stängs.`,
    groupBy: (time: string, name: string) => `${name} sparade gruppens svar ${time}. Ni kan ändra det tills rundan stängs.`,
  },
  someone: 'Någon i gruppen',
  clash: {
    mine: (time: string) => `Du sparade ett annat svar ${time}:`,
    other: (time: string, name: string) => `${name} sparade det här svaret ${time}:`,
    nameless: 'Du sparade ett annat svar medan du skrev:',
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
    tellAnyway: 'Säg till processledaren om du vill att svaret ska komma med.',
    counted: 'Ditt svar är räknat. Det finns inget namn vid det, så det kan inte visas här längre.',
    deleted: 'Färre än fem svarade. Därför är svaren raderade, och inga svar visas.',
    afterwards: 'En ändring som skickades efter att rundan stängdes kom inte med.',
    changeLate: 'Du kan fortfarande ändra; svaret märks då som sent.',
  },
  cut: 'Texten är så lång att bara början får plats här.',
  notices: {
    'answer-changed-meanwhile': refusals['answer-changed-meanwhile'],
    'not-stored': 'Svaret kunde inte sparas. Det du skrev står kvar. Försök igen om en stund.',
    offered: 'Vill du skicka det här som ditt svar?',
  },
  offeredForGroup: 'Vill du skicka det här som gruppens svar?',
};
