import type { PersonId } from '../people.ts';
import { randomness, shuffle } from './random.ts';
import { byText } from './seat.ts';

/** What somebody wants, first choice first. Topics that are not there are passed over. */
export interface Choice {
  readonly person: PersonId;
  readonly ranked: readonly string[];
}

export interface Topic {
  readonly id: string;
  /** How many may sit with it. */
  readonly most: number;
}

/** Choices beyond so many count as none: with more, costs would outgrow exact numbers. */
const ranks = 4;

/**
 * The assignment with most first choices, of those the one with most second choices, and so on: minimum cost flow, one person at
 * a time along the cheapest chain of people who give way to each other (successive shortest paths, by Bellman and Ford).
 * There must be a place for everybody.
 */
export const assign = (
  choices: readonly Choice[],
  topics: readonly Topic[],
  seed: number,
): readonly { readonly topic: string; readonly members: readonly PersonId[] }[] => {
  const once = [...new Map(choices.map((choice) => [choice.person, choice])).values()].sort((a, b) => byText(a.person, b.person));
  const rooms = topics.map(({ id, most }) => ({ id, most, members: new Set<Wanting>() }));
  const wanting = once.map(({ person, ranked }) => ({
    person,
    costs: topics.map(({ id }) => cost(ranked.indexOf(id), once.length)),
  }));
  for (const person of shuffle(wanting, randomness(seed))) seat(person, rooms);
  return rooms.map(({ id, members }) => ({ topic: id, members: [...members].map(({ person }) => person).sort(byText) }));
};

/** Somebody with what it costs that they sit in each room. */
interface Wanting {
  readonly person: PersonId;
  readonly costs: readonly number[];
}

interface Room extends Topic {
  readonly members: Set<Wanting>;
}

/** One choice of a rank is worth more than everybody's of the ranks after it. */
const cost = (rank: number, people: number): number => (rank < 0 || rank >= ranks ? 0 : -((people + 1) ** (ranks - rank)));

/** How a room is reached: who sits down in it, from which room (null for the newcomer), and what the chain costs so far. */
interface Way {
  readonly who: Wanting;
  readonly from: number | null;
  readonly cost: number;
}

const seat = (newcomer: Wanting, rooms: readonly Room[]) => {
  const moves = rooms.map(({ members }, from) => rooms.map((_, to) => cheapest(members, from, to)));
  const ways: Way[] = newcomer.costs.map((cost) => ({ who: newcomer, from: null, cost }));
  const costAt = (room: number): number => ways[room]?.cost ?? 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (const from of rooms.keys())
      for (const to of rooms.keys()) {
        const move = moves[from]?.[to];
        if (!move || costAt(from) + move.cost >= costAt(to)) continue;
        ways[to] = { who: move.who, from, cost: costAt(from) + move.cost };
        changed = true;
      }
  }
  const open = [...rooms.keys()].filter((room) => (rooms[room]?.members.size ?? 0) < (rooms[room]?.most ?? 0));
  let room: number | null | undefined = open.sort((a, b) => costAt(a) - costAt(b))[0];
  while (room !== undefined && room !== null) {
    const way: Way | undefined = ways[room];
    if (way === undefined) return;
    rooms[room]?.members.add(way.who);
    if (way.from !== null) rooms[way.from]?.members.delete(way.who);
    room = way.from;
  }
};

/** Who costs least to move from one room to another. */
const cheapest = (members: ReadonlySet<Wanting>, from: number, to: number): { who: Wanting; cost: number } | undefined => {
  let least: { who: Wanting; cost: number } | undefined;
  for (const who of members) {
    const cost = (who.costs[to] ?? 0) - (who.costs[from] ?? 0);
    if (from !== to && (least === undefined || cost < least.cost)) least = { who, cost };
  }
  return least;
};
