import type { InboxEvent } from '../domain/inbox/events.ts';
import { leading } from '../domain/inbox/state.ts';
import { type Correspondence, INBOX } from './correspondence.ts';
import { publishedPost } from './correspondence-notices.ts';
import type { LiveCards } from './live-cards.ts';
import type { Presenter } from './ports.ts';

/** What changes a published question where it has been posted: one more who wonders, another answer. */
const changesIt: ReadonlySet<InboxEvent['type']> = new Set(['post-upvoted', 'post-answered']);

/** Lets the cards of published questions in the channels follow: how many wonder too, and the answer as it reads now. */
export const followPublished = async (
  { post, cards, present }: { post: Correspondence; cards: LiveCards; present: Presenter },
  events: readonly InboxEvent[],
): Promise<void> => {
  const inbox = await post.inbox.state();
  const changed = new Set(
    events.flatMap(({ type, id }) => {
      const about = changesIt.has(type) ? inbox.get(id) : undefined;
      return about ? [leading(inbox, about).id] : [];
    }),
  );
  if (changed.size === 0) return;
  for (const { broadcast, status } of (await post.replies.ledger(INBOX)).deliveries.values()) {
    const [kind, id = ''] = broadcast.split(' ');
    if (kind !== 'published' || !changed.has(id) || status.is !== 'delivered') continue;
    const draw = async () => publishedPost(id, { inbox: await post.inbox.state(), letters: post.letters, present });
    cards.touch(status.message, draw, 'refresh');
  }
};
