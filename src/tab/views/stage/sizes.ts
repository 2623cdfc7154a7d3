/** How large a text may stand on the stage, in em, by its characters: a short question fills the wall, a long one still fits. */
export const questionSize = (characters: number): number => {
  if (characters <= 50) return 3.6;
  if (characters <= 100) return 3;
  if (characters <= 180) return 2.3;
  if (characters <= 320) return 1.8;
  return 1.4;
};

/** As questionSize, for answers: all the characters of the page together. */
export const quoteSize = (characters: number): number => {
  if (characters <= 90) return 2.8;
  if (characters <= 180) return 2.2;
  if (characters <= 340) return 1.8;
  return 1.45;
};

/** Tiles of groups beside each other on a wide screen, in rows as even as can be: twelve are two rows of six. */
export const tilesAcross = (groups: number): number => {
  const most = groups <= 24 ? 8 : groups <= 60 ? 12 : groups <= 140 ? 18 : 26;
  const rows = Math.max(1, Math.ceil(groups / most));
  return Math.max(1, Math.ceil(groups / rows));
};

/** How large the letters of a tile are, in em: few groups have large tiles. */
export const tileLetters = (groups: number): number => (groups <= 16 ? 1.3 : groups <= 60 ? 1 : 0.8);

/** How many characters a line of a question may have: a large one breaks early, a long one uses the width of the wall. */
export const questionLine = (characters: number): number => Math.round(112 / questionSize(characters));

/** How large rows of bars may stand, in em: few of them fill the wall. */
export const barSize = (rows: number): number => (rows <= 4 ? 1.7 : rows <= 6 ? 1.25 : rows <= 8 ? 1.05 : 0.9);

/** How much of its tile a group fills, 0 to 1; a group that nobody is asked in is empty. */
export const filled = (answered: number, asked: number): number => (asked === 0 ? 0 : Math.min(1, answered / asked));
