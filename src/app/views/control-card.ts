import type { Ledger } from '../../domain/delivery.ts';
import type { PersonId } from '../../domain/people.ts';
import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import { missing, tally } from '../../domain/workshop/count.ts';
import type { AnswersPer } from '../../domain/workshop/events.ts';
import { type Created, isHeld, type Round, roundAt, slotOf } from '../../domain/workshop/state.ts';
import { type DeliveryReport, deliveryReport } from './delivery-report.ts';
import { type NamedPerson, named, type People } from './names.ts';

export interface GroupProgress {
  readonly number: number;
  readonly answered: number;
  readonly asked: number;
  /** By name, only when asked for. */
  readonly names: { readonly answered: readonly NamedPerson[]; readonly missing: readonly NamedPerson[] } | null;
}

/** The facilitator's one card for a workshop: where it stands, and what can be pressed. */
export interface ControlCardView {
  readonly workshop: string;
  readonly title: string;
  readonly ended: boolean;
  readonly people: number;
  readonly answersPer: AnswersPer;
  readonly round: number;
  readonly rounds: number;
  readonly heading: string;
  readonly question: string;
  readonly minutes: number;
  readonly phase: 'planned' | 'skipped' | 'open' | 'closed' | 'shown';
  readonly answered: number;
  readonly asked: number;
  readonly groups: readonly GroupProgress[];
  /** ISO, UTC; null where the round is not open. Goes back with a press of "+2 minuter". */
  readonly endsAt: string | null;
  readonly closedAt: string | null;
  readonly missing: number;
  /** How many times the missing have been reminded in this round. Goes back with a press of "Påminn". */
  readonly reminders: number;
  /** How often the question has been rewritten, and the workshop ended. Go back with the presses that depend on it. */
  readonly rewrites: number;
  readonly endings: number;
  readonly delivery: DeliveryReport;
  readonly asking: ControlQuestion | null;
  /** A question that was not taken: what was typed, to be mended. */
  readonly draft: string | null;
  readonly notice: WorkshopRefusal | 'not-stored' | null;
}

/** What the card asks before it goes on, or shows on demand. */
export type ControlQuestion = 'close-with-people-missing' | 'rewrite-question' | 'names';

/** The control card. Names of who has answered are on it only where `asking` is `names`. */
export const controlCard = (
  state: Created,
  people: People,
  ledger: Ledger,
  {
    workshop,
    asking = null,
    draft = null,
    notice = null,
  }: { workshop: string; asking?: ControlQuestion | null; draft?: string | null; notice?: ControlCardView['notice'] },
): ControlCardView | undefined => {
  const round = roundAt(state, state.current);
  if (!round) return undefined;
  return {
    workshop,
    title: state.title,
    ended: state.phase === 'ended',
    people: state.groups.reduce((sum, group) => sum + group.members.length, 0),
    answersPer: state.answersPer,
    round: state.current,
    rounds: state.rounds.length,
    heading: round.plan.heading,
    question: round.plan.question,
    minutes: round.plan.minutes,
    phase: phaseOf(round),
    ...tally(state, round),
    groups: progress(state, round, asking === 'names' ? people : null),
    endsAt: round.phase === 'open' ? round.endsAt : null,
    closedAt: round.phase === 'closed' ? round.closedAt : null,
    missing: isHeld(round) ? missing(state, round).length : 0,
    reminders: isHeld(round) ? round.reminders.length : 0,
    rewrites: round.phase === 'planned' ? round.rewrites.length : 0,
    endings: state.endings,
    delivery: deliveryReport(ledger, people, state.current),
    asking: stillOf(asking, round),
    draft,
    notice,
  };
};

/** A question that a colleague, or the clock, has answered meanwhile is asked no more. */
const stillOf = (asking: ControlQuestion | null, { phase }: Round): ControlQuestion | null => {
  if (asking === 'close-with-people-missing') return phase === 'open' ? asking : null;
  if (asking === 'rewrite-question') return phase === 'planned' ? asking : null;
  return asking;
};

const phaseOf = (round: Round): ControlCardView['phase'] => (round.phase === 'closed' && round.shown ? 'shown' : round.phase);

const progress = (state: Created, round: Round, people: People | null): readonly GroupProgress[] => {
  const answers = isHeld(round) ? round.answers : new Map<string, unknown>();
  const has = (person: PersonId, group: number) => answers.has(slotOf(state.answersPer, person, group));
  return state.groups.map(({ number, members }) => {
    const own = state.answersPer === 'group' ? [slotOf('group', '', number)] : members;
    const names = people && {
      answered: members.filter((id) => has(id, number)).map((id) => named(people, id)),
      missing: members.filter((id) => !has(id, number)).map((id) => named(people, id)),
    };
    return { number, asked: own.length, answered: own.filter((slot) => answers.has(slot)).length, names };
  });
};
