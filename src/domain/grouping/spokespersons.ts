import type { Group } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import { byText } from './seat.ts';

/** How often each has been spokesperson so far; whoever is not here never was. */
export type Turns = ReadonlyMap<PersonId, number>;

/** One spokesperson a group, in the order of the groups: who has been it least often. Empty for a group that nobody sits in. */
export const spokespersons = (groups: readonly Group[], turns: Turns): readonly PersonId[] =>
  groups.map(({ members }) => leastOften(members, turns) ?? '');

/** Who takes over when a spokesperson leaves; undefined where nobody else sits there. */
export const voiceAfter = (group: Group, leaving: PersonId, turns: Turns): PersonId | undefined =>
  leastOften(
    group.members.filter((person) => person !== leaving),
    turns,
  );

/**
 * Whose turn it is: those who have been spokesperson least often. Spread over the groups by `mix`, so that nobody is it
 * twice before everybody has been it once; only where there are fewer of them than groups do the other groups start over.
 */
export const nextInTurn = (people: readonly PersonId[], turns: Turns): ReadonlySet<PersonId> => {
  const fewest = Math.min(...people.map((person) => turns.get(person) ?? 0));
  return new Set(people.filter((person) => (turns.get(person) ?? 0) === fewest));
};

const leastOften = (people: readonly PersonId[], turns: Turns): PersonId | undefined =>
  [...people].sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0) || byText(a, b))[0];
