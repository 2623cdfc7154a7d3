import { may } from '../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/decider.ts';
import type { Person } from '../../domain/organisation.ts';
import { isCreated } from '../../domain/workshop/state.ts';
import type { Desks } from '../desks.ts';
import type { PeopleService } from '../people.ts';
import type { Clock } from '../ports.ts';
import { type HelpCallView, helpCall } from '../views/control-rooms.ts';
import { type RoomListView, type RoomRow, roomList, roomRows } from '../views/room-list.ts';
import type { WorkshopStreams } from '../workshops.ts';
import type { FacilitatingRefusal } from './facilitating.ts';

/** What a facilitator does about the rooms that people sit in. */
export interface Rooms {
  /** Takes or closes a call for help, on the message about it. */
  call(
    me: Person,
    workshop: string,
    press: { readonly type: 'take-help' | 'close-help'; readonly id: number },
  ): Promise<HelpCallView | Refusal<FacilitatingRefusal>>;
  /** Who sits where, a page of it, in the place of the control card. */
  list(me: Person, workshop: string, page: number): Promise<RoomListView | Refusal<FacilitatingRefusal>>;
  /** All of it, for a file. */
  everybody(
    me: Person,
    workshop: string,
  ): Promise<{ readonly title: string; readonly rows: readonly RoomRow[] } | Refusal<FacilitatingRefusal>>;
}

export const rooms = ({
  workshops,
  people,
  desks,
  clock,
}: {
  workshops: WorkshopStreams;
  people: PeopleService;
  desks: Desks;
  clock: Clock;
}): Rooms => {
  const open = async (me: Person, workshop: string) => {
    if (!may(me.roles, 'run-workshop')) return refuse('not-allowed');
    const state = await workshops.get(workshop);
    return isCreated(state) ? state : refuse('no-such-workshop');
  };

  return {
    async call(me, workshop, { type, id }) {
      const before = await open(me, workshop);
      if (isRefusal(before)) return before;
      const outcome = await workshops.perform(workshop, { type, at: clock.now().toISOString(), by: me.id, id });
      if (isRefusal(outcome)) return outcome;
      const after = await open(me, workshop);
      if (isRefusal(after)) return after;
      return helpCall(after, await people.everybody(), { workshop, call: id }) ?? refuse('no-such-call');
    },
    async list(me, workshop, page) {
      const state = await open(me, workshop);
      if (isRefusal(state)) return state;
      // It lies in the place of the control card: an edit of that would wipe it.
      desks.ask(workshop, me.id, 'peek');
      return roomList(state, await people.everybody(), { workshop, page, me: me.id });
    },
    async everybody(me, workshop) {
      const state = await open(me, workshop);
      return isRefusal(state) ? state : { title: state.title, rows: roomRows(state, await people.everybody()) };
    },
  };
};
