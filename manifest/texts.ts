/** What Teams shows about the app. Limits: names 30 and 100, descriptions 80 and 4000, commands 32 and 128 characters. */
export interface AppTexts {
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  /** The name of the personal tab, beside the chat. */
  readonly tab: string;
  readonly commands: Readonly<Record<Command, { readonly title: string; readonly description: string }>>;
}

export type Command =
  | 'help'
  | 'workshop'
  | 'my-answers'
  | 'letter'
  | 'ask'
  | 'my-questions'
  | 'questions'
  | 'deputy'
  | 'page'
  | 'language';

export const sv: AppTexts = {
  name: { short: 'Samling', full: 'Samling för den utökade koncernledningen' },
  description: {
    short: 'Workshoppar och veckobrev för den utökade koncernledningen, direkt i Teams.',
    full: [
      'Samling låter kommunens utökade koncernledning arbeta tillsammans i Teams. Processledaren startar en runda och varje chef får frågan på ett kort i sin chatt, ensam eller tillsammans med sin grupp. Svaren räknas medan de kommer in, resultatet visas för alla och nästa runda bygger vidare på det.',
      'Direktören skriver veckobrevet en gång, och det kommer till varje chef i chatten. Där kvitterar, frågar och svarar man, med eller utan namn, och varje fråga får ett besked.',
      'Skriv hjälp till Samling, så visas det som gäller dig just nu. Svenska och engelska.',
      'Samling läser medlemslistan i det team där appen är installerad, för att kunna skriva till var och en. Appen behöver ingen behörighet till Microsoft Graph. Där Teams ger läskvitton räknar Samling dem i rapporten om veckobrevet.',
    ].join('\n\n'),
  },
  tab: 'Översikt',
  commands: {
    help: { title: 'hjälp', description: 'Visar vad som gäller dig just nu och vad du kan göra' },
    workshop: { title: 'workshop', description: 'Visar pågående workshoppar; processledare skapar och öppnar dem här' },
    'my-answers': { title: 'mina svar', description: 'Visar dina egna svar' },
    letter: { title: 'veckobrev', description: 'Visar det senaste veckobrevet; den som skriver veckobrev får sina utkast' },
    ask: { title: 'fråga', description: 'Skriv fråga och det du undrar, så går det till direktören' },
    'my-questions': { title: 'mina frågor', description: 'Visar det du har frågat och vad som har hänt med det' },
    questions: { title: 'frågor', description: 'Visar alla frågor och inspel för den som besvarar dem, annars dina egna' },
    deputy: { title: 'ersättare', description: 'Utse den som också får veckobreven när du är borta' },
    page: { title: 'sida', description: 'Ger en länk till Samling som en sida i webbläsaren' },
    language: { title: 'språk', description: 'Byter mellan svenska och engelska' },
  },
};

export const en: AppTexts = {
  name: { short: 'Samling', full: 'Samling for the extended management group' },
  description: {
    short: 'Workshops and weekly updates for the extended management group, in Teams.',
    full: [
      "Samling lets a municipality's extended management group work together in Teams. The facilitator starts a round and every manager gets the question on a card in their chat, alone or with their group. Answers are counted as they come in, the result is shown to everybody and the next round builds on it.",
      'The director writes the weekly update once, and it reaches every manager in their chat. There they acknowledge, ask and answer, with or without their name, and every question gets a reply.',
      'Write help to Samling to see what concerns you right now. Swedish and English.',
      'Samling reads the list of members of the team where the app is installed, so that it can write to each of them. The app needs no Microsoft Graph permission. Where Teams gives read receipts, Samling counts them in the report on the update.',
    ].join('\n\n'),
  },
  tab: 'Overview',
  commands: {
    help: { title: 'help', description: 'Shows what concerns you right now and what you can do' },
    workshop: { title: 'workshop', description: 'Shows ongoing workshops; facilitators create and open them here' },
    'my-answers': { title: 'my answers', description: 'Shows your own answers' },
    letter: { title: 'weekly update', description: 'Shows the latest weekly update; those who write it get their drafts' },
    ask: { title: 'question', description: 'Write question and what you wonder, and it goes to the director' },
    'my-questions': { title: 'my questions', description: 'Shows what you have asked and what has become of it' },
    questions: { title: 'questions', description: 'Shows all questions and input to those who answer them, else your own' },
    deputy: { title: 'deputy', description: 'Name somebody who gets the updates too while you are away' },
    page: { title: 'page', description: 'Gives a link to Samling as a page in the browser' },
    language: { title: 'language', description: 'Switches between Swedish and English' },
  },
};
