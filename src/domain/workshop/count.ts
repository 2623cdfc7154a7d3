import { groupOf } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import { type Created, type HeldRound, isHeld, type Round, roundAt, type Slot, slotOf } from './state.ts';

/** Everybody who takes part, in the order of the groups. */
export const participants = (state: Created): readonly PersonId[] => state.groups.flatMap((group) => group.members);

/** Everybody's slot, or every group's: what "61 av 92" counts of. */
const slots = (state: Created): readonly Slot[] =>
  state.answersPer === 'group' ? state.groups.map((group) => slotOf('group', '', group.number)) : participants(state);

/** Answered of asked, in answers (people, or groups where the group answers together). */
export const tally = (state: Created, round: Round): { answered: number; asked: number } => {
  const all = slots(state);
  return { asked: all.length, answered: isHeld(round) ? all.filter((slot) => round.answers.has(slot)).length : 0 };
};

/** The slot that this person answers for; undefined for one who does not take part. */
export const slotFor = (state: Created, person: PersonId): Slot | undefined => {
  const group = groupOf(state.groups, person);
  return group && slotOf(state.answersPer, person, group.number);
};

/** Whose answer is not there yet. Where the group answers together, all members of a silent group. */
export const missing = (state: Created, round: HeldRound): readonly PersonId[] =>
  state.groups.flatMap(({ number, members }) =>
    members.filter((person) => !round.answers.has(slotOf(state.answersPer, person, number))),
  );

/** After the time is out the round waits one minute for those who are writing (the grace), then the clock closes it. */
export const GRACE_MS = 60_000;

/** When the clock is to close which round; undefined while none is open. */
export const dueClose = (state: Created): { round: number; at: Date } | undefined => {
  const index = state.rounds.findIndex((round) => round.phase === 'open');
  const round = roundAt(state, index + 1);
  return round?.phase === 'open' ? { round: index + 1, at: new Date(Date.parse(round.endsAt) + GRACE_MS) } : undefined;
};
