import type { ResponseFault } from '../../domain/questions/fault.ts';
import { count } from '../plural.ts';

/** Det som är fel i ett svar, och vad som ska ändras. Tal är redan skrivna med språkets tecken. */
export const answerFault = (fault: ResponseFault, write: (number: number) => string): string => {
  switch (fault.fault) {
    case 'text-empty':
      return 'Skriv ett svar innan du skickar.';
    case 'text-too-long':
      return `Texten är för lång. Den får vara högst ${write(fault.most)} tecken men är ${write(fault.length)}. Korta den och skicka igen.`;
    case 'choice-empty':
      return 'Välj minst ett alternativ innan du skickar.';
    case 'choice-not-there':
      return 'Ett av alternativen finns inte längre. Välj igen.';
    case 'too-many-choices':
      return `Du har valt ${fault.given} alternativ men kan välja ${fault.most}. Ta bort ${fault.given - fault.most}.`;
    case 'score-missing':
      return 'Välj ett steg från 1 till 5.';
    case 'score-out-of-range':
      return `Skalan går från ${fault.least} till ${fault.most}. Välj ett av stegen.`;
    case 'rank-missing':
      return 'Välj ett alternativ på den här platsen.';
    case 'rank-twice':
      return `Du har valt ”${fault.option}” både som nummer ${fault.first} och nummer ${fault.again}. Välj något annat på en av platserna.`;
    case 'number-missing':
      return 'Skriv ett tal innan du skickar.';
    case 'number-not-a-number':
      return 'Det där är inget tal. Skriv bara siffror, till exempel 12 eller 3,5.';
    case 'number-out-of-range':
      return `${write(fault.given)} ligger utanför gränserna. Skriv ett tal från ${write(fault.least)} till ${write(fault.most)}.`;
    case 'word-empty':
      return 'Skriv ett ord innan du skickar.';
    case 'word-several':
      return 'Skriv bara ett ord.';
    case 'word-too-long':
      return `Ordet är för långt. Det får vara högst ${fault.most} tecken men är ${write(fault.length)}.`;
    case 'dots-none':
      return 'Lägg minst en prick innan du skickar.';
    case 'dots-over-budget':
      return `Du har lagt ${count(fault.given, 'prick', 'prickar')} men har ${fault.budget}. Ta bort ${write(fault.given - fault.budget)}.`;
    case 'dots-over-cap':
      return `Du har lagt ${count(fault.given, 'prick', 'prickar')} på ”${fault.theme}” men får lägga högst ${fault.cap}. Ta bort ${write(fault.given - fault.cap)}.`;
    case 'dots-negative':
    case 'dots-not-whole':
      return `Antalet prickar på ”${fault.theme}” ska vara ett helt tal, 0 eller mer. Välj igen.`;
    case 'theme-not-there':
      return 'Ett av temana finns inte längre. Se över dina prickar och skicka igen.';
    case 'stance-missing':
      return 'Välj om du stöder förslaget, kan leva med det eller invänder.';
    case 'objection-without-reason':
      return 'Skäl krävs om du invänder. Skriv vad som behöver ändras.';
  }
};
