import { type Question, type Response, type Tally, tally } from '../questions/questions.ts';
import { type Cell, cellsOf, LEAST_SHOWN, type Part } from './cells.ts';
import { inCommon } from './in-common.ts';

/** A part as it was asked (see `Part`), and the answers that are tied to it: never to a person. */
export type AskedPart = Omit<Part, 'answered'>;

export interface TaggedResponse {
  readonly part: string;
  readonly response: Response;
}

export interface ShownCell extends Cell {
  readonly tally: Tally;
}

/** A round's result as it may be shown. */
export interface Shown {
  /** Null when fewer than five have answered: then there is nothing but `answered` and `asked`. */
  readonly whole: Tally | null;
  readonly answered: number;
  readonly asked: number;
  /** Empty when nothing may be shown apart. Why is not told: it would say something of the answers. */
  readonly cells: readonly ShownCell[];
}

/**
 * The result of a round where names are not shown to the one who looks (anonymous, or names for the facilitator alone), whole
 * and by the one division that was chosen before it started. For a closed round only: the difference between two moments of an
 * open one is one person. How cells are made, and why they are safe, is told at `cellsOf`.
 *
 * When all in some cell have the same answer, or an option, a theme, a first place in common, the figure of that cell is the
 * answer of each of its members ("group disclosure", Handbook on Statistical Disclosure Control, chapter 5). Then nothing is
 * shown apart, not even the other cells: to leave out that cell alone would point at it. (Who knows this rule, and how many
 * answered in each part, may then suspect that some cell agreed; not which, unless the whole leaves room for one alone.)
 * The whole is shown also when all agree. Not protected against: the one who differs in a cell, and sees that the others agree.
 *
 * An answer from a part that nobody was asked in (a unit renamed meanwhile) counts among the rest, so that no sum leaks it.
 */
export const shownResult = (question: Question, asked: readonly AskedPart[], answers: readonly TaggedResponse[]): Shown => {
  const byPart = Map.groupBy(answers, ({ part }) => part);
  const known = new Set(asked.map(({ id }) => id));
  const strays = [...byPart.keys()].filter((id) => !known.has(id)).map((id) => ({ id, within: '', asked: 0 }));
  const parts = [...asked, ...strays].map((part) => ({ ...part, answered: byPart.get(part.id)?.length ?? 0 }));
  const responsesOf = (ids: readonly string[]) => ids.flatMap((id) => byPart.get(id) ?? []).map(({ response }) => response);

  const all = responsesOf(parts.map(({ id }) => id));
  const total = parts.reduce((sum, part) => sum + part.asked, 0);
  const cells = cellsOf(parts);
  const tellsOnMembers = cells.some((cell) => inCommon(responsesOf(cell.parts)));
  return {
    whole: all.length < LEAST_SHOWN ? null : tally(question, all, total),
    answered: all.length,
    asked: total,
    cells: tellsOnMembers ? [] : cells.map((cell) => ({ ...cell, tally: tally(question, responsesOf(cell.parts), cell.asked) })),
  };
};
