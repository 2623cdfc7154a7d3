import type { BroadcastId, Delivery, Recipient } from '../domain/delivery.ts';
import type { Language, PersonId } from '../domain/people.ts';
import { answerers, askedIn, participants } from '../domain/workshop/count.ts';
import { type Created, isHeld, roundAt } from '../domain/workshop/state.ts';
import {
  comingBroadcast,
  helpBroadcast,
  messageBroadcast,
  readBroadcast,
  reminderBroadcast,
  resultBroadcast,
  roundBroadcast,
  roundOf,
} from './broadcast-ids.ts';
import { actionsToTell, outcomeNotice, summaryToShow } from './outcome-announcements.ts';
import type { Notice } from './ports.ts';
import { answerCard } from './views/answer-card.ts';
import { groupMessage, helpCall } from './views/control-rooms.ts';
import { named, type People } from './views/names.ts';
import { resultCard } from './views/result-card.ts';

/** Everybody in the team who may see what is shown to all, the channels it is posted in, and those who run workshops. */
export interface Audience {
  readonly viewers: readonly PersonId[];
  readonly facilitators: readonly PersonId[];
  readonly channels: readonly Recipient[];
}

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
): readonly Announcement[] => {
  const ofRounds = state.rounds.flatMap((_, index) => ofRound(state, index + 1, audience));
  const here = ({ broadcast }: Announcement) => state.phase === 'running' && roundOf(broadcast) === state.current;
  const once = [...calls(state, audience), ...coming(state), ...ofRounds, ...messages(state), ...summaryToShow(state, audience)];
  return [...once.filter((one) => here(one) || !planned(one.broadcast)), ...actionsToTell(state)];
};

/** A call for help goes to those who run workshops when it comes: never when it is closed already. */
const calls = ({ phase, helps }: Created, { facilitators }: Audience): readonly Announcement[] =>
  phase === 'running'
    ? helps.filter(({ closed }) => !closed).map(({ id }) => ({ broadcast: helpBroadcast(id), to: persons(facilitators) }))
    : [];

/** Whoever called is told who is coming: the card that they may be writing on is not edited, and an edit rings no phone. */
const coming = ({ phase, helps }: Created): readonly Announcement[] =>
  phase === 'running'
    ? helps
        .filter(({ takenBy, closed }) => takenBy !== null && !closed)
        .map(({ id, by }) => ({ broadcast: comingBroadcast(id), to: persons([by]) }))
    : [];

/** Words to all groups go to those who sit in them then. */
const messages = (state: Created): readonly Announcement[] =>
  state.messages.map((_, index) => ({ broadcast: messageBroadcast(index + 1), to: persons(participants(state)) }));

const ofRound = (state: Created, number: number, { viewers, channels }: Audience): readonly Announcement[] => {
  const round = roundAt(state, number);
  if (!isHeld(round)) return [];
  if (round.phase === 'closed')
    return round.shown
      ? [{ broadcast: resultBroadcast(number), to: [...persons([...participants(state), ...viewers]), ...channels] }]
      : [];
  return [
    { broadcast: roundBroadcast(number), to: persons(askedIn(round)) },
    ...round.reminders.map((people, index) => ({ broadcast: reminderBroadcast(number, index + 1), to: persons(people) })),
  ];
};

/** What a message says when its turn comes; undefined where it no longer has anything to say (closed, or answered meanwhile). */
export const noticeFor = (
  { broadcast, to }: Pick<Delivery, 'broadcast' | 'to'>,
  { workshop, state, people, now }: { workshop: string; state: Created; people: People; now: Date },
): Notice | undefined => {
  const read = readBroadcast(broadcast);
  if (read?.of === 'help') {
    const view = helpCall(state, people, { workshop, call: read.call });
    return view && !view.closed ? { kind: 'help-card', view } : undefined;
  }
  if (read?.of === 'coming') {
    const help = state.helps.find(({ id }) => id === read.call);
    return help && help.takenBy !== null && !help.closed ? { kind: 'help-coming', from: named(people, help.takenBy) } : undefined;
  }
  if (read?.of === 'message') {
    const view = groupMessage(state, people, read.message);
    return view && { kind: 'group-message', view };
  }
  if (read?.of === 'result') {
    const view = resultCard(state, people, { workshop, round: read.round });
    return view && { kind: 'result-card', view };
  }
  if (read?.of === 'action' || read?.of === 'summary') return outcomeNotice(read, { to }, { workshop, state, people, now });
  const round = read && 'round' in read ? read.round : 0;
  const held = roundAt(state, round);
  if (to.kind !== 'person' || held?.phase !== 'open') return undefined;
  const reminder = read?.of === 'reminder';
  if (reminder && answerers(held).includes(to.person)) return undefined;
  const view = answerCard(state, people, { workshop, person: to.person, round, now });
  return view && { kind: 'answer-card', view, reminder };
};

/** A channel has no language of its own: Swedish, the organisation's. */
export const CHANNEL_LANGUAGE: Language = 'sv';

const persons = (people: readonly PersonId[]): readonly Recipient[] =>
  [...new Set(people)].map((person) => ({ kind: 'person', person }));
