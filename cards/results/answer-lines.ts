import type { CardElementArray } from '@microsoft/teams.cards';
import type { PlacedAnswer } from '../../src/app/views/result-pages.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { nameAndUnit } from '../name-list.ts';
import { type BlockStyle, personText } from '../person-text.ts';

/** An answer in its own words, with who gave it where that is told, and what is to be known of it. */
export const answerLines = (answer: PlacedAnswer, t: Texts, block: BlockStyle = {}): CardElementArray => {
  const { by, unit, typedIn, late } = answer;
  const marks = t.summary.marks;
  const notes = [
    ...(by === null ? [] : [nameAndUnit({ name: by, unit }, t)]),
    ...(typedIn ? [marks.typedIn] : []),
    ...(late ? [marks.late] : []),
  ];
  return [
    personText(answer.said, {}, block),
    ...(notes.length === 0 ? [] : [personText(`– ${notes.join(' · ')}`, { isSubtle: true, size: 'Small' }, { spacing: 'None' })]),
  ];
};
