import type { PersonId } from '../../domain/people.ts';
import type { AnswersPer } from '../../domain/workshop/round-plan.ts';
import { answersPerIn, type Created, groupsIn, isHeld, roundAt } from '../../domain/workshop/state.ts';
import { addresses } from './answer-group.ts';
import { type NamedPerson, named, type People } from './names.ts';

/** Where somebody sits: what is read out, or put on the wall, when people are to find their room. */
export interface RoomRow extends NamedPerson {
  readonly room: number;
  /** What the room sits together for, where it does: a topic, a unit. */
  readonly topic: string | null;
  readonly voice: boolean;
}

/** A room, and the way to all of them who sit in it. */
export interface RoomDoor {
  readonly room: number;
  readonly topic: string | null;
  readonly people: number;
  /** The sign-in names of those in it, the one who looks left out, for a chat or a call with exactly these. Null where somebody has none. */
  readonly others: readonly string[] | null;
}

export interface RoomListView {
  readonly workshop: string;
  readonly title: string;
  readonly round: number;
  readonly sitting: AnswersPer;
  readonly people: number;
  readonly rows: readonly RoomRow[];
  readonly rooms: readonly RoomDoor[];
  readonly page: number;
  readonly pages: number;
}

/** So many rows take about three screens of a phone. */
const PAGE = 25;

/** Everybody in the round that the workshop stands at, by name: one looks for oneself. */
export const roomRows = (state: Created, people: People): readonly RoomRow[] => {
  const round = roundAt(state, state.current);
  const row = (id: PersonId, room: number, topic: string | undefined, voice: PersonId | undefined): RoomRow => ({
    ...named(people, id),
    room,
    topic: topic ?? null,
    voice: voice === id,
  });
  return groupsIn(state, round)
    .flatMap(({ number, members, name }, index) => {
      const voice = isHeld(round) ? round.voices[index] : undefined;
      return members.map((id) => row(id, number, name, voice));
    })
    .toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'sv') || a.room - b.room);
};

/** A page of the list, from 1; the last one where there are not so many. */
export const roomList = (
  state: Created,
  people: People,
  { workshop, page, me }: { workshop: string; page: number; me: PersonId },
): RoomListView => {
  const rows = roomRows(state, people);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const shown = Math.min(page, pages);
  return {
    workshop,
    title: state.title,
    round: state.current,
    sitting: answersPerIn(state, roundAt(state, state.current)),
    people: rows.length,
    rows: rows.slice((shown - 1) * PAGE, shown * PAGE),
    rooms: doors(state, people, me),
    page: shown,
    pages,
  };
};

const doors = (state: Created, people: People, me: PersonId): readonly RoomDoor[] =>
  groupsIn(state, roundAt(state, state.current))
    .filter(({ members }) => members.length > 0)
    .map(({ number, members, name }) => ({
      room: number,
      topic: name ?? null,
      people: members.length,
      others: addresses(
        members.filter((id) => id !== me),
        people,
      ),
    }));
