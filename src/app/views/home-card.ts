import { may } from '../../domain/access.ts';
import type { Person } from '../../domain/organisation.ts';
import { tally } from '../../domain/workshop/count.ts';
import { type Together, together } from '../../domain/workshop/round-plan.ts';
import { type Created, hasAnswered, isHeld, roundAt, slotIn } from '../../domain/workshop/state.ts';
import { type Organisation, type OrganisationNote, organisationNote } from './organisation-note.ts';

/** A round that waits for this person, or that they have answered and may still change. */
export interface OpenRound {
  readonly workshop: string;
  readonly title: string;
  readonly round: number;
  readonly heading: string;
  readonly question: string;
  readonly endsAt: string;
  readonly answersPer: Together;
  readonly answered: boolean;
}

/** What concerns this person now. The facilitator's parts are null for everybody else. */
export interface HomeCardView {
  readonly name: string;
  readonly answers: boolean;
  readonly open: readonly OpenRound[];
  /** The last result that was shown to all, if any: `round` of `workshop`. */
  readonly result: { readonly workshop: string; readonly title: string; readonly round: number; readonly heading: string } | null;
  readonly running: readonly RunningWorkshop[] | null;
  readonly note: OrganisationNote | null;
  readonly letters: HomeLetters;
}

/**
 * What the weekly update has for this person. `waiting` counts questions without an answer; null for whoever does not answer them.
 * `latest.unread`: they are among its recipients, and have not said that they have read it. `settled`: the last of their own questions
 * (with their name) that has met its fate, and when (ISO, UTC).
 */
export interface HomeLetters {
  readonly latest: { readonly letter: string; readonly heading: string; readonly unread: boolean } | null;
  readonly settled: { readonly text: string; readonly at: string } | null;
  readonly writes: boolean;
  readonly asks: boolean;
  readonly namesDeputy: boolean;
  readonly waiting: number | null;
}

export interface RunningWorkshop {
  readonly workshop: string;
  readonly title: string;
  readonly ended: boolean;
  readonly round: number;
  readonly rounds: number;
  readonly phase: 'planned' | 'skipped' | 'open' | 'closed';
  readonly answered: number;
  readonly asked: number;
}

/** Workshops by id, the newest first. */
export type Workshops = readonly (readonly [id: string, state: Created])[];

export const homeCard = (
  me: Person,
  workshops: Workshops,
  organisation: Organisation,
  letters: HomeLetters = {
    latest: null,
    settled: null,
    writes: false,
    asks: false,
    namesDeputy: may(me.roles, 'name-deputy'),
    waiting: null,
  },
): HomeCardView => {
  const running = workshops.filter(([, state]) => state.phase === 'running');
  const runs = may(me.roles, 'run-workshop');
  return {
    name: me.name,
    answers: may(me.roles, 'answer'),
    open: running.flatMap(([id, state]) => openRound(id, state, me)),
    result: lastResult(workshops),
    running: runs ? running.map(([id, state]) => runningWorkshop(id, state)) : null,
    note: seesFaults(me, organisation) ? organisationNote(organisation) : null,
    letters,
  };
};

/** A file that makes nobody a facilitator (it cannot be read, say) would otherwise be told to nobody: then everybody sees it. */
const seesFaults = (me: Person, { people }: Organisation): boolean =>
  may(me.roles, 'see-organisation-faults') || ![...people.values()].some(({ roles }) => may(roles, 'see-organisation-faults'));

/** One line on where a workshop stands. */
export const runningWorkshop = (workshop: string, state: Created): RunningWorkshop => {
  const round = roundAt(state, state.current);
  return {
    workshop,
    title: state.title,
    ended: state.phase === 'ended',
    round: state.current,
    rounds: state.rounds.length,
    phase: round?.phase ?? 'planned',
    ...(round ? tally(state, round) : { answered: 0, asked: 0 }),
  };
};

const openRound = (workshop: string, state: Created, me: Person): readonly OpenRound[] => {
  const { title } = state;
  return state.rounds.flatMap((round, index) => {
    const slot = slotIn(state, round, me.id);
    if (!slot || round.phase !== 'open') return [];
    const { heading, question } = round.plan;
    const answersPer = together(round.answersPer);
    const answered = hasAnswered(round, slot);
    return [{ workshop, title, round: index + 1, heading, question, endsAt: round.endsAt, answersPer, answered }];
  });
};

const lastResult = (workshops: Workshops): HomeCardView['result'] => {
  for (const [workshop, state] of workshops) {
    const index = state.rounds.findLastIndex((round) => isHeld(round) && round.phase === 'closed' && round.shown);
    const round = roundAt(state, index + 1);
    if (round) return { workshop, title: state.title, round: index + 1, heading: round.plan.heading };
  }
  return null;
};
