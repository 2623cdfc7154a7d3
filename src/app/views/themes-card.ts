import { arranged, noThemes, type ThemeList } from '../../domain/themes.ts';
import { type Answer, answersOf } from '../../domain/workshop/answers.ts';
import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import { namesShown } from '../../domain/workshop/round-plan.ts';
import { type ClosedRound, type Created, roundAt } from '../../domain/workshop/state.ts';
import type { People } from './names.ts';
import type { PlacedAnswer } from './result-pages.ts';
import { asSeen } from './round-texts.ts';

/** A theme by its id; `rest` is what lies under none (övrigt). */
export type ThemeRef = string;
export const REST: ThemeRef = 'rest';

export interface ThemeRow {
  readonly ref: ThemeRef;
  /** Null for övrigt. */
  readonly name: string | null;
  readonly answers: number;
}

/** The themes of a closed round of open text, for the facilitator alone. `steps` goes back with every press. */
interface ThemesBase {
  readonly workshop: string;
  readonly round: number;
  readonly heading: string;
  readonly question: string;
  readonly steps: number;
  readonly notice: WorkshopRefusal | 'not-stored' | null;
}

/** All of them, a row each. */
export interface ThemeListView extends ThemesBase {
  readonly is: 'list';
  readonly themes: readonly ThemeRow[];
  readonly answers: number;
  readonly hidden: number;
  readonly canUndo: boolean;
  /** Whether a later step shows them already: the result has been shown to everybody. */
  readonly shown: boolean;
}

/** An answer under the theme that is looked at; `number` from 1, as it is called where it is chosen. */
export interface ThemedAnswer extends PlacedAnswer {
  readonly id: string;
  readonly number: number;
  /** Why it is hidden; null for one that is shown. */
  readonly reason: string | null;
  /** How many others say the same, and are shown as this one. */
  readonly same: number;
}

/** One of them, a page of its answers at a time. */
export interface ThemeView extends ThemesBase {
  readonly is: 'theme';
  readonly ref: ThemeRef;
  readonly name: string | null;
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  readonly answers: readonly ThemedAnswer[];
  /** Where answers can be moved, and what it can be merged with; övrigt is always one of them. */
  readonly others: readonly ThemeRow[];
  /** What was typed and not taken. */
  readonly typed: ThemeTyped;
}

/** What can be typed on the card of a theme. */
export interface ThemeTyped {
  readonly rename: string | null;
  readonly newName: string;
  readonly why: string;
}

export const NOTHING_TYPED: ThemeTyped = { rename: null, newName: '', why: '' };

/** A card holds so many answers to choose among, and so many UTF-16 units of them as JSON writes them. */
const PAGE = { answers: 8, units: 10_000 } as const;

interface Where {
  readonly workshop: string;
  readonly round: number;
  readonly notice?: ThemesBase['notice'];
}

/** The closed round of open text that can have themes; undefined for every other. */
export const themeable = (state: Created, number: number): ClosedRound | undefined => {
  const round = roundAt(state, number);
  return round?.phase === 'closed' && round.asks.kind === 'text' ? round : undefined;
};

const baseOf = (round: ClosedRound, list: ThemeList, { workshop, round: number, notice = null }: Where): ThemesBase => {
  const { heading, question } = round.plan;
  return { workshop, round: number, heading, question, steps: list.steps, notice };
};

/** Answers as a list shows them: those that say the same as another stand with it, and count. */
const rowsOf = (round: ClosedRound, answers: readonly Answer[]): readonly ThemeRow[] => {
  const { themes, rest } = arranged(
    round.themes ?? noThemes,
    answers.map(({ id }) => id),
  );
  const rows = themes.map((theme): ThemeRow => ({ ref: theme.id, name: theme.name, answers: theme.answers.length }));
  return [...rows, { ref: REST, name: null, answers: rest.length }];
};

export const themeList = (state: Created, where: Where): ThemeListView | undefined => {
  const round = themeable(state, where.round);
  if (!round) return undefined;
  const list = round.themes ?? noThemes;
  const answers = answersOf(round);
  return {
    ...baseOf(round, list, where),
    is: 'list',
    themes: list.themes.length === 0 ? [] : rowsOf(round, answers).filter((row) => row.ref !== REST || row.answers > 0),
    answers: answers.length,
    hidden: list.hidden.size,
    canUndo: list.before.length > 0,
    shown: round.shown,
  };
};

/** One theme; undefined where it is not there any more. */
export const themeCard = (
  state: Created,
  people: People,
  { theme, page = 1, typed = NOTHING_TYPED, ...where }: Where & { theme: ThemeRef; page?: number; typed?: ThemeTyped },
): ThemeView | undefined => {
  const round = themeable(state, where.round);
  if (!round) return undefined;
  const list = round.themes ?? noThemes;
  const answers = answersOf(round);
  const rows = rowsOf(round, answers);
  const row = rows.find((one) => one.ref === theme);
  if (!row) return undefined;
  const { themes, rest } = arranged(
    list,
    answers.map(({ id }) => id),
  );
  const ids = new Set(theme === REST ? rest : themes.find(({ id }) => id === theme)?.answers);
  const pages = paginate(
    themedAnswers(
      round,
      list,
      people,
      answers.filter(({ id }) => ids.has(id)),
    ),
  );
  const shown = Math.min(Math.max(1, Math.trunc(page)), pages.length);
  return {
    ...baseOf(round, list, where),
    is: 'theme',
    ref: theme,
    name: row.name,
    count: row.answers,
    page: shown,
    pages: pages.length,
    answers: pages[shown - 1] ?? [],
    others: rows.filter((one) => one !== row),
    typed,
  };
};

/** In alphabetical order, as everywhere; with the names that the round gives to the facilitator. */
const themedAnswers = (
  round: ClosedRound,
  list: ThemeList,
  people: People,
  answers: readonly Answer[],
): readonly ThemedAnswer[] => {
  const same = Map.groupBy(list.duplicates.values(), (of) => of);
  const seen = { names: namesShown(round.plan), viewer: 'facilitator', people } as const;
  return answers
    .filter(({ id }) => !list.duplicates.has(id))
    .map((answer) => ({ id: answer.id, ...asSeen(answer, round, seen) }))
    .toSorted((a, b) => a.text.localeCompare(b.text, 'sv'))
    .map(({ id, text, ...answer }, index) => ({
      ...answer,
      said: text,
      id,
      number: index + 1,
      reason: list.hidden.get(id)?.reason ?? null,
      same: same.get(id)?.length ?? 0,
    }));
};

const paginate = (answers: readonly ThemedAnswer[]): readonly (readonly ThemedAnswer[])[] => {
  const pages: ThemedAnswer[][] = [[]];
  let room: number = PAGE.units;
  for (const answer of answers) {
    const size = JSON.stringify(answer.said).length;
    const last = pages.at(-1) ?? [];
    if (last.length > 0 && (last.length >= PAGE.answers || size > room)) {
      pages.push([answer]);
      room = PAGE.units - size;
    } else {
      last.push(answer);
      room -= size;
    }
  }
  return pages;
};
