import type { Group } from '../../domain/grouping.ts';
import type { PersonId } from '../../domain/people.ts';
import type { Created, HeldRound } from '../../domain/workshop/state.ts';
import { type NamedPerson, named, type People } from './names.ts';

export interface GroupMember extends NamedPerson {
  readonly me: boolean;
}

/** A call for help that somebody in the room has made, and that is not closed. `at` is ISO, UTC. */
export interface HelpAsked {
  readonly at: string;
  readonly takenBy: NamedPerson | null;
}

/** Those whom a person sits with in a round. */
export interface AnswerGroup {
  readonly number: number;
  /** What they are called with their number: "Grupp 7", "Par 3", "Fyra 2". */
  readonly as: 'group' | 'pair' | 'four';
  /** What they sit together for, where they do: a topic, a unit. */
  readonly topic: string | null;
  readonly members: readonly GroupMember[];
  /** Gruppens röst; null in rounds from before there was one, and where one sits alone. */
  readonly voice: GroupMember | null;
  /** The sign-in names of the others, for a chat or a call with exactly these people. Null where somebody has none, or one sits alone. */
  readonly others: readonly string[] | null;
  /** Null where nobody can be called to: the round is not open, goes on over days, or one sits alone. `calls` is how many there have been. */
  readonly help: { readonly calls: number; readonly asked: HelpAsked | null } | null;
}

/** The group as one of its members sees it on the card of a round. */
export const answerGroup = (
  state: Created,
  people: People,
  { number: round, held, group, person }: { number: number; held: HeldRound; group: Group; person: PersonId },
): AnswerGroup => {
  const { number, name, members } = group;
  const member = (id: PersonId): GroupMember => ({ ...named(people, id), me: id === person });
  const voice = held.voices[held.groups.indexOf(group)];
  const alone = members.length < 2;
  return {
    number,
    as: held.answersPer === 'pair' || held.answersPer === 'four' ? held.answersPer : 'group',
    topic: name ?? null,
    members: members.map(member),
    voice: alone || voice === undefined || !members.includes(voice) ? null : member(voice),
    others: addresses(
      members.filter((id) => id !== person),
      people,
    ),
    help: alone || held.phase !== 'open' || held.plan.days ? null : helpIn(state, people, round, number),
  };
};

/** Teams knows people by their sign-in name; where the roster has no other it is the e-mail address. */
export const addresses = (others: readonly PersonId[], people: People): readonly string[] | null => {
  const known = others.map((id) => {
    const person = people.get(id);
    return person?.upn ?? person?.email ?? '';
  });
  return known.length === 0 || known.includes('') ? null : known;
};

const helpIn = ({ helps }: Created, people: People, round: number, group: number): AnswerGroup['help'] => {
  const ours = helps.filter((help) => help.round === round && help.group === group);
  const open = ours.findLast(({ closed }) => !closed);
  const asked = open && { at: open.at, takenBy: open.takenBy === null ? null : named(people, open.takenBy) };
  return { calls: ours.length, asked: asked ?? null };
};
