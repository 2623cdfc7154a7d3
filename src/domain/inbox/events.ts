import type { PersonId } from '../people.ts';

/** A question wants an answer; input (inspel) wants to be read. Both get a visible fate. */
export type PostKind = 'question' | 'input';

/**
 * Who asked. Without a name, nothing that is stored leads to the person: the text lies under an id of its own, and the asker holds a
 * secret, on their own card in Teams, of which only the hash is stored. With it they change, withdraw and fetch the answer.
 */
export type Asker = { readonly named: true; readonly person: PersonId } | { readonly named: false; readonly hash: string };

/** Facts of the inbox. `at` is ISO in UTC; for a post without a name it is the day alone, so that no log's clock leads to it. */
export type InboxEvent =
  | { type: 'post-sent'; at: string; id: string; kind: PostKind; asker: Asker; letter: string | null; text: string }
  | { type: 'post-changed'; at: string; id: string; text: string }
  | { type: 'post-withdrawn'; at: string; id: string }
  | { type: 'post-taken'; at: string; id: string; by: PersonId }
  | { type: 'post-answered'; at: string; id: string; by: PersonId; text: string }
  | { type: 'post-passed-on'; at: string; id: string; by: PersonId; to: string }
  | { type: 'post-declined'; at: string; id: string; by: PersonId; why: string }
  | { type: 'post-published'; at: string; id: string; by: PersonId }
  | { type: 'posts-merged'; at: string; id: string; into: string; by: PersonId }
  | { type: 'post-upvoted'; at: string; id: string; person: PersonId };
