import { type Map as ImmutableMap, Set as ImmutableSet } from 'immutable';
import { wallOf } from '../calendar/wall-clock.ts';
import type { PersonId } from '../people.ts';
import type { Asker, InboxEvent, PostKind } from './events.ts';

/** What has become of a question: received, being answered, answered, taken further, declined. */
export type PostFate =
  | { readonly is: 'received' }
  | { readonly is: 'taken'; readonly by: PersonId }
  | { readonly is: 'answered'; readonly by: PersonId; readonly at: string; readonly text: string }
  | { readonly is: 'passed-on'; readonly by: PersonId; readonly at: string; readonly to: string }
  | { readonly is: 'declined'; readonly by: PersonId; readonly at: string; readonly why: string };

export interface Post {
  readonly id: string;
  readonly kind: PostKind;
  readonly at: string;
  readonly asker: Asker;
  readonly letter: string | null;
  readonly text: string;
  readonly fate: PostFate;
  /** When it was published with its answer; null where it was not. */
  readonly publishedAt: string | null;
  /** Another post that asks the same: its fate is this one's. */
  readonly mergedInto: string | null;
  readonly upvotes: ImmutableSet<PersonId>;
}

/** Every question and input that stands, in no order (`inOrder` has one). A withdrawn one is gone. */
export type Inbox = ImmutableMap<string, Post>;

/** What one fact does to the inbox. Total: an event about a post that is not there leaves it as it was. */
export const evolve = (inbox: Inbox, event: InboxEvent): Inbox => {
  switch (event.type) {
    case 'post-sent': {
      const { id, kind, at, asker, letter, text } = event;
      const fate: PostFate = { is: 'received' };
      return inbox.set(id, {
        id,
        kind,
        at,
        asker,
        letter,
        text,
        fate,
        publishedAt: null,
        mergedInto: null,
        upvotes: ImmutableSet(),
      });
    }
    case 'post-withdrawn':
      // What had been merged into it stands for itself again: it was asked too, and is owed a fate.
      return inbox.delete(event.id).map((post) => (post.mergedInto === event.id ? { ...post, mergedInto: null } : post));
    case 'post-changed':
      return change(inbox, event.id, { text: event.text });
    case 'post-taken':
      return change(inbox, event.id, { fate: { is: 'taken', by: event.by } });
    case 'post-answered':
      return change(inbox, event.id, { fate: { is: 'answered', by: event.by, at: event.at, text: event.text } });
    case 'post-passed-on':
      return change(inbox, event.id, { fate: { is: 'passed-on', by: event.by, at: event.at, to: event.to } });
    case 'post-declined':
      return change(inbox, event.id, { fate: { is: 'declined', by: event.by, at: event.at, why: event.why } });
    case 'post-published':
      return change(inbox, event.id, { publishedAt: event.at });
    case 'posts-merged':
      // The facts of those without a name are read first, whenever they came: a target that is not there was withdrawn after this.
      return change(inbox, event.id, { mergedInto: inbox.has(event.into) ? event.into : null });
    case 'post-upvoted': {
      const post = inbox.get(event.id);
      return post ? change(inbox, event.id, { upvotes: post.upvotes.add(event.person) }) : inbox;
    }
  }
};

const change = (inbox: Inbox, id: string, part: Partial<Post>): Inbox => {
  const post = inbox.get(id);
  return post ? inbox.set(id, { ...post, ...part }) : inbox;
};

/**
 * The posts as they came, the oldest first. Of those without a name the day alone is known: they stand first in their day, by their
 * ids, which are random, so that the order tells nothing.
 */
export const inOrder = (inbox: Inbox): readonly Post[] =>
  [...inbox.values()].sort((a, b) => {
    const time = compare(a.at, b.at);
    return time === 0 && !a.asker.named && !b.asker.named ? compare(a.id, b.id) : time;
  });

/** The day, in Stockholm, that a post was sent. */
export const dayOf = ({ at }: Pick<Post, 'at'>): string => wallOf(at).date;

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What is published and stands for itself: what most people wonder first, then the oldest. */
export const publishedFirst = (inbox: Inbox): readonly Post[] =>
  inOrder(inbox)
    .filter((post) => post.publishedAt !== null && post.fate.is === 'answered' && leading(inbox, post).id === post.id)
    .sort((a, b) => b.upvotes.size - a.upvotes.size);

/** Where a merged post leads, in the end: itself, if it stands alone. */
export const leading = (inbox: Inbox, post: Post): Post => {
  const seen = new Set<string>();
  let lead = post;
  while (lead.mergedInto !== null && !seen.has(lead.id)) {
    seen.add(lead.id);
    lead = inbox.get(lead.mergedInto) ?? lead;
    if (lead.mergedInto !== null && seen.has(lead.mergedInto)) break;
  }
  return lead;
};

/** The post and all that were merged into it: each of their askers gets the answer. */
export const together = (inbox: Inbox, post: Post): readonly Post[] =>
  [...inbox.values()].filter((other) => leading(inbox, other).id === post.id);

/** Whether a question waits for what is to become of it. One that was merged waits with the other. */
export const isWaiting = ({ fate, mergedInto }: Post): boolean => mergedInto === null && !isSettled(fate);

/** Whether it has been answered, taken further or declined. */
export const isSettled = ({ is }: PostFate): boolean => is !== 'received' && is !== 'taken';
