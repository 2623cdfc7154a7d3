import { may } from '../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/decider.ts';
import type { Person } from '../../domain/organisation.ts';
import type { ThemeCommand } from '../../domain/themes.ts';
import { answersOf } from '../../domain/workshop/answers.ts';
import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import { isCreated, isHeld, roundAt } from '../../domain/workshop/state.ts';
import type { PeopleService } from '../people.ts';
import type { Clock } from '../ports.ts';
import { type IncomingView, incoming } from '../views/incoming.ts';
import type { WorkshopStreams } from '../workshops.ts';

type Outcome<View> = Promise<View | Refusal<WorkshopRefusal | 'not-allowed'>>;

/** An answer of a round, where it is read as it comes. */
export interface IncomingPlace {
  readonly workshop: string;
  readonly round: number;
  readonly answer: string;
}

/** To read what people write while their round goes on, and to hide what is not for everybody. */
export interface ReadingAlong {
  /** The newest first; `pages` from 1. */
  list(me: Person, workshop: string, round: number, pages: number): Outcome<IncomingView>;
  /** `basis`: the version that was read. Of one that has been changed since it is refused: nobody has read that. */
  hide(me: Person, place: IncomingPlace, read: { readonly basis: number; readonly reason: string }): Outcome<IncomingView>;
  unhide(me: Person, place: IncomingPlace): Outcome<IncomingView>;
}

export const readingAlong = ({
  workshops,
  people,
  clock,
}: {
  workshops: WorkshopStreams;
  people: PeopleService;
  clock: Clock;
}): ReadingAlong => {
  const opened = async (me: Person, workshop: string) => {
    if (!may(me.roles, 'run-workshop')) return refuse('not-allowed');
    const state = await workshops.get(workshop);
    return isCreated(state) ? state : refuse('no-such-workshop');
  };

  const list: ReadingAlong['list'] = async (me, workshop, round, pages) => {
    const state = await opened(me, workshop);
    if (isRefusal(state)) return state;
    return incoming(state, await people.everybody(), { workshop, round, pages }) ?? refuse('no-such-round');
  };

  /** Made of the list of themes as it is now: what was read is known by its version. */
  const change = async (
    me: Person,
    place: IncomingPlace,
    made: { readonly command: (steps: number, present: readonly string[]) => ThemeCommand; readonly basis?: number },
  ): Outcome<IncomingView> => {
    const { workshop, round: number } = place;
    const state = await opened(me, workshop);
    if (isRefusal(state)) return state;
    const round = roundAt(state, number);
    if (!isHeld(round)) return refuse(round ? 'round-not-open' : 'no-such-round');
    const present = answersOf(round).map(({ id }) => id);
    const outcome = await workshops.perform(workshop, {
      ...{ type: 'change-themes', at: clock.now().toISOString(), by: me.id, round: number },
      ...{ change: made.command(round.themes?.steps ?? 0, present), ...(made.basis !== undefined && { basis: made.basis }) },
    });
    if (!isRefusal(outcome)) return list(me, workshop, number, 1);
    // A colleague hid another one in the same moment: that is in nobody's way.
    return outcome.refused === 'themes-changed-meanwhile' ? change(me, place, made) : outcome;
  };

  return {
    list,
    hide: (me, place, { basis, reason }) =>
      change(me, place, {
        basis,
        command: (steps, present) => ({ type: 'hide-answer', steps, present, answer: place.answer, reason }),
      }),
    unhide: (me, place) => change(me, place, { command: (steps) => ({ type: 'unhide-answer', steps, answer: place.answer }) }),
  };
};
