import type { IStylesOptions } from 'docx';
import type { Language } from '../domain/people.ts';

const spoken = { sv: 'sv-SE', en: 'en-GB' } as const;

/** Dark on white: at least 7:1 (WCAG 2.1, 1.4.6). */
const INK = '1F2933';
const HEADING = '0B3C5D';

const heading = (halfPoints: number, before: number) => ({
  run: { font: FONT, size: halfPoints, bold: true, color: HEADING },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

const FONT = 'Calibri';

/** Sizes are in half points, distances in twentieths of a point. Text is 12 points; space comes from styles, never from empty lines. */
export const wordStyles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 24, color: INK, language: { value: spoken[language] } },
      paragraph: { spacing: { after: 120, line: 288 } },
    },
    title: heading(48, 0),
    heading1: heading(36, 480),
    heading2: heading(30, 320),
    heading3: heading(26, 240),
    listParagraph: { paragraph: { spacing: { after: 80 } } },
  },
});
