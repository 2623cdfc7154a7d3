import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { PublishedListView } from '../../src/app/views/letters/published-list.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, quiet } from '../parts.ts';
import { personText } from '../person-text.ts';
import { publishedQuestion } from './published-questions.ts';

/** So much of each text, in UTF-16 units as JSON writes them: five questions with their answers stay far below a message's 40 000. */
const TEXT = 1_500;

/** All that is published of a letter, a page at a time, in the person's own chat. */
export const publishedListCard = (view: PublishedListView, t: Texts) => {
  const { letter, page, pages, questions } = view;
  const words = t.lettersReader;
  return {
    ...frame(t),
    body: [
      heading(words.letter.questions, 'card'),
      personText(words.published.about(view.heading), { isSubtle: true }, { spacing: 'Small' }),
      ...(questions.length === 0 ? [line(words.published.none)] : []),
      ...questions.map((question) => publishedQuestion(question, { on: 'list', letter, page }, TEXT, t)),
      ...(pages > 1 ? [quiet(t.shared.page(page, pages))] : []),
      ...buttons(
        page > 1 && { title: t.shared.previous, verb: 'more-answers', data: { letter, page: page - 1 } },
        page < pages && { title: words.published.next, verb: 'more-answers', data: { letter, page: page + 1 } },
        { title: words.ask.back, verb: 'show-letter', data: { letter } },
      ),
    ],
  } satisfies IAdaptiveCard;
};
