import { wallOf } from '../domain/calendar/wall-clock.ts';
import type { Recipient } from '../domain/delivery.ts';
import { type Desk, type DeskCommand, type DeskEvent, type DeskRefusal, desk } from '../domain/desk.ts';
import type { InboxEvent } from '../domain/inbox/events.ts';
import { type InboxCommand, type InboxRefusal, inbox } from '../domain/inbox/inbox.ts';
import { type Inbox, publishedFirst } from '../domain/inbox/state.ts';
import { type Audience, recipients } from '../domain/letter/content.ts';
import type { SentLetter } from '../domain/letter/state.ts';
import type { PersonId } from '../domain/people.ts';
import { present } from '../domain/roster.ts';
import { type Announcement, CHANNEL_LANGUAGE } from './announcements.ts';
import { remindersOf } from './author-notices.ts';
import { repliesOf } from './correspondence-notices.ts';
import { keptKey } from './kept-key.ts';
import { type LetterStreams, letterStreams } from './letters.ts';
import type { Nameless } from './nameless.ts';
import { namelessApart } from './nameless-apart.ts';
import type { OpenForms } from './open-forms.ts';
import { type Outbox, type OutboxParts, outbox } from './outbox.ts';
import type { PeopleService } from './people.ts';
import type { Clock, Presenter } from './ports.ts';
import { againId, FIRST, resendingsOf } from './resendings.ts';
import { type SingleStream, singleStream } from './single-stream.ts';
import { draftViews } from './use-cases/letters/draft-views.ts';
import { letterCard } from './views/letters/letter-card.ts';

/** Everything that letters hang on: the letters, what is sent of them, the questions, the desk. */
export interface Correspondence {
  readonly letters: LetterStreams;
  readonly outbox: Outbox;
  /** Answers to the askers, and published questions in the channel: one ledger, by the name of `INBOX`. */
  readonly replies: Outbox;
  /** Reminders to those who write, in the ledger named `DESK`. */
  readonly reminders: Outbox;
  readonly inbox: SingleStream<Inbox, InboxCommand, InboxEvent, InboxRefusal>;
  readonly desk: SingleStream<Desk, DeskCommand, DeskEvent, DeskRefusal>;
  /** Whom an audience means just now: the people it names, and the deputies whom they have named. */
  recipients(audience: Audience): Promise<readonly PersonId[]>;
  /**
   * For "Ni frågade": of what has been published and has stood in no letter that was sent (and is not recalled), the five that most
   * people wonder, then the oldest. The rest stay candidates for the letters to come.
   */
  newlyAnswered(): Promise<readonly string[]>;
}

export const INBOX = 'inbox';
export const DESK = 'desk';

/** At most so many in "Ni frågade". */
const YOU_ASKED = 5;

export const correspondence = (
  parts: Omit<OutboxParts, 'wanted' | 'post' | 'edition' | 'again' | 'stopped'> & {
    present: Presenter;
    forms: OpenForms;
    nameless: Nameless;
  },
): Correspondence => {
  const { log, people, clock } = parts;
  const letters = letterStreams(log);
  const questions = singleStream(namelessApart(log, INBOX), INBOX, inbox);
  const settings = singleStream(log, DESK, desk);
  const sending = outbox({
    ...parts,
    async wanted(id) {
      const state = await letters.get(id);
      // Stopped or recalled, too: each recipient has a row in the ledger, which says so.
      return state.phase === 'sent' ? await announced(state, people) : [];
    },
    async post(id, delivery) {
      const state = await letters.get(id);
      if (state.phase !== 'sent' || state.recalledAt !== null) return null;
      const person = delivery.to.kind === 'person' ? delivery.to.person : null;
      // What has arrived is not edited under the hands of one who writes a question in its place.
      if (delivery.status.is === 'delivered' && person !== null && parts.forms.putOff(id, person)) return null;
      const posts = await questions.state();
      const language = person === null ? CHANNEL_LANGUAGE : await people.language(person);
      const kept = delivery.status.is === 'delivered' && keptKey(delivery.status.message, { ...parts, inbox: posts, language });
      if (kept) return kept;
      const view = letterCard(id, state, posts, { person });
      return parts.present({ kind: 'letter-card', view, corrected: state.corrections.length > 0 }, language);
    },
    async again(id) {
      const state = await letters.get(id);
      return state.phase === 'sent' ? resendingsOf(state) : [];
    },
    async edition(id) {
      const state = await letters.get(id);
      if (state.phase !== 'sent') return 0;
      return state.recalledAt === null ? state.corrections.length : 'gone';
    },
    async stopped(id) {
      const state = await letters.get(id);
      return state.phase === 'sent' && (state.stoppedAt !== null || state.recalledAt !== null);
    },
  });

  const made: Correspondence = {
    letters,
    outbox: sending,
    inbox: questions,
    desk: settings,
    replies: outbox({ ...parts, ...repliesOf({ ...parts, letters, questions, sending }) }),
    reminders: outbox({
      ...parts,
      ...remindersOf({
        ...parts,
        letters,
        questions,
        settings,
        desk: (...about) => draftViews({ ...parts, post: made }).desk(...about),
      }),
    }),
    recipients: (audience) => meant(people, clock, audience),
    async newlyAnswered() {
      const sent = (await letters.all()).filter(({ phase, recalled }) => phase === 'sent' && !recalled);
      const shown = new Set(sent.flatMap(({ youAsked }) => youAsked));
      return publishedFirst(await questions.state())
        .filter(({ id }) => !shown.has(id))
        .slice(0, YOU_ASKED)
        .map(({ id }) => id);
    },
  };
  return made;
};

const announced = async (state: SentLetter, people: PeopleService): Promise<readonly Announcement[]> => {
  const { teams } = await people.roster();
  const [home] = teams.values();
  const channels: readonly Recipient[] = home
    ? state.channels.map((conversationId) => ({ kind: 'channel', serviceUrl: home.serviceUrl, conversationId }))
    : [];
  const again = state.resendings.flatMap(({ group, to }, index) =>
    group === 'unacknowledged' ? [{ broadcast: againId(index + 1), to: persons(to) }] : [],
  );
  return [{ broadcast: FIRST, to: [...persons(state.to), ...channels] }, ...again];
};

const persons = (ids: readonly PersonId[]): readonly Recipient[] => ids.map((person) => ({ kind: 'person', person }));

const meant = async (people: PeopleService, clock: Clock, audience: Audience): Promise<readonly PersonId[]> => {
  const [{ people: everybody }, roster] = await Promise.all([people.organisation(), people.roster()]);
  const named = recipients(everybody.values(), audience);
  const today = wallOf(clock.now().toISOString()).date;
  const here = new Set(present(roster).map(({ id }) => id));
  const deputies = named.flatMap((id) => {
    const deputy = roster.people.get(id)?.deputy;
    return deputy && deputy.until >= today && here.has(deputy.person) ? [deputy.person] : [];
  });
  // Who is left out by name is left out as a deputy too.
  return [...new Set([...named, ...deputies])].filter((id) => !audience.except.includes(id));
};
