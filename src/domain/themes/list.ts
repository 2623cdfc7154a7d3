import type { AnswerId, ThemeEvent, ThemeId } from './commands.ts';

export interface Theme {
  readonly id: ThemeId;
  readonly name: string;
  readonly answers: readonly AnswerId[];
}

/** Where every answer stands. An answer under no theme is under övrigt: one that comes late too, without a word here. */
interface Arrangement {
  /** None is empty, no answer is under two. */
  readonly themes: readonly Theme[];
  readonly hidden: ReadonlyMap<AnswerId, { readonly reason: string }>;
  /** From an answer to the one that says the same and is shown in its place; never a chain. */
  readonly duplicates: ReadonlyMap<AnswerId, AnswerId>;
}

/** The themes of one round, as the facilitator has made them. */
export interface ThemeList extends Arrangement {
  /** How many steps have been made, undone ones and the undoing counted: the list's version. */
  readonly steps: number;
  /** Every step so far, the first first. */
  readonly log: readonly ThemeEvent[];
  /** How it stood before each step that can be undone, the last last. */
  readonly before: readonly Arrangement[];
}

export const noThemes: ThemeList = { themes: [], hidden: new Map(), duplicates: new Map(), steps: 0, log: [], before: [] };

/** The list after one step. Total: a step that does not fit leaves every answer where it was. */
export const evolveThemes = (list: ThemeList, event: ThemeEvent): ThemeList => {
  const { themes, hidden, duplicates } = list;
  const made = { steps: list.steps + 1, log: [...list.log, event] };
  // The words that were hidden are not there any more: no undoing hides the new ones.
  if (event.type === 'answer-unhidden' && event.rewritten)
    return { ...list, ...made, ...arrange(list, event), before: list.before.map((one) => arrange(one, event)) };
  if (event.type === 'step-undone') return { ...list, ...list.before.at(-1), ...made, before: list.before.slice(0, -1) };
  return { ...arrange(list, event), ...made, before: [...list.before, { themes, hidden, duplicates }] };
};

const arrange = (was: Arrangement, event: Exclude<ThemeEvent, { type: 'step-undone' }>): Arrangement => {
  const { themes, hidden, duplicates } = was;
  switch (event.type) {
    case 'themes-suggested':
      return { themes: event.themes, hidden, duplicates };
    case 'theme-renamed':
      return { ...was, themes: themes.map((theme) => (theme.id === event.theme ? { ...theme, name: event.name } : theme)) };
    case 'themes-merged':
      return { ...was, themes: moved(themes, themes.find(({ id }) => id === event.theme)?.answers ?? [], event.into) };
    case 'theme-split': {
      const { theme: id, name, answers } = event;
      return { ...was, themes: moved([...themes, { id, name, answers: [] }], answers, id) };
    }
    case 'answers-moved':
      return { ...was, themes: moved(themes, event.answers, event.to) };
    case 'answer-hidden':
      return { ...was, hidden: new Map(hidden).set(event.answer, { reason: event.reason }) };
    case 'answer-unhidden':
      return { ...was, hidden: new Map([...hidden].filter(([answer]) => answer !== event.answer)) };
    case 'duplicates-merged':
      return {
        ...was,
        themes: moved(themes, event.answers, themeOf(themes, event.of)?.id ?? null),
        duplicates: new Map([...duplicates, ...event.answers.map((answer) => [answer, event.of] as const)]),
      };
  }
};

/** The answers under one theme, or under none; a theme that they leave empty is gone. */
const moved = (themes: readonly Theme[], answers: readonly AnswerId[], to: ThemeId | null): readonly Theme[] => {
  if (to !== null && !themes.some(({ id }) => id === to)) return themes;
  const going = new Set(answers);
  return themes
    .map((theme) => {
      const staying = theme.answers.filter((answer) => !going.has(answer));
      return { ...theme, answers: theme.id === to ? [...staying, ...going] : staying };
    })
    .filter((theme) => theme.answers.length > 0);
};

export const themeOf = (themes: readonly Theme[], answer: AnswerId): Theme | undefined =>
  themes.find(({ answers }) => answers.includes(answer));

/** The answer that is shown for this one, and all that say the same: they stand and move together. */
export const family = ({ duplicates }: Arrangement, answer: AnswerId): readonly AnswerId[] => {
  const shown = duplicates.get(answer) ?? answer;
  return [shown, ...[...duplicates].filter(([, of]) => of === shown).map(([same]) => same)];
};

/**
 * The round's answers by theme: each of `present` exactly once, under one theme or in the rest (övrigt), hidden ones and
 * duplicates too (`hidden` and `duplicates` of the list tell which they are).
 */
export const arranged = (
  { themes }: ThemeList,
  present: readonly AnswerId[],
): { readonly themes: readonly Theme[]; readonly rest: readonly AnswerId[] } => {
  const there = new Set(present);
  const placed = new Set(themes.flatMap(({ answers }) => answers));
  return {
    themes: themes.map((theme) => ({ ...theme, answers: theme.answers.filter((answer) => there.has(answer)) })),
    rest: [...there].filter((answer) => !placed.has(answer)),
  };
};
