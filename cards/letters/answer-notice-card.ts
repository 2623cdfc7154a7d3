import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { MyPostView } from '../../src/app/views/letters/post-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, surface } from '../parts.ts';
import { personText } from '../person-text.ts';
import { fateLines } from './fate-lines.ts';

/** What comes to the asker when something has become of their question: the question quoted, and the answer. */
export const answerNoticeCard = (view: MyPostView, t: Texts) => {
  const words = t.lettersReader.news;
  return {
    ...frame(t),
    body: [
      heading(words.heading[view.kind][view.fate.is], 'card'),
      surface([heading(words.youWrote[view.kind]), personText(view.text, {}, { spacing: 'Small' })]),
      ...fateLines(view, t),
      ...buttons(
        { title: words.again, verb: 'ask', data: { kind: 'question' } },
        view.secret === null && { title: t.lettersReader.post.mine, verb: 'my-posts' },
      ),
    ],
  } satisfies IAdaptiveCard;
};
