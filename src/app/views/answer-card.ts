import { groupOf } from '../../domain/grouping.ts';
import type { PersonId } from '../../domain/people.ts';
import type { ResponseFault } from '../../domain/questions/fault.ts';
import type { Question, Response } from '../../domain/questions/questions.ts';
import { type NamesShown, namesShown, type Together, together } from '../../domain/workshop/round-plan.ts';
import { type Created, isHeld, type Revision, roundAt, slotIn } from '../../domain/workshop/state.ts';
import type { Draft } from './answer-draft.ts';
import { type AnswerGroup, answerGroup } from './answer-group.ts';
import { type Attempt, statusOf } from './answer-status.ts';
import { readAlong } from './incoming.ts';
import { type NamedPerson, named, type People } from './names.ts';
import { materialFor } from './round-ideas.ts';

export type { Attempt } from './answer-status.ts';

/** A stored answer: mine, or my group's. `at` is ISO, UTC; null for one without a name, which has no time. */
export interface SavedAnswer {
  readonly response: Response;
  readonly at: string | null;
  readonly by: NamedPerson;
  readonly mine: boolean;
  /** Given after the round had closed. */
  readonly late: boolean;
}

/** Why a press was not taken, said on the card with what was typed still in the box. What is wrong with the answer itself is a fault. */
export type AnswerNotice = 'answer-changed-meanwhile' | 'not-stored' | 'offered';

/** The personal card of one round. `basis` is how many versions of the answer the card builds on. */
export interface AnswerCardView {
  readonly workshop: string;
  readonly person: PersonId;
  readonly round: number;
  readonly rounds: number;
  readonly basis: number;
  readonly title: string;
  readonly heading: string;
  readonly question: string;
  readonly asks: Question;
  readonly answersPer: Together;
  readonly names: NamesShown;
  /** Whether the facilitator reads what is sent while the round is still open. */
  readonly readAlong: boolean;
  readonly group: AnswerGroup;
  /** What my pair or four wrote on the level before: what we build on. */
  readonly material: readonly string[];
  /** Who is to read my answer in the next round, knowing whose it is: the pair, or the four, that builds on it. */
  readonly handedOn: 'pair' | 'four' | null;
  readonly endsAt: string;
  /** Whether the round goes on over days: then times need a date. */
  readonly overDays: boolean;
  readonly minutesLeft: number;
  readonly status:
    | {
        readonly is: 'asking';
        readonly filled: Draft;
        readonly faults: readonly ResponseFault[];
        readonly notice: AnswerNotice | null;
        readonly saved: SavedAnswer | null;
        /** When the round closed, where an answer is still taken and marked as late; null while it is open. */
        readonly closedAt: string | null;
      }
    | { readonly is: 'answered'; readonly saved: SavedAnswer }
    | {
        readonly is: 'closed';
        readonly closedAt: string;
        readonly saved: SavedAnswer | null;
        readonly lost: Response | null;
        /** What became of my answer without a name; null where answers have names, or I gave none. */
        readonly counted: 'counted' | 'deleted' | null;
        /** Whether the answer can still be changed, and is marked as late then. */
        readonly takesLate: boolean;
      };
}

/** The card of this person in this round; undefined for one who does not take part or a round that was not held. */
export const answerCard = (
  state: Created,
  people: People,
  {
    workshop,
    person,
    round: number,
    now,
    attempt,
  }: { workshop: string; person: PersonId; round: number; now: Date; attempt?: Attempt },
): AnswerCardView | undefined => {
  const round = roundAt(state, number);
  if (!isHeld(round)) return undefined;
  const group = groupOf(round.groups, person);
  const slot = slotIn(state, round, person);
  if (!group || !slot) return undefined;
  const versions = round.answers.get(slot) ?? [];
  const last = versions.at(-1);
  const saved = last ? savedAnswer(last, people, person) : null;
  return {
    workshop,
    person,
    round: number,
    rounds: state.rounds.length,
    basis: versions.length,
    title: state.title,
    heading: round.plan.heading,
    question: round.plan.question,
    asks: round.asks,
    answersPer: together(round.answersPer),
    names: namesShown(round.plan),
    readAlong: round.phase === 'open' && readAlong(round),
    group: answerGroup(state, people, { number, held: round, group, person }),
    material: materialFor(state, round, person),
    handedOn: handedOn(state, number),
    endsAt: round.endsAt,
    overDays: round.plan.days !== undefined,
    minutesLeft: Math.max(0, Math.ceil((Date.parse(round.endsAt) - now.getTime()) / 60_000)),
    status: statusOf(round, person, saved, attempt),
  };
};

/** 1-2-4-alla: the next level builds on this one. */
const handedOn = ({ rounds }: Created, number: number): AnswerCardView['handedOn'] => {
  const next = rounds.find(({ plan }) => plan.from === number && (plan.answersPer === 'pair' || plan.answersPer === 'four'));
  return next?.plan.answersPer === 'pair' ? 'pair' : next ? 'four' : null;
};

const savedAnswer = ({ response, at, by, late }: Revision, people: People, person: PersonId): SavedAnswer => ({
  response,
  at,
  by: named(people, by),
  mine: by === person,
  late,
});
