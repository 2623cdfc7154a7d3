/** Det som står i webbläsaren när en hämtning inte gick. Den som läser har följt en länk ur sin chatt. */
export const download = {
  expired: 'Länken har gått ut. Gå tillbaka till chatten och hämta en ny.',
  usedUp: 'Länken har använts så många gånger som den får. Gå tillbaka till chatten och hämta en ny.',
  forged: 'Länken stämmer inte. Gå tillbaka till chatten och hämta en ny.',
  notAllowed: 'Du har inte längre behörighet till den här filen. Fråga en processledare om du behöver den.',
  gone: 'Det som filen handlade om finns inte längre.',
};
