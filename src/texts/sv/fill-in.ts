import { count } from '../plural.ts';

/** Processledaren skriver in ett svar åt en grupp som inte kunde svara själv. */
export const fillIn = {
  open: 'Fyll i åt gruppen',
  heading: 'Fyll i åt gruppen',
  what: 'Skriv in det svar som gruppen har lämnat på annat sätt. Det märks som ifyllt i efterhand.',
  group: 'Vilken grupp gäller det?',
  answer: 'Gruppens svar, som det lämnades',
  groupRequired: 'Välj en grupp.',
  filledIn: (answers: number) => `${count(answers, 'svar är ifyllt', 'svar är ifyllda')} hittills.`,
  saved: (group: string) => `Svaret för ${group} är sparat. Du kan fylla i ett till.`,
  save: 'Spara svaret',
  back: 'Till workshopen',
  names: { group: 'Grupp', pair: 'Par', four: 'Fyrgrupp', person: 'Grupp' },
};
