import type { Message } from '../domain/delivery.ts';
import { groupOf } from '../domain/grouping.ts';
import type { PersonId } from '../domain/people.ts';
import { answerers, missing } from '../domain/workshop/count.ts';
import type { WorkshopEvent } from '../domain/workshop/events.ts';
import { isAnonymous } from '../domain/workshop/round-plan.ts';
import { type Created, isCreated, isHeld, roundAt } from '../domain/workshop/state.ts';
import { type Broadcaster, messagesTo } from './broadcaster.ts';
import type { Desks } from './desks.ts';
import type { LiveCards } from './live-cards.ts';
import type { PeopleService } from './people.ts';
import type { Clock, Presenter } from './ports.ts';
import { type Attempt, answerCard } from './views/answer-card.ts';
import type { WorkshopStreams } from './workshops.ts';

interface Parts {
  readonly workshops: WorkshopStreams;
  readonly people: PeopleService;
  readonly broadcasts: Broadcaster;
  readonly cards: LiveCards;
  readonly desks: Desks;
  readonly present: Presenter;
  readonly clock: Clock;
}

/**
 * Cards are edited for those who have answered. A card that someone may be writing in is left alone, since an edit would wipe it:
 * one that was never answered is put away when the next round starts, or the workshop ends.
 */
export const touchAnswers = async (
  parts: Parts,
  workshop: string,
  state: Created,
  events: readonly WorkshopEvent[],
): Promise<void> => {
  for (const event of events) {
    if (event.type === 'answer-given' || event.type === 'ballot-cast') {
      const round = roundAt(state, event.round);
      const alone = !isHeld(round) || round.answersPer === 'person';
      const together = alone ? [event.by] : (groupOf(round.groups, event.by)?.members ?? []);
      await touchPeople(parts, workshop, event.round, together);
    }
    if (event.type === 'person-left') {
      // Where they sat is known no more: all who have answered read who is there now.
      const open = state.rounds.findIndex(({ phase }) => phase === 'open') + 1;
      await touchPeople(parts, workshop, open, answered(state, open));
    }
    if (event.type === 'round-closed' || event.type === 'round-extended') {
      if (event.type === 'round-closed') empty(parts, workshop, state, event.round);
      await touchPeople(parts, workshop, event.round, answered(state, event.round));
    }
    const room = roomOf(state, event);
    if (room) await touchPeople(parts, workshop, room.round, answeredIn(state, room));
  }
};

/** A room whose cards say something new: who speaks for it, or whether help is on its way. */
const roomOf = ({ helps }: Created, event: WorkshopEvent): { round: number; group: number } | undefined => {
  switch (event.type) {
    case 'voice-chosen':
    case 'help-asked':
      return event;
    case 'help-taken':
    case 'help-closed':
      return helps.find(({ id }) => id === event.id);
    default:
      return undefined;
  }
};

/** Those who sit in a room and have answered: nobody of the others' typing is wiped. */
const answeredIn = (state: Created, { round, group }: { round: number; group: number }): readonly PersonId[] => {
  const held = roundAt(state, round);
  const members = isHeld(held) ? held.groups.find(({ number }) => number === group)?.members : undefined;
  return answered(state, round).filter((person) => members?.includes(person));
};

/**
 * An answer without a name is counted when its round closes, and its words are on nobody's card after that: not on the card of one who
 * was just changing it either.
 */
const empty = ({ desks }: Parts, workshop: string, state: Created, number: number) => {
  const round = roundAt(state, number);
  if (!isHeld(round) || !isAnonymous(round.plan)) return;
  for (const person of answerers(round)) desks.hold(workshop, number, person, null);
};

/** Puts away the cards of the last round that nobody has answered, where another round has started or the workshop has ended. */
export const putAway = (parts: Parts, workshop: string, state: Created, events: readonly WorkshopEvent[]): Promise<void> => {
  const round = putsAway(state, events);
  return touchPeople(parts, workshop, round, silent(state, round));
};

/** The cards of the current round show what the log says: of those who have answered. */
export const refreshAnswers = (parts: Parts, workshop: string, state: Created): Promise<void> =>
  touchPeople(parts, workshop, state.current, answered(state, state.current));

/** The last round before the one that starts, or before the end: its unanswered cards have nothing to wait for any more; 0 for none. */
const putsAway = (state: Created, events: readonly WorkshopEvent[]): number => {
  const started = events.find(({ type }) => type === 'round-started');
  const ended = events.some(({ type }) => type === 'workshop-ended');
  const over = started?.type === 'round-started' ? started.round - 1 : ended ? state.rounds.length : 0;
  return state.rounds.findLastIndex((round, index) => index < over && isHeld(round)) + 1;
};

const silent = (state: Created, number: number): readonly PersonId[] => {
  const round = roundAt(state, number);
  return isHeld(round) ? missing(round) : [];
};

const answered = (state: Created, number: number): readonly PersonId[] => {
  const round = roundAt(state, number);
  return isHeld(round) ? answerers(round) : [];
};

const touchPeople = async (parts: Parts, workshop: string, round: number, persons: readonly PersonId[]) => {
  const { workshops, broadcasts, cards, desks } = parts;
  const [ledger, state] = await Promise.all([broadcasts.ledger(workshop), workshops.get(workshop)]);
  const held = isCreated(state) ? roundAt(state, round) : undefined;
  const reminders = isHeld(held) ? held.reminders.length : 0;
  for (const person of persons) {
    if (desks.held(workshop, round, person)) continue;
    // Only where answers have no names does anybody remember these.
    for (const message of isHeld(held) && held.phase === 'closed' ? desks.opened(workshop, round, person) : [])
      touchAnswer(parts, message, { workshop, round, person }, cards);
    for (const message of messagesTo(ledger, person, round, reminders))
      touchAnswer(parts, message, { workshop, round, person }, cards);
  }
};

interface Place {
  readonly workshop: string;
  readonly round: number;
  readonly person: PersonId;
}

const touchAnswer = (parts: Parts, message: Message, place: Place, cards: LiveCards) => {
  const held = () => parts.desks.held(place.workshop, place.round, place.person);
  // They may have begun to change it since the edit was asked for.
  const asItStands = async () => (held() ? null : answerPost(parts, place));
  // A text that was refused while this edit was on its way has been wiped by it, and comes back.
  const giveBack = () => {
    if (held()) cards.touch(message, async () => answerPost(parts, place, held() ?? undefined), 'reply');
  };
  cards.touch(message, asItStands, 'refresh', giveBack);
};

const answerPost = async ({ workshops, people, present, clock }: Parts, place: Place, attempt?: Attempt) => {
  const state = await workshops.get(place.workshop);
  if (!isCreated(state)) return null;
  const view = answerCard(state, await people.everybody(), { ...place, now: clock.now(), ...(attempt && { attempt }) });
  return view ? present({ kind: 'answer-card', view, reminder: false }, await people.language(place.person)) : null;
};
