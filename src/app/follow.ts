import type { WorkshopEvent } from '../domain/workshop/events.ts';
import { type Created, isCreated } from '../domain/workshop/state.ts';
import type { Broadcaster } from './broadcaster.ts';
import type { Desks } from './desks.ts';
import { putAway, refreshAnswers, touchAnswers } from './follow-answers.ts';
import { touchCalls } from './follow-calls.ts';
import { controlCards } from './follow-controls.ts';
import type { GroupMaker } from './groups.ts';
import type { LiveCards } from './live-cards.ts';
import type { PeopleService } from './people.ts';
import type { Clock, Journal, Presenter } from './ports.ts';
import { seatEverybody } from './seating.ts';
import type { WorkshopStreams } from './workshops.ts';

interface Parts {
  readonly workshops: WorkshopStreams;
  readonly people: PeopleService;
  readonly broadcasts: Broadcaster;
  readonly cards: LiveCards;
  readonly desks: Desks;
  readonly groups: GroupMaker;
  readonly present: Presenter;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** Lets the cards in people's chats follow what happens in the log. */
export const follow = (parts: Parts): { refreshAll(workshop: string): Promise<void> } => {
  const { workshops, people, broadcasts, journal } = parts;
  const controls = controlCards(parts);
  const later = (work: Promise<void>, workshop: string) => {
    work.catch((error: unknown) => journal.error({ workshop, err: error }, 'cards could not follow'));
  };

  workshops.onCommit((workshop, events, state) => {
    if (!isCreated(state)) return;
    later(controls.touch(workshop), workshop);
    later(touchAnswers(parts, workshop, state, events), workshop);
    const sent = events.some(startsSending) ? broadcasts.run(workshop) : Promise.resolve();
    // After the round has gone out: ninety cards that are put away must not stand in the way of ninety that are waited for.
    later(
      sent.then(() => putAway(parts, workshop, state, events)),
      workshop,
    );
    // Both at once and when a call has gone out: it may have been taken while it was on its way.
    const calls = callsIn(state, events);
    later(touchCalls(parts, workshop, calls), workshop);
    later(
      sent.then(() => touchCalls(parts, workshop, calls)),
      workshop,
    );
  });

  broadcasts.onChange((workshop) => {
    later(controls.touch(workshop), workshop);
    later(controls.comeDown(workshop), workshop);
  });

  // Whoever joins the team while a workshop goes on takes part in it, and whoever leaves it does not.
  const seat = () => {
    const all = async () => {
      for (const [workshop] of await workshops.running()) await seatEverybody(parts, workshop);
    };
    later(all(), 'running');
  };
  people.onJoin(seat);
  people.onLeave(seat);

  return {
    /** After a restart: every card of the current round shows what the log says. */
    async refreshAll(workshop) {
      const state = await workshops.get(workshop);
      if (!isCreated(state)) return;
      later(controls.comeDown(workshop), workshop);
      await controls.touch(workshop);
      await refreshAnswers(parts, workshop, state);
      await touchCalls(
        parts,
        workshop,
        state.helps.filter(({ round }) => round === state.current).map(({ id }) => id),
      );
    },
  };
};

const sends: ReadonlySet<WorkshopEvent['type']> = new Set([
  'round-started',
  'people-reminded',
  'result-shown',
  'person-joined',
  'help-asked',
  'help-taken',
  'message-written',
  'resolution-made',
  'summary-shown',
]);

const startsSending = ({ type }: WorkshopEvent): boolean => sends.has(type);

/** Calls for help that something has happened to: all of them when the workshop ends. */
const callsIn = ({ helps }: Created, events: readonly WorkshopEvent[]): readonly number[] =>
  events.flatMap((event) => {
    if (event.type === 'workshop-ended' || event.type === 'workshop-reopened')
      return helps.filter(({ closed }) => !closed).map(({ id }) => id);
    return event.type === 'help-asked' || event.type === 'help-taken' || event.type === 'help-closed' ? [event.id] : [];
  });
