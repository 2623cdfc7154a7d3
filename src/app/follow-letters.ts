import { may } from '../domain/access.ts';
import type { InboxEvent } from '../domain/inbox/events.ts';
import { leading, together } from '../domain/inbox/state.ts';
import type { LetterEvent } from '../domain/letter/events.ts';
import { type Correspondence, DESK, INBOX } from './correspondence.ts';
import type { LiveCards } from './live-cards.ts';
import type { Nameless } from './nameless.ts';
import type { OpenForms } from './open-forms.ts';
import type { PeopleService } from './people.ts';
import type { Clock, Journal, Messenger, Presenter } from './ports.ts';
import { letterCard } from './views/letters/letter-card.ts';
import { myPost } from './views/letters/post-cards.ts';
import { letterReport } from './views/letters/report-card.ts';

interface Parts {
  readonly post: Correspondence;
  readonly people: PeopleService;
  readonly cards: LiveCards;
  readonly present: Presenter;
  readonly messenger: Messenger;
  readonly nameless: Nameless;
  readonly forms: OpenForms;
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
  const told = new Set<string>();
  const later = (work: Promise<void>, what: string) => {
    work.catch((error: unknown) => journal.error({ what, err: error }, 'letters could not follow'));
  };

  post.letters.onCommit((letter, events) => {
    for (const event of events) {
      if (event.type === 'letter-resent' && event.group !== 'unacknowledged') later(sendAgain(parts, letter, event), letter);
      else if (startsSending.has(event.type)) later(post.outbox.run(letter), letter);
      if (event.type === 'letter-held') later(post.reminders.run(DESK), letter);
      if (event.type === 'letter-acknowledged' || event.type === 'letter-answered')
        later(touchReader(parts, letter, event.person), letter);
    }
    later(touchReports(parts, letter), letter);
  });
  post.outbox.onChange((letter) => later(touchReports(parts, letter), letter));
  post.inbox.onCommit((events) => {
    later(post.replies.run(INBOX), INBOX);
    later(tellNameless(parts, events, told), INBOX);
    for (const event of events)
      if (event.type === 'post-sent' && event.letter !== null) later(touchReports(parts, event.letter), event.letter);
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
const tellNameless = async (
  { post, people, messenger, nameless, present, journal }: Parts,
  events: readonly InboxEvent[],
  told: Set<string>,
) => {
  const inbox = await post.inbox.state();
  for (const { id } of events) {
    const about = inbox.get(id);
    const lead = about && leading(inbox, about);
    if (!lead || !('at' in lead.fate)) continue;
    for (const one of together(inbox, lead)) {
      const person = one.asker.named ? undefined : nameless.whoAsked(one.id);
      const word = `${one.id} ${lead.fate.at}`;
      if (person === undefined || told.has(word)) continue;
      told.add(word);
      const chat = await people.chat(person, 'reply');
      if (!('chat' in chat)) continue;
      const view = myPost(inbox, one, { secret: null });
      const language = await people.language(person);
      // The person is in no log: neither where the answer went, nor whom it did not reach.
      const prepare = async () => present({ kind: 'answer-to-post', view }, language);
      const sent = await messenger.send(chat.chat, prepare, 'broadcast', true);
      if (sent.outcome !== 'done') journal.warn({ post: one.id, outcome: sent.outcome }, 'a fate did not reach its asker');
    }
  }
};

/** Those that were not reached, or are in doubt: the same messages go out once more. */
const sendAgain = async ({ post }: Parts, letter: string, { by, to }: Extract<LetterEvent, { type: 'letter-resent' }>) => {
  const { resends } = await post.outbox.ledger(letter);
  const keys = to.map((person) => `letter/${person}`);
  await post.outbox.resend(letter, by, keys, resends);
};

/** The reader's own copy shows that they have read it, on all their devices. */
const touchReader = async ({ post, people, cards, forms, present }: Parts, letter: string, person: string) => {
  const status = (await post.outbox.ledger(letter)).deliveries.get(`letter/${person}`)?.status;
  if (status?.is !== 'delivered') return;
  cards.touch(
    status.message,
    async () => {
      const state = await post.letters.get(letter);
      if (state.phase !== 'sent' || state.recalledAt !== null || forms.isOpen(letter, person)) return null;
      const view = letterCard(letter, state, await post.inbox.state(), { person });
      return present({ kind: 'letter-card', view, corrected: state.corrections.length > 0 }, await people.language(person));
    },
    'refresh',
  );
};

const touchReports = async ({ post, people, cards, present }: Parts, letter: string) => {
  for (const [person, message] of (await post.outbox.ledger(letter)).controls) {
    cards.touch(
      message,
      async () => {
        const [state, ledger, inbox, everybody, { people: here }] = await Promise.all([
          post.letters.get(letter),
          post.outbox.ledger(letter),
          post.inbox.state(),
          people.everybody(),
          people.organisation(),
        ]);
        const holder = here.get(person);
        if (state.phase !== 'sent' || !holder || !may(holder.roles, 'see-report')) return null;
        const facts = { letter, state, ledger, inbox, people: everybody };
        const view = letterReport(facts, { byName: may(holder.roles, 'see-report-by-name') });
        return present({ kind: 'report-card', view }, await people.language(person));
      },
      'reply',
    );
  }
};
