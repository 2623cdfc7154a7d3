import type { BroadcastId, Delivery, Recipient } from '../domain/delivery.ts';
import type { Language, PersonId } from '../domain/people.ts';
import { participants, slotFor } from '../domain/workshop/count.ts';
import { type Created, isHeld, roundAt } from '../domain/workshop/state.ts';
import type { Notice } from './ports.ts';
import { answerCard } from './views/answer-card.ts';
import type { People } from './views/names.ts';
import { resultCard } from './views/result-card.ts';

/** Everybody in the team who may see what is shown to all, and the channels it is posted in. */
export interface Audience {
  readonly viewers: readonly PersonId[];
  readonly channels: readonly Recipient[];
}

/** The round that a workshop's broadcast belongs to: `round-2`, `reminder-2-1`, `result-2`. */
export const roundOf = (broadcast: BroadcastId): number => Number(broadcast.split('-')[1]);

export interface Announcement {
  readonly broadcast: BroadcastId;
  readonly to: readonly Recipient[];
}

/**
 * What ought to have been sent. Compared with what has been planned: so a newcomer gets what the running workshop stands at, and
 * a crash between the decision and the sending loses nothing. Of the other rounds only what has not been `planned` at all: a
 * result that one facilitator showed when another had gone on.
 */
export const announcements = (
  state: Created,
  audience: Audience,
  planned: (broadcast: BroadcastId) => boolean,
): readonly Announcement[] =>
  state.rounds
    .flatMap((_, index) => ofRound(state, index + 1, audience))
    .filter(({ broadcast }) => (state.phase === 'running' && roundOf(broadcast) === state.current) || !planned(broadcast));

const ofRound = (state: Created, number: number, { viewers, channels }: Audience): readonly Announcement[] => {
  const round = roundAt(state, number);
  if (!isHeld(round)) return [];
  if (round.phase === 'closed')
    return round.shown
      ? [{ broadcast: `result-${number}`, to: [...persons([...participants(state), ...viewers]), ...channels] }]
      : [];
  return [
    { broadcast: `round-${number}`, to: persons(participants(state)) },
    ...round.reminders.map((people, index) => ({ broadcast: `reminder-${number}-${index + 1}` as const, to: persons(people) })),
  ];
};

/** What a message says when its turn comes; undefined where it no longer has anything to say (closed, or answered meanwhile). */
export const noticeFor = (
  { broadcast, to }: Pick<Delivery, 'broadcast' | 'to'>,
  { workshop, state, people, now }: { workshop: string; state: Created; people: People; now: Date },
): Notice | undefined => {
  const [kind, number] = broadcast.split('-');
  const round = Number(number);
  if (kind === 'result') {
    const view = resultCard(state, { workshop, round });
    return view && { kind: 'result-card', view };
  }
  const held = roundAt(state, round);
  if (to.kind !== 'person' || held?.phase !== 'open') return undefined;
  const reminder = kind === 'reminder';
  if (reminder && held.answers.has(slotFor(state, to.person) ?? '')) return undefined;
  const view = answerCard(state, people, { workshop, person: to.person, round, now });
  return view && { kind: 'answer-card', view, reminder };
};

/** A channel has no language of its own: Swedish, the organisation's. */
export const CHANNEL_LANGUAGE: Language = 'sv';

const persons = (people: readonly PersonId[]): readonly Recipient[] =>
  [...new Set(people)].map((person) => ({ kind: 'person', person }));
