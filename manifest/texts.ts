/** What Teams shows about the app. Limits: names 30 and 100, descriptions 80 and 4000, commands 32 and 128 characters. */
export interface AppTexts {
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly commands: Readonly<Record<Command, { readonly title: string; readonly description: string }>>;
}

export type Command = 'help' | 'workshop' | 'my-answers' | 'language';

export const sv: AppTexts = {
  name: { short: 'Samling', full: 'Samling för den utökade koncernledningen' },
  description: {
    short: 'Workshoppar för den utökade koncernledningen, direkt i Teams.',
    full: [
      'Samling låter kommunens utökade koncernledning arbeta tillsammans i Teams. Processledaren startar en runda och varje chef får frågan på ett kort i sin chatt, ensam eller tillsammans med sin grupp. Svaren räknas medan de kommer in, resultatet visas för alla och nästa runda bygger vidare på det.',
      'Skriv hjälp till Samling, så visas det som gäller dig just nu. Svenska och engelska.',
      'Samling läser medlemslistan i det team där appen är installerad, för att kunna skriva till var och en. Appen behöver ingen behörighet till Microsoft Graph.',
    ].join('\n\n'),
  },
  commands: {
    help: { title: 'hjälp', description: 'Visar vad som gäller dig just nu och vad du kan göra' },
    workshop: { title: 'workshop', description: 'Visar pågående workshoppar; processledare skapar och öppnar dem här' },
    'my-answers': { title: 'mina svar', description: 'Visar dina egna svar' },
    language: { title: 'språk', description: 'Byter mellan svenska och engelska' },
  },
};

export const en: AppTexts = {
  name: { short: 'Samling', full: 'Samling for the extended management group' },
  description: {
    short: 'Workshops for the extended management group, right in Teams.',
    full: [
      "Samling lets a municipality's extended management group work together in Teams. The facilitator starts a round and every manager gets the question on a card in their chat, alone or with their group. Answers are counted as they come in, the result is shown to everybody and the next round builds on it.",
      'Write help to Samling to see what concerns you right now. Swedish and English.',
      'Samling reads the list of members of the team where the app is installed, so that it can write to each of them. The app needs no Microsoft Graph permission.',
    ].join('\n\n'),
  },
  commands: {
    help: { title: 'help', description: 'Shows what concerns you right now and what you can do' },
    workshop: { title: 'workshop', description: 'Shows ongoing workshops; facilitators create and open them here' },
    'my-answers': { title: 'my answers', description: 'Shows your own answers' },
    language: { title: 'language', description: 'Switches between Swedish and English' },
  },
};
