/** Frågor och inspel på sidan. Det som korten redan säger står i letter-inbox. */
export const tabInbox = {
  toLetters: 'Till veckobreven',
  open: (name: string) => `Öppna frågan från ${name}`,
  nameless: 'någon utan namn',
  newer: 'Nyare',
  older: 'Äldre',
  reply: 'Svara',
  decide: 'Eller välj något annat',
  declineWhy: 'Varför avböjer du?',
  declineMeans: 'Den som frågade får veta varför.',
  sent: 'Klart. Den som frågade har fått besked.',
  tooLong: (written: number, limit: number) => `${written} av ${limit} tecken. Texten är för lång.`,
  published: 'Klart. Frågan och svaret är publicerade.',
  taken: 'Du besvarar frågan. Den som frågade ser det.',
  merged: 'Klart. De är hopslagna.',
};
