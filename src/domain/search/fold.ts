const MARKS = /\p{M}/gu;

/**
 * A text as it is looked for: small letters, without accents (é is e), but å, ä and ö are letters of their own, as in a Swedish
 * dictionary. As long as the text in NFC, so that what is found here stands at the same place there.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\0-\x7fåäöÅÄÖ]/gu, foldOne)
    .replace(/[A-ZÅÄÖ]+/g, (letters) => letters.toLowerCase());

const foldOne = (character: string): string => {
  const small = character.toLowerCase();
  const plain = small.normalize('NFD').replace(MARKS, '');
  return [plain, small].find(({ length }) => length === character.length) ?? character;
};
