import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { ThemeListView, ThemeRow } from '../../src/app/views/themes-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, notice, question, quiet, surface, wide } from '../parts.ts';
import { personText } from '../person-text.ts';

/** The themes of a round, for the facilitator: a suggestion, and one theme at a time to open. */
export const themeListCard = (view: ThemeListView, t: Texts) => {
  const { workshop, round, steps } = view;
  const words = t.themes;
  const here = { workshop, round };
  const some = view.themes.length > 0;
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(words.heading, 'card'),
      quiet(words.onlyYou),
      ...(view.notice === null ? [] : [notice(t.control.notices[view.notice])]),
      ...question(view.question, view.heading),
      line(words.answers(view.answers), { weight: 'Bolder', spacing: 'Medium' }),
      ...(view.hidden > 0 ? [quiet(words.hidden(view.hidden))] : []),
      ...(view.shown && some ? [quiet(words.alreadyShown)] : []),
      ...(some ? [] : none(view, t)),
      ...view.themes.map((row) => themeRow(row, here, t)),
      ...buttons(
        view.answers > 0 && {
          title: some ? words.suggestAgain : words.suggest,
          verb: 'suggest-themes',
          data: { ...here, steps },
          ...(!some && { style: 'positive' as const }),
        },
        view.canUndo && { title: words.undo, verb: 'undo-themes', data: { ...here, steps } },
        { title: words.toControl, verb: 'show-control', data: { workshop } },
      ),
    ],
  } satisfies IAdaptiveCard;
};

const none = ({ answers, round, workshop }: ThemeListView, t: Texts): CardElementArray =>
  answers === 0
    ? [line(t.themes.nothing)]
    : [
        line(t.themes.none),
        quiet(t.themes.suggestMeans),
        ...buttons({ title: t.themes.readAnswers, verb: 'theme', data: { workshop, round, theme: 'rest', page: 1 } }),
      ];

const themeRow = ({ ref, name, answers }: ThemeRow, here: { workshop: string; round: number }, t: Texts) =>
  surface([
    personText(name ?? t.themes.rest, { weight: 'Bolder' }),
    line(t.themes.answers(answers), { spacing: 'None' }),
    ...buttons({ title: t.themes.open, verb: 'theme', data: { ...here, theme: ref, page: 1 } }),
  ]);
