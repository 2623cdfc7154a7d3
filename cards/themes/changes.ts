import type { CardElementArray, IChoiceSetInput, ITextInput } from '@microsoft/teams.cards';
import type { ThemeRow, ThemeView } from '../../src/app/views/themes-card.ts';
import type { QUESTION_LIMITS } from '../../src/domain/questions/limits.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { type Button, buttons } from '../buttons.ts';
import { choiceTitle, choiceValue, oneOf } from '../letters/choices.ts';
import { collapsible } from '../letters/collapsible.ts';
import { cut, withoutControls } from '../person-text.ts';

/** The longest that the domain takes; its type holds the numbers to it. */
const LONGEST: Pick<typeof QUESTION_LIMITS, 'themeName' | 'reason'> = { themeName: 80, reason: 1_000 };

/** What was typed comes back so far, and a theme's name in a list, in UTF-16 units as JSON writes them. */
const ROOM = { typed: 1_500, choice: 60 } as const;

/** What can be done: with answers that are chosen, and with the theme. Each thing unfolds, so that a phone shows one at a time. */
export const changes = (view: ThemeView, t: Texts): CardElementArray => {
  const { workshop, round, steps, ref: theme, page, typed } = view;
  const words = t.themes;
  const data = { workshop, round, steps, theme, page };
  const act = (title: string, verb: string): Button => ({ title, verb, data, inputs: true });
  const places = choicesOf(view.others, t);
  return [
    ...(view.answers.length === 0
      ? []
      : [
          chosen(view, t),
          ...collapsible('part-move', words.move.open, [
            oneOf('to', words.move.label, places, { placeholder: words.chooseTheme }),
            ...buttons(act(words.move.do, 'move-answers')),
          ]),
          ...collapsible(
            'part-split',
            words.split.open,
            [
              box('new-name', words.split.label, typed.newName, LONGEST.themeName),
              ...buttons(act(words.split.do, 'split-theme')),
            ],
            typed.newName !== '',
          ),
          ...collapsible(
            'part-hide',
            words.hide.open,
            [box('why', words.hide.label, typed.why, LONGEST.reason), ...buttons(act(words.hide.do, 'hide-answers'))],
            typed.why !== '',
          ),
          ...buttons(act(words.duplicates, 'merge-duplicates')),
        ]),
    ...(view.name === null
      ? []
      : [
          ...collapsible(
            'part-rename',
            words.rename.open,
            [
              box('rename', words.rename.label, typed.rename ?? view.name, LONGEST.themeName),
              ...buttons(act(words.rename.save, 'rename-theme')),
            ],
            typed.rename !== null,
          ),
          ...(view.others.some(({ name }) => name !== null)
            ? collapsible('part-merge', words.merge.open, [
                oneOf(
                  'into',
                  words.merge.label,
                  choicesOf(
                    view.others.filter(({ name }) => name !== null),
                    t,
                  ),
                  {
                    placeholder: words.chooseTheme,
                  },
                ),
                ...buttons(act(words.merge.do, 'merge-themes')),
              ])
            : []),
        ]),
  ];
};

const choicesOf = (rows: readonly ThemeRow[], t: Texts) =>
  rows.map(({ ref, name }) => ({ title: name === null ? t.themes.rest : choiceTitle(name, ROOM.choice), value: ref }));

/** The answers are called by their numbers: a client that draws the choices as buttons takes Markdown in them. */
const chosen = ({ answers }: ThemeView, t: Texts): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id: 'chosen',
  label: t.themes.choose,
  isMultiSelect: true,
  style: 'expanded',
  wrap: true,
  spacing: 'Large',
  separator: true,
  choices: answers.map(({ number, id }) => ({ title: t.themes.answerNumber(number), value: choiceValue(id) })),
});

const box = (id: string, label: string, value: string, maxLength: number): ITextInput => {
  const kept = cut(withoutControls(value), ROOM.typed);
  return { type: 'Input.Text', id, label, ...(kept !== '' && { value: kept }), maxLength, spacing: 'Small' };
};
