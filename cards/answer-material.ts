import type { CardElementArray } from '@microsoft/teams.cards';
import type { AnswerCardView } from '../src/app/views/answer-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { line, quiet, surface } from './parts.ts';
import { cut, personText } from './person-text.ts';

/** What is built on has so much room together, in UTF-16 units as JSON writes them: the box, and an answer beside it, are to fit too. */
const ROOM = 6_000;

/** In 1-2-4-alla: what the pair or the four wrote on the level before, each by itself. */
export const material = ({ material: texts, group: { as } }: AnswerCardView, t: Texts): CardElementArray => {
  if (as === 'group') return [];
  const words = t.answer.group.material;
  if (texts.length === 0) return [];
  const shown = texts.map((text) => cut(text, ROOM / texts.length));
  return [
    line(words[as], { weight: 'Bolder', spacing: 'Medium' }),
    ...shown.map((text) => surface([personText(text)])),
    ...(shown.some((text, index) => text !== texts[index]) ? [quiet(t.answer.cut)] : []),
  ];
};
