import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { MyAnswer, MyAnswersView } from '../src/app/views/my-answers.ts';
import type { Texts } from '../src/texts/texts.ts';
import { dayAndClock } from '../src/texts/time.ts';
import { answerInWords } from './answer-words.ts';
import { buttons } from './buttons.ts';
import { frame, heading, line, quiet, surface } from './parts.ts';
import { cut, personText } from './person-text.ts';

/** A page of a person's own answers, the newest first. */
export const myAnswersCard = ({ answers, page, pages }: MyAnswersView, t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.home.mine.heading, 'card'),
      ...(answers.length === 0 ? [line(t.home.mine.none)] : []),
      ...answers.map((answer) => myAnswer(answer, t)),
      ...(pages > 1 ? [quiet(t.shared.page(page, pages))] : []),
      ...buttons(
        page > 1 && { title: t.shared.previous, verb: 'my-answers', data: { page: page - 1 } },
        page < pages && { title: t.shared.showMore, verb: 'my-answers', data: { page: page + 1 } },
        { title: t.shared.toHome, verb: 'home' },
      ),
    ],
  }) satisfies IAdaptiveCard;

/** The question is there to be recognised; so much of it, in UTF-16 units as JSON writes them, does. */
const QUESTION = 300;

const myAnswer = (answer: MyAnswer, t: Texts) =>
  surface([
    personText(`${answer.title} · ${answer.heading}`, { weight: 'Bolder' }),
    personText(cut(answer.question, QUESTION), { isSubtle: true }, { spacing: 'Small' }),
    ...answered(answer, t),
    ...(answer.open ? [quiet(t.home.mine.canChange)] : []),
  ]);

const answered = ({ asks, response, answersPer, at, late, open }: MyAnswer, t: Texts): CardElementArray => {
  const words = t.home.mine;
  if (response === null) return [line(open ? words.nameless.open : words.nameless.closed, { spacing: 'Medium' })];
  return [
    { type: 'Container', spacing: 'Medium', items: answerInWords(asks, response, t) },
    ...(at === null ? [] : [quiet(words.saved[answersPer](dayAndClock(at, t.language)))]),
    ...(late ? [quiet(t.answer.saved.late)] : []),
  ];
};
