import { may } from '../domain/access.ts';
import { keyOf } from '../domain/delivery.ts';
import type { InboxEvent } from '../domain/inbox/events.ts';
import { leading, together } from '../domain/inbox/state.ts';
import type { LetterEvent } from '../domain/letter/events.ts';
import { type Correspondence, DESK, INBOX } from './correspondence.ts';
import { followPublished } from './follow-published.ts';
import { keptKey } from './kept-key.ts';
import type { LetterCopies } from './letter-copies.ts';
import type { LetterReports } from './letter-reports.ts';
import type { LiveCards } from './live-cards.ts';
import type { Nameless } from './nameless.ts';
import type { OpenForms } from './open-forms.ts';
import type { PeopleService } from './people.ts';
import type { Clock, Journal, MessageRef, Messenger, Presenter } from './ports.ts';
import { broadcastsOf } from './resendings.ts';
import { letterCard } from './views/letters/letter-card.ts';
import { myPost } from './views/letters/post-cards.ts';

interface Parts {
  readonly post: Correspondence;
  readonly people: PeopleService;
  readonly cards: LiveCards;
  readonly present: Presenter;
  readonly messenger: Messenger;
  readonly nameless: Nameless;
  readonly forms: OpenForms;
  readonly reports: LetterReports;
  readonly letterCopies: LetterCopies;
  /** Whose report has something else in its place just now. */
  readonly reportForms: OpenForms;
  readonly clock: Clock;
  readonly journal: Journal;
}

const startsSending: ReadonlySet<LetterEvent['type']> = new Set([
  'letter-sent',
  'letter-resent',
  'letter-corrected',
  'letter-recalled',
  'newcomer-added',
]);

/** Lets what is sent, and the cards in people's chats, follow what happens to letters and questions. */
export const followLetters = (parts: Parts): void => {
  const { post, people, journal, clock } = parts;
  const later = (work: Promise<void>, what: string) => {
    work.catch((error: unknown) => journal.error({ what, err: error }, 'letters could not follow'));
  };

  post.letters.onCommit((letter, events) => {
    for (const event of events) {
      if (startsSending.has(event.type)) later(post.outbox.run(letter), letter);
      if (event.type === 'letter-corrected' || event.type === 'letter-recalled')
        later(parts.letterCopies.bringUpToDate(letter), letter);
      if (event.type === 'letter-held') later(post.reminders.run(DESK), letter);
      if (event.type === 'letter-acknowledged' || event.type === 'letter-answered')
        later(touchReader(parts, letter, event.person), letter);
    }
    later(touchReports(parts, letter), letter);
  });
  parts.forms.onLate((letter) => {
    later(post.outbox.run(letter), letter);
    later(parts.letterCopies.bringUpToDate(letter), letter);
  });
  post.outbox.onChange((letter) => later(touchReports(parts, letter), letter));
  post.inbox.onCommit((events) => {
    later(post.replies.run(INBOX), INBOX);
    later(tellNameless(parts, events), INBOX);
    later(followPublished(parts, events), INBOX);
    // A report that counts one more at once would tell when somebody without a name asked: it does so at its next edit.
    for (const event of events)
      if (event.type === 'post-sent' && event.asker.named && event.letter !== null)
        later(touchReports(parts, event.letter), event.letter);
  });
  post.desk.onCommit((events) => {
    if (events.some(({ type }) => type === 'author-reminded')) later(post.reminders.run(DESK), DESK);
  });

  // Whoever joins gets the latest letter, where the desk says so.
  people.onJoin((joined) => {
    const welcome = async () => {
      if (!(await post.desk.state()).latestToNewcomers) return;
      const latest = (await post.letters.all()).find(({ phase, recalled }) => phase === 'sent' && !recalled);
      const state = latest && (await post.letters.get(latest.id));
      if (!latest || state?.phase !== 'sent') return;
      // Only those whom it is meant for; and "joined" is also one whose name has changed.
      const meant = await post.recipients(state.audience);
      const at = clock.now().toISOString();
      for (const person of joined.filter((id) => meant.includes(id)))
        await post.letters.perform(latest.id, { type: 'add-newcomer', at, person });
    };
    later(welcome(), 'newcomers');
  });
};

/** What became of a question, to one who left the name out, where this run of the program still knows who it was (see nameless.ts). */
const tellNameless = async ({ post, people, messenger, nameless, present, journal }: Parts, events: readonly InboxEvent[]) => {
  const [inbox, roster] = await Promise.all([post.inbox.state(), people.roster()]);
  for (const { id } of events) {
    const about = inbox.get(id);
    const lead = about && leading(inbox, about);
    if (!lead || !('at' in lead.fate)) continue;
    for (const one of together(inbox, lead)) {
      const asker = one.asker.named ? undefined : nameless.whoAsked(one.id);
      // A chat that is not known stays so: to open it now would be noted, and tell whom the answer was for.
      const chat = asker === undefined ? undefined : roster.people.get(asker)?.chat;
      const person = chat ? nameless.toTell(one.id, lead.fate.at) : undefined;
      if (!chat || person === undefined) continue;
      const view = myPost(inbox, one, { secret: null });
      const language = await people.language(person);
      // The person is in no log: neither where the answer went, nor whom it did not reach.
      const prepare = async () => present({ kind: 'answer-to-post', view }, language);
      const sent = await messenger.send(chat, prepare, 'broadcast', true);
      if (sent.outcome !== 'done') journal.warn({ post: one.id, outcome: sent.outcome }, 'a fate did not reach its asker');
    }
  }
};

/** Every copy that the reader has got shows that they have read it, on all their devices. */
const touchReader = async (parts: Parts, letter: string, person: string) => {
  const { post, people, cards, forms, nameless, present } = parts;
  const draw = async (message: MessageRef) => {
    const state = await post.letters.get(letter);
    if (state.phase !== 'sent' || state.recalledAt !== null || forms.isOpen(letter, person)) return null;
    const [inbox, language] = await Promise.all([post.inbox.state(), people.language(person)]);
    const kept = keptKey(message, { nameless, inbox, present, language });
    if (kept) return kept;
    const view = letterCard(letter, state, inbox, { person });
    return present({ kind: 'letter-card', view, corrected: state.corrections.length > 0 }, language);
  };
  const [{ deliveries }, state] = await Promise.all([post.outbox.ledger(letter), post.letters.get(letter)]);
  if (state.phase !== 'sent') return;
  for (const broadcast of broadcastsOf(state)) {
    const status = deliveries.get(keyOf(broadcast, { kind: 'person', person }))?.status;
    if (status?.is === 'delivered') cards.touch(status.message, () => draw(status.message), 'refresh');
  }
  for (const message of await parts.letterCopies.of(letter, person)) cards.touch(message, () => draw(message), 'refresh');
};

const touchReports = async ({ post, people, cards, present, reports, reportForms }: Parts, letter: string) => {
  for (const [person, message] of (await post.outbox.ledger(letter)).controls) {
    cards.touch(
      message,
      async () => {
        const [state, { people: here }] = await Promise.all([post.letters.get(letter), people.organisation()]);
        const holder = here.get(person);
        if (state.phase !== 'sent' || !holder || !may(holder.roles, 'see-report')) return null;
        const view = await reports(holder, letter, state);
        // A correction that is being written in the report's place must not be wiped.
        if (reportForms.isOpen(letter, person)) return null;
        return present({ kind: 'report-card', view }, await people.language(person));
      },
      'reply',
    );
  }
};
