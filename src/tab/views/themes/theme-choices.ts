import type { ThemeRow } from '../../../app/views/themes-card.ts';
import type { Texts } from '../../../texts/texts.ts';

/** Themes to choose among, each with how many answers it has. */
export const themeChoices = (rows: readonly ThemeRow[], t: Texts) =>
  rows.map(({ ref, name, answers }) => ({ value: ref, words: `${name ?? t.themes.rest} (${t.themes.answers(answers)})` }));
