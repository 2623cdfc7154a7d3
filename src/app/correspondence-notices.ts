import type { Delivery, Ledger, Recipient } from '../domain/delivery.ts';
import type { InboxEvent } from '../domain/inbox/events.ts';
import type { InboxCommand, InboxRefusal } from '../domain/inbox/inbox.ts';
import { type Inbox, leading, type Post } from '../domain/inbox/state.ts';
import { homeTeam } from '../domain/roster.ts';
import { type Announcement, CHANNEL_LANGUAGE } from './announcements.ts';
import { type LetterStreams, readersOf } from './letters.ts';
import type { Outbox, OutboxParts } from './outbox.ts';
import type { PeopleService } from './people.ts';
import type { Post as Message, Presenter } from './ports.ts';
import type { SingleStream } from './single-stream.ts';
import { asPublished } from './views/letters/letter-card.ts';
import { myPost } from './views/letters/post-cards.ts';

type Questions = SingleStream<Inbox, InboxCommand, InboxEvent, InboxRefusal>;

interface Parts {
  readonly people: PeopleService;
  readonly present: Presenter;
  readonly questions: Questions;
  readonly letters: LetterStreams;
  /** What has been sent of the letters. */
  readonly sending: Pick<Outbox, 'ledger'>;
}

/**
 * Every asker with a name gets what became of their question, once for each fate; published ones are posted under the letter that
 * they are about, wherever it lies in a channel, else in the General channel.
 * Whoever asked without a name is in no ledger: they fetch the answer with the secret on their own card (see inbox/events.ts).
 */
export const repliesOf = ({ people, present, questions, letters, sending }: Parts): Pick<OutboxParts, 'wanted' | 'post'> => ({
  async wanted(_, planned) {
    const [inbox, roster] = await Promise.all([questions.state(), people.roster()]);
    const home = homeTeam(roster);
    const general: readonly Recipient[] = home ? [{ kind: 'channel', serviceUrl: home.serviceUrl, conversationId: home.id }] : [];
    const posts = [...inbox.values()];
    const fates = posts.flatMap(({ id, asker, ...post }): readonly Announcement[] => {
      const when = fateAt(leading(inbox, { id, asker, ...post }));
      return when !== null && asker.named
        ? [{ broadcast: `fate ${id} ${when}`, to: [{ kind: 'person', person: asker.person }] }]
        : [];
    });
    // Where it was posted once it stays, whatever becomes of the letter.
    const published = posts.filter(({ id, publishedAt }) => publishedAt !== null && !planned(`published ${id}`));
    const replies = published.map(async ({ id, letter }): Promise<Announcement> => {
      const threads = letter === null ? [] : threadsOf(await sending.ledger(letter));
      return { broadcast: `published ${id}`, to: threads.length > 0 ? threads : general };
    });
    return [...fates, ...(await Promise.all(replies)).filter(({ to }) => to.length > 0)];
  },
  async post(_, { broadcast, to }: Delivery) {
    const inbox = await questions.state();
    const [kind, id = '', when] = broadcast.split(' ');
    const post = inbox.get(id);
    if (!post) return null;
    if (kind === 'published') return publishedPost(id, { inbox, letters, present });
    // Overtaken by a newer word on the same question, which is sent for itself.
    if (to.kind !== 'person' || fateAt(leading(inbox, post)) !== when) return null;
    return present({ kind: 'answer-to-post', view: myPost(inbox, post, { secret: null }) }, await people.language(to.person));
  },
});

/** A published question as it reads in a channel; null where it is not published. */
export const publishedPost = async (
  id: string,
  { inbox, letters, present }: { inbox: Inbox; letters: LetterStreams; present: Presenter },
): Promise<Message | null> => {
  const post = inbox.get(id);
  const [view] = post?.publishedAt ? asPublished(post, null) : [];
  if (!post || !view) return null;
  const letter = post.letter === null ? undefined : await letters.get(post.letter);
  // What a letter to a chosen audience is about is theirs; the question is published, the letter is not.
  const forAll = letter?.phase === 'sent' && letter.recalledAt === null && 'allBut' in readersOf(letter);
  return present({ kind: 'published-question', view, heading: forAll ? letter.content.heading : null }, CHANNEL_LANGUAGE);
};

/** The threads that a letter has begun in the channels. */
const threadsOf = ({ deliveries }: Ledger): readonly Recipient[] =>
  [...deliveries.values()].flatMap(({ to, status }): readonly Recipient[] => {
    if (to.kind !== 'channel' || status.is !== 'delivered') return [];
    const { serviceUrl, conversationId } = status.message;
    return [{ kind: 'channel', serviceUrl, conversationId }];
  });

/** When the question got the fate it has; null while it waits. */
const fateAt = ({ fate }: Post): string | null => ('at' in fate ? fate.at : null);
