import { byUnit } from '../domain/grouping/by-unit.ts';
import { seatLate } from '../domain/grouping/changes.ts';
import { type Meetings, meetingsOf } from '../domain/grouping/meetings.ts';
import { mix } from '../domain/grouping/mix.ts';
import { pairsAndFours } from '../domain/grouping/pairs-and-fours.ts';
import { type Quality, quality } from '../domain/grouping/quality.ts';
import type { Seat } from '../domain/grouping/seat.ts';
import { nextInTurn, type Turns } from '../domain/grouping/spokespersons.ts';
import { assignTopics, type TopicRefusal } from '../domain/grouping/topics.ts';
import type { WishRefusal } from '../domain/grouping/wishes.ts';
import { type Group, groupOf, type Split } from '../domain/grouping.ts';
import type { PersonId } from '../domain/people.ts';
import { participants, spokenBefore } from '../domain/workshop/count.ts';
import type { Mix } from '../domain/workshop/events.ts';
import { type Created, type HeldRound, isHeld, type OpenRound, roundAt, slotOf } from '../domain/workshop/state.ts';
import { inSlices } from './in-slices.ts';
import type { PeopleService } from './people.ts';
import type { WorkshopStreams } from './workshops.ts';

/** So many earlier workshops are remembered: some years of them. */
const REMEMBERED = 12;

/** Makes groups of the people, with the memory of earlier workshops; never holds up others for more than some milliseconds. */
export interface GroupMaker {
  /** New groups for a workshop: `mode` and wishes as in `Mix`, those who are locked stay in the group that they have in `groups`. */
  make(
    people: readonly PersonId[],
    wish: { split: Split; seed: number; mix: Mix; groups: readonly Group[] },
  ): Promise<readonly Group[] | WishRefusal>;
  /** How good they are, for the sentence on the preview. */
  judge(groups: readonly Group[]): Promise<Quality>;
  /** Who sits with whom in a round that is about to start, where it is not as before; undefined where it is. */
  forRound(state: Created, number: number): Promise<readonly Group[] | WishRefusal | TopicRefusal | undefined>;
  /** Where somebody who comes late does most for the mix: in the workshop's groups, and in those of the open round. */
  seatFor(state: Created, person: PersonId): Promise<{ readonly group?: number; readonly seat?: number }>;
  /** How often each has spoken for a group in earlier workshops. */
  spoken(state: Created): Promise<Turns>;
}

export const groupMaker = ({ workshops, people }: { workshops: WorkshopStreams; people: PeopleService }): GroupMaker => {
  /** Earlier workshops, oldest first; of the one that goes on, only what has been held. */
  const earlier = async (): Promise<readonly Created[]> =>
    (await workshops.newest(REMEMBERED))
      .map(([, state]) => state)
      .filter(({ rounds }) => rounds.some(isHeld))
      .reverse();

  const meetings = async (): Promise<Meetings> => meetingsOf((await earlier()).flatMap(sittings));

  const seatsOf = async (persons: readonly PersonId[]): Promise<readonly Seat[]> => {
    const everybody = await people.everybody();
    return persons.map((person) => {
      const known = everybody.get(person);
      return { person, unit: known?.unit ?? '', unitType: known?.unitType ?? '' };
    });
  };

  const mixed = async (persons: readonly PersonId[], wish: Omit<Parameters<typeof mix>[1], 'meetings'>) =>
    inSlices(mix(await seatsOf(persons), { ...wish, meetings: await meetings() }));

  const make: GroupMaker['make'] = async (persons, { split, seed, mix: wanted, groups }) => {
    if (wanted.mode === 'by-unit') return byUnit(await seatsOf(persons), largest(persons.length, split), seed);
    const locked = new Map(
      wanted.locked.flatMap((person) => {
        const group = groupOf(groups, person);
        return group ? [[person, group.number] as const] : [];
      }),
    );
    return mixed(persons, { split, seed, wishes: { together: wanted.together, apart: wanted.apart, locked } });
  };

  const fours = (pairs: readonly Group[], seats: readonly Seat[], seed: number): readonly Group[] => {
    // Each pair goes as one: the pairs of pairs are the fours.
    const speakers = pairs.flatMap(({ members }) => seats.filter(({ person }) => person === members[0]));
    return pairsAndFours(speakers, seed).pairs.map(({ number, members }) => ({
      number,
      members: members.flatMap((speaker) => groupOf(pairs, speaker)?.members ?? []),
    }));
  };

  return {
    make,
    async judge(groups) {
      const seats = await seatsOf(groups.flatMap(({ members }) => members));
      return quality(groups, seats, await meetings());
    },
    async forRound(state, number) {
      const plan = roundAt(state, number)?.plan;
      const source = roundAt(state, plan?.from ?? 0);
      const persons = participants(state);
      const seed = (state.seed + number) >>> 0;
      if (plan?.answersPer === 'pair') return pairsAndFours(await seatsOf(persons), seed).pairs;
      // Where the pairs were skipped there are none to put together.
      if (plan?.answersPer === 'four')
        return isHeld(source) && source.answersPer === 'pair'
          ? fours(withEverybody(source.groups, persons), await seatsOf(persons), seed)
          : pairsAndFours(await seatsOf(persons), seed).fours;
      if (plan?.seating === 'by-topic' && isHeld(source)) return byTopic(state, source, seed);
      if (plan?.seating !== 'remix') return undefined;
      const turn = nextInTurn(persons, spokenBefore(state, await spokenEarlier(earlier, state)));
      const here = new Set(persons);
      // A wish about somebody who has left goes on for the others.
      const stillHere = (wishes: readonly (readonly PersonId[])[]) =>
        wishes.map((wish) => wish.filter((person) => here.has(person))).filter(({ length }) => length > 1);
      const wishes = { together: stillHere(state.mix.together), apart: stillHere(state.mix.apart), locked: new Map() };
      return mixed(persons, { split: state.split, seed, wishes, turn });
    },
    async seatFor(state, person) {
      const open = state.rounds.find((round): round is OpenRound => round.phase === 'open');
      const room = { seats: await seatsOf([...participants(state), person]), meetings: await meetings() };
      // Nobody is put alone in a group that has been left.
      const numberIn = (groups: readonly Group[]) => groupOf(seatLate(groups.filter(isSatIn), person, room), person)?.number;
      const [group, seat] = [numberIn(state.groups), open && numberIn(open.groups)];
      return { ...(group !== undefined && { group }), ...(seat !== undefined && { seat }) };
    },
    spoken: (state) => spokenEarlier(earlier, state),
  };
};

const isSatIn = ({ members }: Group): boolean => members.length > 0;

/** Each time people were mixed anew in a workshop, once: pairs and fours are no groups to remember. */
const sittings = ({ rounds }: Created): readonly (readonly Group[])[] => {
  const sat = rounds.filter(isHeld).filter(({ answersPer }) => answersPer === 'person' || answersPer === 'group');
  return [...new Map(sat.map(({ groups }) => [JSON.stringify(groups), groups])).values()];
};

const spokenEarlier = async (earlier: () => Promise<readonly Created[]>, state: Created): Promise<Turns> => {
  const turns = new Map<PersonId, number>();
  for (const other of await earlier()) {
    if (other.draftedAt >= state.draftedAt) continue;
    for (const [person, times] of spokenBefore(other)) turns.set(person, (turns.get(person) ?? 0) + times);
  }
  return turns;
};

const largest = (people: number, split: Split): number =>
  split.by === 'size' ? Math.max(2, split.size) : Math.max(2, Math.ceil(people / split.groups));

/** Whoever has come since sits with the smallest pair; whoever has left is gone. */
const withEverybody = (pairs: readonly Group[], persons: readonly PersonId[]): readonly Group[] => {
  const here = new Set(persons);
  const staying = pairs
    .map((pair) => ({ ...pair, members: pair.members.filter((person) => here.has(person)) }))
    .filter(({ members }) => members.length > 0);
  const seated = new Set(staying.flatMap(({ members }) => members));
  return persons
    .filter((person) => !seated.has(person))
    .reduce<readonly Group[]>((groups, person) => seatLate(groups, person, { seats: [], meetings: new Map() }), staying);
};

/** Groups by the topics that people chose in an earlier round; whoever chose none sits where there is room. */
const byTopic = (state: Created, source: HeldRound, seed: number): readonly Group[] | TopicRefusal => {
  const options = source.asks.kind === 'ranking' || source.asks.kind === 'choice' ? source.asks.options : [];
  const persons = participants(state);
  const most = Math.ceil(persons.length / Math.max(1, options.length)) + CAP_SLACK;
  const choices = persons.map((person) => {
    const number = groupOf(source.groups, person)?.number ?? 0;
    const response = source.answers.get(slotOf(source.answersPer, person, number))?.at(-1)?.response;
    const ranked = response?.kind === 'ranking' ? response.ranked : response?.kind === 'choice' ? response.chosen : [];
    return { person, ranked };
  });
  const groups = assignTopics(
    choices,
    options.map(({ id }) => ({ id, most })),
    seed,
  );
  if ('refused' in groups) return groups;
  return groups.map(({ topic, members }, index) => ({
    number: index + 1,
    members,
    name: options.find(({ id }) => id === topic)?.text ?? '',
  }));
};

/** A topic takes so many more than an equal share, so that most get their first choice and no room is too full to talk in. */
const CAP_SLACK = 3;
