import type { Group } from '../grouping.ts';
import type { PersonId } from '../people.ts';

/** What it costs to let two people meet once more; a pair that is not here has not met. Symmetric. */
export type Meetings = ReadonlyMap<PersonId, ReadonlyMap<PersonId, number>>;

/** What one earlier meeting weighs, long ago. */
export const MEETING = 100;

/**
 * The memory of earlier groups, oldest first and newest last; a round in which people were mixed anew counts as one more.
 * Each meeting weighs 100, and a quarter more the last time, an eighth the time before, a twelfth the time before that: few
 * pairs that meet again come first, and among as many those who met long ago are taken rather than those who met just now.
 */
export const meetingsOf = (workshops: readonly (readonly Group[])[]): Meetings => {
  const meetings = new Map<PersonId, Map<PersonId, number>>();
  const note = (one: PersonId, other: PersonId, weight: number) => {
    const others = meetings.get(one) ?? new Map<PersonId, number>();
    others.set(other, (others.get(other) ?? 0) + weight);
    meetings.set(one, others);
  };
  for (const [index, groups] of workshops.entries()) {
    const weight = MEETING + Math.round(MEETING / 4 / (workshops.length - index));
    for (const { members } of groups)
      for (const one of members) for (const other of members) if (one !== other) note(one, other, weight);
  }
  return meetings;
};

/** What it costs to let two people meet, 0 for those who never have. */
export const weightOf = (meetings: Meetings, one: PersonId, other: PersonId): number => meetings.get(one)?.get(other) ?? 0;
