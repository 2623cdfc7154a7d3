import type { PersonId } from '../people.ts';
import type { RoundPlan } from './round-plan.ts';
import {
  answersPerIn,
  type Created,
  groupsIn,
  type HeldRound,
  hasAnswered,
  isHeld,
  type Round,
  roundAt,
  type Slot,
  slotOf,
} from './state.ts';

/** Everybody who takes part, in the order of the groups. */
export const participants = (state: Created): readonly PersonId[] => state.groups.flatMap((group) => group.members);

/** Everybody who was asked in a round. */
export const askedIn = (round: HeldRound): readonly PersonId[] => round.groups.flatMap((group) => group.members);

/** Everybody's slot, or every group's: what "61 av 92" counts of. */
const slots = (state: Created, round: Round): readonly Slot[] => {
  const groups = groupsIn(state, round);
  return answersPerIn(state, round) === 'person'
    ? groups.flatMap(({ members }) => members)
    : groups
        .map(({ number, members }) => ({ slot: slotOf('group', '', number), members }))
        .flatMap(({ slot, members }) =>
          // A group that everybody has left is asked no more; what it answered stays.
          members.length > 0 || hasAnswered(round, slot) ? [slot] : [],
        );
};

/** Answered of asked, in answers (people, or groups where the group answers together). */
export const tally = (state: Created, round: Round): { answered: number; asked: number } => {
  const all = slots(state, round);
  return { asked: all.length, answered: all.filter((slot) => hasAnswered(round, slot)).length };
};

/** Whose answer is not there yet. Where the group answers together, all members of a silent group. */
export const missing = (round: HeldRound): readonly PersonId[] =>
  round.groups.flatMap(({ number, members }) =>
    members.filter((person) => !hasAnswered(round, slotOf(round.answersPer, person, number))),
  );

/** Those whose answer is there: their own, or their group's. */
export const answerers = (round: HeldRound): readonly PersonId[] => {
  const silent = new Set(missing(round));
  return askedIn(round).filter((person) => !silent.has(person));
};

/** After the time is out the round waits one minute for those who are writing (the grace), then the clock closes it. */
export const GRACE_MS = 60_000;

/** When the clock is to close which round; undefined while none is open. */
export const dueClose = (state: Created): { round: number; at: Date } | undefined => {
  const index = state.rounds.findIndex((round) => round.phase === 'open');
  const round = roundAt(state, index + 1);
  return round?.phase === 'open' ? { round: index + 1, at: new Date(Date.parse(round.endsAt) + GRACE_MS) } : undefined;
};

/**
 * When the clock is to open a round over days, and until when: the one that the workshop stands at, or the next where that one is
 * over. Undefined for one that a facilitator starts, and while another is open.
 */
export const dueOpen = (state: Created): { round: number; at: Date; until: Date } | undefined => {
  if (dueClose(state)) return undefined;
  const number = roundAt(state, state.current)?.phase === 'planned' ? state.current : state.current + 1;
  const round = roundAt(state, number);
  const days = round?.phase === 'planned' ? round.plan.days : undefined;
  return days && { round: number, at: new Date(days.opensAt), until: new Date(days.closesAt) };
};

const DAY_MS = 24 * 60 * 60_000;

/**
 * When the clock is to remind those who are missing in a round over days, once: a day before it closes, or when half of its time has
 * passed, whichever is later. At what hour is for the one who asks (src/domain/calendar/working-hours.ts).
 */
export const dueReminder = (state: Created): { round: number; from: string; startedAt: string; endsAt: string } | undefined => {
  const number = dueClose(state)?.round ?? 0;
  const round = roundAt(state, number);
  if (round?.phase !== 'open' || !round.plan.days || round.remindedByClock) return undefined;
  const { startedAt, endsAt } = round;
  const [start, end] = [Date.parse(startedAt), Date.parse(endsAt)];
  return { round: number, from: new Date(Math.max(end - DAY_MS, (start + end) / 2)).toISOString(), startedAt, endsAt };
};

/** How often each has spoken for a group: in earlier workshops, as given, and in this one. */
export const spokenBefore = (
  state: Created,
  earlier: ReadonlyMap<PersonId, number> = new Map(),
): ReadonlyMap<PersonId, number> => {
  const spoken = new Map(earlier);
  for (const round of state.rounds)
    if (isHeld(round)) for (const voice of round.voices) spoken.set(voice, (spoken.get(voice) ?? 0) + 1);
  return spoken;
};

/** A round's plan when a round has been put in after `number`: what it takes its material from may have moved one on. */
export const shiftedMaterial = (plan: RoundPlan, number: number): RoundPlan =>
  plan.from !== undefined && plan.from > number ? { ...plan, from: plan.from + 1 } : plan;
