import type { Kind } from '../../domain/questions/questions.ts';
import type { AnswerId } from '../../domain/themes.ts';
import { type Answer, answersOf, versionsOf } from '../../domain/workshop/answers.ts';
import { type AnswersPer, isAnonymous, namesShown } from '../../domain/workshop/round-plan.ts';
import { type Created, type HeldRound, roundAt } from '../../domain/workshop/state.ts';
import type { People } from './names.ts';
import { asSeen } from './round-texts.ts';
import type { SummaryAnswer } from './summary-result.ts';

/** What somebody has written in a round that goes on, as the facilitator may read it. */
export interface IncomingAnswer extends SummaryAnswer {
  readonly id: AnswerId;
  readonly group: number | null;
  /** How many versions there have been: known by it when it is changed, and goes back when it is hidden. */
  readonly basis: number;
  /** ISO, UTC: when this version came. Null for what a facilitator has typed in. */
  readonly at: string | null;
  /** Why it is hidden; null for one that is not. */
  readonly reason: string | null;
}

/** The answers of a running round as they come, the newest first: for facilitators alone. */
export interface IncomingView {
  readonly workshop: string;
  readonly round: number;
  readonly sitting: AnswersPer;
  /** Why there are none to be read: the round is not open, it is anonymous, or is not answered in words. Else null. */
  readonly none: 'not-open' | 'anonymous' | 'no-words' | null;
  /** Whether an answer can be hidden: those of open text, which are shown one by one in the result. */
  readonly canHide: boolean;
  readonly total: number;
  readonly answers: readonly IncomingAnswer[];
}

const inWords: ReadonlySet<Kind> = new Set<Kind>(['text', 'check', 'consent']);

/**
 * Whether the facilitator reads along while the round is open. The card says so to whoever answers, by this same rule, before they do
 * (product.md, promise 5). Never in an anonymous round: there the answers lie sealed until they are counted.
 */
export const readAlong = ({ plan, asks }: Pick<HeldRound, 'plan' | 'asks'>): boolean =>
  !isAnonymous(plan) && inWords.has(asks.kind);

/** So many answers are sent at first, and as many more for each time that is asked. */
const PAGE = 20;

/** The newest answers of a round that goes on, `pages` times twenty of them at most; undefined for a round that is not there. */
export const incoming = (
  state: Created,
  people: People,
  { workshop, round: number, pages }: { workshop: string; round: number; pages: number },
): IncomingView | undefined => {
  const round = roundAt(state, number);
  if (!round) return undefined;
  const base = { workshop, round: number, canHide: false, total: 0, answers: [] };
  if (round.phase !== 'open') return { ...base, sitting: round.plan.answersPer ?? state.answersPer, none: 'not-open' };
  const sitting = round.answersPer;
  if (!readAlong(round)) return { ...base, sitting, none: isAnonymous(round.plan) ? 'anonymous' : 'no-words' };
  const written = answersOf(round)
    .map((answer) => incomingAnswer(answer, round, people))
    .filter(({ text }) => text !== '')
    .toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? '') || a.id.localeCompare(b.id));
  return {
    ...base,
    sitting,
    none: null,
    canHide: round.asks.kind === 'text',
    total: written.length,
    answers: written.slice(0, pages * PAGE),
  };
};

const incomingAnswer = (answer: Answer, round: HeldRound, people: People): IncomingAnswer => ({
  ...asSeen(answer, round, { names: namesShown(round.plan), viewer: 'facilitator', people }),
  id: answer.id,
  group: answer.group,
  basis: versionsOf(round, answer.id),
  at: round.answers.get(answer.id)?.at(-1)?.at ?? null,
  reason: round.themes?.hidden.get(answer.id)?.reason ?? null,
});
