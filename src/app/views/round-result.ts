import type { CellName } from '../../domain/disclosure/cells.ts';
import { shownResult } from '../../domain/disclosure/shown.ts';
import type { Tally } from '../../domain/questions/questions.ts';
import { type Answer, answersOf } from '../../domain/workshop/answers.ts';
import { tally } from '../../domain/workshop/count.ts';
import { namesShown } from '../../domain/workshop/round-plan.ts';
import { answersPerIn, type ClosedRound, type Created, isHeld, roundAt } from '../../domain/workshop/state.ts';
import type { People } from './names.ts';
import { figures } from './round-figures.ts';
import { ideas } from './round-ideas.ts';
import { askedParts, partOf } from './round-parts.ts';
import { sections, themesShown } from './round-texts.ts';
import { type Seen, seesNames, type Viewer } from './seen.ts';
import type { SummaryRound } from './summary.ts';

/** What some units answered, apart from the others, where that gives nobody away. */
export interface Apart {
  readonly name: CellName;
  readonly tally: Tally;
}

export interface RoundResultView extends SummaryRound {
  /** By unit; empty where nothing may be shown apart. */
  readonly apart: readonly Apart[];
}

/**
 * What a viewer may see of a round: the one place where that is decided. Cards, files, the tab and the summary show what this gives,
 * and look at no answer themselves. Nothing before the round has closed: the difference between two moments is one person's answer.
 *
 * Named rounds show names to all; those for the facilitator to the facilitator alone, and scores of fewer than five to nobody else;
 * of an anonymous round nobody sees anything until five have answered, and nothing apart (src/domain/disclosure/).
 */
export const roundResult = (
  state: Created,
  people: People,
  { round: number, viewer }: { round: number; viewer: Viewer },
): RoundResultView | undefined => {
  const round = roundAt(state, number);
  if (!round) return undefined;
  const { heading, question } = round.plan;
  const names = namesShown(round.plan);
  const base = {
    number,
    heading,
    question,
    names,
    answersPer: answersPerIn(state, round),
    ...tally(state, round),
    apart: [],
    themes: [],
  };
  if (!isHeld(round) || round.phase !== 'closed') {
    const result = round.phase === 'skipped' ? 'skipped' : 'not-held';
    return { ...base, kind: round.plan.asks?.kind ?? 'text', typedIn: 0, late: 0, hidden: 0, result };
  }
  const answers = answersOf(round);
  const hidden = round.themes?.hidden ?? new Map();
  const shown = answers.filter(({ id }) => !hidden.has(id));
  const seen = { names, viewer, people } as const;
  return {
    ...base,
    kind: round.answersPer === 'four' ? 'one-two-four-all' : round.asks.kind,
    typedIn: answers.filter(({ filledIn }) => filledIn).length,
    late: answers.filter(({ late }) => late).length,
    hidden: answers.length - shown.length,
    ...what(state, round, { shown, seen }),
  };
};

const what = (
  state: Created,
  round: ClosedRound,
  { shown, seen }: { shown: readonly Answer[]; seen: Seen },
): Pick<RoundResultView, 'result' | 'themes' | 'apart'> => {
  if (round.answersPer === 'four')
    return { result: { kind: 'one-two-four-all', ideas: ideas(state, round, seen) }, themes: [], apart: [] };
  if (round.asks.kind === 'text')
    return {
      result: { kind: 'text', sections: sections(round, shown, seen) },
      themes: themesShown(round, shown, seen),
      apart: [],
    };
  const parts = askedParts(round, seen.people);
  const tagged = shown.map((answer) => ({ part: partOf(answer, round, seen.people), response: answer.response }));
  const { cells, whole } = shownResult(round.asks, parts, tagged);
  const apart =
    round.plan.names === 'nobody' || round.answersPer !== 'person'
      ? []
      : cells.map(({ name, tally: one }) => ({ name, tally: one }));
  return { result: figures(state, round, { shown, seen, enough: whole !== null || seesNames(seen) }), themes: [], apart };
};
