import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { LetterAnswersView, NamedAnswer } from '../../src/app/views/letters/answers-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { nameAndUnit } from '../name-list.ts';
import { frame, heading, line, quiet, surface, wide } from '../parts.ts';
import { cut, personText, withoutControls } from '../person-text.ts';

/** So much of each answer has room, in UTF-16 units as JSON writes them; the file has all of it. */
const TEXT = 3_000;

/** The letter's own question, and a page of what its readers have answered. */
export const answersCard = (view: LetterAnswersView, t: Texts) => {
  const words = t.lettersAuthor.report.answerPage;
  const { letter, answers, page, pages } = view;
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(words.heading, 'card'),
      ...(view.question === '' ? [] : [personText(view.question, { weight: 'Bolder' })]),
      line(words.answered(view.answered, view.asked), { spacing: 'Small' }),
      ...(view.byName ? [] : [quiet(words.nameless)]),
      ...(answers.length === 0 ? [line(words.none, { spacing: 'Large' })] : []),
      ...answers.map((answer) => answerLines(answer, view.byName, t)),
      ...(pages > 1 ? [quiet(t.shared.page(page, pages))] : []),
      ...buttons(
        page > 1 && { title: t.shared.previous, verb: 'letter-answers', data: { letter, page: page - 1 } },
        page < pages && { title: words.next, verb: 'letter-answers', data: { letter, page: page + 1 } },
        { title: t.lettersAuthor.report.buttons.file, verb: 'report-file', data: { letter } },
        { title: words.report, verb: 'letter-report', data: { letter } },
      ),
    ],
  } satisfies IAdaptiveCard;
};

const answerLines = (answer: NamedAnswer, byName: boolean, t: Texts) => {
  const text = withoutControls(answer.text);
  const shown = cut(text, TEXT);
  const items: CardElementArray = [
    ...(byName ? [personText(nameAndUnit(answer, t), { weight: 'Bolder' })] : []),
    personText(shown, {}, { spacing: 'Small' }),
    ...(shown === text ? [] : [quiet(t.lettersAuthor.report.answerPage.cut)]),
  ];
  return surface(items);
};
