import type { CardElementArray } from '@microsoft/teams.cards';
import type { MyPostView } from '../../src/app/views/letters/post-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { dayAndClock } from '../../src/texts/time.ts';
import { line, surface } from '../parts.ts';
import { personText } from '../person-text.ts';

/** The fate in a word or two: `Mottaget`, `Besvarat · 13 mars 2026 14:02`. */
export const fateWord = ({ fate }: Pick<MyPostView, 'fate'>, t: Texts): string => {
  const words = t.lettersReader.post.fate;
  switch (fate.is) {
    case 'received':
    case 'taken':
      return words[fate.is];
    case 'answered':
    case 'passed-on':
    case 'declined':
      return words[fate.is](dayAndClock(fate.at, t.language));
  }
};

/** What has become of a question or input, for the one who asked: the word, and what stands behind it. */
export const fateLines = (view: Pick<MyPostView, 'fate' | 'kind'>, t: Texts): CardElementArray => [
  surface([line(fateWord(view, t), { weight: 'Bolder' }), ...behind(view, t)], view.fate.is === 'answered' ? 'good' : 'accent'),
];

const behind = ({ fate, kind }: Pick<MyPostView, 'fate' | 'kind'>, t: Texts): CardElementArray => {
  const words = t.lettersReader.post;
  switch (fate.is) {
    case 'received':
    case 'taken':
      return [line(words[fate.is][kind], { spacing: 'Small' })];
    case 'answered':
      return [personText(fate.text, {}, { spacing: 'Small' })];
    case 'passed-on':
      return [
        line(words.passedOnTo[kind], { spacing: 'Small' }),
        personText(fate.to, { weight: 'Bolder' }, { spacing: 'Small' }),
      ];
    case 'declined':
      return [line(words.why, { spacing: 'Small' }), personText(fate.why, {}, { spacing: 'Small' })];
  }
};
