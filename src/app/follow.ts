import { may } from '../domain/access.ts';
import type { Message } from '../domain/delivery.ts';
import { groupOf } from '../domain/grouping.ts';
import type { PersonId } from '../domain/people.ts';
import { missing, participants, slotFor } from '../domain/workshop/count.ts';
import type { WorkshopEvent } from '../domain/workshop/events.ts';
import { type Created, isCreated, isHeld, roundAt } from '../domain/workshop/state.ts';
import { type Broadcaster, messagesTo } from './broadcaster.ts';
import type { Desks } from './desks.ts';
import type { LiveCards } from './live-cards.ts';
import type { PeopleService } from './people.ts';
import type { Clock, Journal, Presenter } from './ports.ts';
import { seatEverybody } from './seating.ts';
import { type Attempt, answerCard } from './views/answer-card.ts';
import { controlCard } from './views/control-card.ts';
import type { WorkshopStreams } from './workshops.ts';

interface Parts {
  readonly workshops: WorkshopStreams;
  readonly people: PeopleService;
  readonly broadcasts: Broadcaster;
  readonly cards: LiveCards;
  readonly desks: Desks;
  readonly present: Presenter;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** Lets the cards in people's chats follow what happens in the log. */
export const follow = (parts: Parts): { refreshAll(workshop: string): Promise<void> } => {
  const { workshops, people, broadcasts, journal } = parts;
  const later = (work: Promise<void>, workshop: string) => {
    work.catch((error: unknown) => journal.error({ workshop, err: error }, 'cards could not follow'));
  };

  workshops.onCommit((workshop, events, state) => {
    if (!isCreated(state)) return;
    later(touchControls(parts, workshop), workshop);
    later(touchAnswers(parts, workshop, state, events), workshop);
    const sent = events.some(startsSending) ? broadcasts.run(workshop) : Promise.resolve();
    // After the round has gone out: ninety cards that are put away must not stand in the way of ninety that are waited for.
    const putAway = putsAway(state, events);
    later(
      sent.then(() => touchPeople(parts, workshop, putAway, silent(state, putAway))),
      workshop,
    );
  });

  broadcasts.onChange((workshop) => later(touchControls(parts, workshop), workshop));

  // Whoever joins the team while a workshop goes on takes part in it: the smallest group, and the round that is open.
  people.onJoin(() => {
    const seat = async () => {
      for (const [workshop] of await workshops.running()) await seatEverybody(parts, workshop);
    };
    later(seat(), 'running');
  });

  return {
    /** After a restart: every card of the current round shows what the log says. */
    async refreshAll(workshop) {
      const state = await workshops.get(workshop);
      if (!isCreated(state)) return;
      await touchControls(parts, workshop);
      await touchPeople(parts, workshop, state.current, answerers(state, state.current));
    },
  };
};

const startsSending = ({ type }: WorkshopEvent): boolean =>
  type === 'round-started' || type === 'people-reminded' || type === 'result-shown' || type === 'person-joined';

const touchControls = async (parts: Parts, workshop: string) => {
  const { broadcasts, cards } = parts;
  for (const [person, message] of (await broadcasts.ledger(workshop)).controls)
    cards.touch(message, () => controlPost(parts, workshop, person), 'reply');
};

const controlPost = async ({ workshops, people, broadcasts, desks, present }: Parts, workshop: string, person: PersonId) => {
  const asking = desks.asking(workshop, person);
  // An edit would wipe what the facilitator is looking at.
  if (asking === 'peek') return null;
  const state = await workshops.get(workshop);
  const holder = (await people.organisation()).people.get(person);
  // One who has left, or runs workshops no longer, keeps the card as it was.
  if (!isCreated(state) || !holder || !may(holder.roles, 'run-workshop')) return null;
  const [everybody, ledger, language] = await Promise.all([
    people.everybody(),
    broadcasts.ledger(workshop),
    people.language(person),
  ]);
  const view = controlCard(state, everybody, ledger, { workshop, asking });
  // Nor is anything wiped that they are typing, as long as it can be of use.
  return view && view.asking !== 'rewrite-question' ? present({ kind: 'control-card', view }, language) : null;
};

/**
 * Cards are edited for those who have answered. A card that someone may be writing in is left alone, since an edit would wipe it:
 * one that was never answered is put away when the next round starts, or the workshop ends.
 */
const touchAnswers = async (parts: Parts, workshop: string, state: Created, events: readonly WorkshopEvent[]) => {
  for (const event of events) {
    if (event.type === 'answer-given') {
      const together = state.answersPer === 'group' ? (groupOf(state.groups, event.by)?.members ?? []) : [event.by];
      await touchPeople(parts, workshop, event.round, together);
    }
    if (event.type === 'round-closed' || event.type === 'round-extended')
      await touchPeople(parts, workshop, event.round, answerers(state, event.round));
  }
};

/** The last round before the one that starts, or before the end: its unanswered cards have nothing to wait for any more; 0 for none. */
const putsAway = (state: Created, events: readonly WorkshopEvent[]): number => {
  const started = events.find(({ type }) => type === 'round-started');
  const ended = events.some(({ type }) => type === 'workshop-ended');
  const over = started?.type === 'round-started' ? started.round - 1 : ended ? state.rounds.length : 0;
  return state.rounds.findLastIndex((round, index) => index < over && isHeld(round)) + 1;
};

const silent = (state: Created, number: number): readonly PersonId[] => {
  const round = roundAt(state, number);
  return isHeld(round) ? missing(state, round) : [];
};

const answerers = (state: Created, number: number): readonly PersonId[] => {
  const round = roundAt(state, number);
  return isHeld(round) ? participants(state).filter((person) => round.answers.has(slotFor(state, person) ?? '')) : [];
};

const touchPeople = async (parts: Parts, workshop: string, round: number, persons: readonly PersonId[]) => {
  const { workshops, broadcasts, cards, desks } = parts;
  const [ledger, state] = await Promise.all([broadcasts.ledger(workshop), workshops.get(workshop)]);
  const held = isCreated(state) ? roundAt(state, round) : undefined;
  const reminders = isHeld(held) ? held.reminders.length : 0;
  for (const person of persons) {
    if (desks.held(workshop, round, person)) continue;
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
