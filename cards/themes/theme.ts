import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { ThemedAnswer, ThemeView } from '../../src/app/views/themes-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, notice, quiet, surface, title, wide } from '../parts.ts';
import { cut, personText } from '../person-text.ts';
import { answerLines } from '../results/answer-lines.ts';
import { changes } from './changes.ts';

/** One theme: its answers, and what can be done with it and with them. */
export const themeCard = (view: ThemeView, t: Texts) => {
  const { workshop, round, ref: theme, page, pages } = view;
  const words = t.themes;
  const here = { workshop, round };
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(words.heading, 'card'),
      title(view.name ?? words.rest),
      line(words.answers(view.count), { spacing: 'Small' }),
      ...(view.notice === null ? [] : [notice(t.control.notices[view.notice])]),
      ...(view.answers.length === 0 ? [line(words.empty)] : []),
      ...view.answers.map((answer) => themedAnswer(answer, view, t)),
      ...(pages > 1 ? [quiet(t.shared.page(page, pages))] : []),
      ...buttons(
        page > 1 && { title: t.shared.previous, verb: 'theme', data: { ...here, theme, page: page - 1 } },
        page < pages && { title: t.shared.showMore, verb: 'theme', data: { ...here, theme, page: page + 1 } },
      ),
      ...changes(view, t),
      ...buttons(
        { title: words.decide, verb: 'new-resolution', data: { ...here, ...(view.name !== null && { theme }) } },
        { title: words.back, verb: 'themes', data: here },
      ),
    ],
  } satisfies IAdaptiveCard;
};

/** Room for the reason why an answer is hidden, in UTF-16 units as JSON writes them. */
const REASON = 160;

const themedAnswer = (answer: ThemedAnswer, { workshop, round, steps, ref: theme, page }: ThemeView, t: Texts) => {
  const words = t.themes;
  const { number, same, reason } = answer;
  const hidden: CardElementArray =
    reason === null
      ? []
      : [
          personText(`${words.hiddenBecause} ${cut(reason, REASON)}`, { weight: 'Bolder' }, { spacing: 'Small' }),
          ...buttons({
            title: words.hide.show,
            verb: 'unhide-answer',
            data: { workshop, round, steps, theme, page, answer: answer.id },
          }),
        ];
  return surface([
    line(words.answerNumber(number), { weight: 'Bolder', size: 'Small' }),
    ...answerLines(answer, t, { spacing: 'None' }),
    ...(same > 0 ? [quiet(words.same(same))] : []),
    ...hidden,
  ]);
};
