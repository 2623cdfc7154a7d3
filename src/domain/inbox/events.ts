import type { PersonId } from '../people.ts';

/** A question wants an answer; input (inspel) wants to be read. Both get a visible fate. */
export type PostKind = 'question' | 'input';

/**
 * Who asked. Without a name, nothing that is stored leads to the person:
 *
 * - The text lies under a random id, and the asker holds a secret, on their own card in Teams, of which only the hash is stored. With
 *   it they change, withdraw and fetch the answer.
 * - What they do (sent, changed, withdrawn) is in a stream of its own (app/nameless-apart.ts), dated with the day alone: no dated
 *   neighbour bounds the time, and where such posts are listed those of a day stand by their random ids.
 * - No line of the journal about a press of theirs, taken or refused, names the person (teams/bot.ts); nothing is noted of a person
 *   whom such a press makes known, and the report that counts the question is not edited because of it (app/follow-letters.ts).
 * - The answer is pushed by a message that is in no ledger and whose place is in no journal, to one whom the memory of this run alone
 *   knows (app/nameless.ts); after a restart they fetch it with the secret.
 *
 * What remains, and why:
 *
 * - The order among the nameless posts of a day: a log that is only added to keeps it. It bounds nothing without a dated neighbour.
 * - The desk's own facts have their time, so a question was asked before it was taken or answered, and after the letter it is about.
 * - The operating system stamps the file with the last write, and whoever owns the machine could watch it at work. Nothing stored is
 *   about a person at that time, unless they pressed something else in the same minute (an acknowledgement has its time).
 * - A client so old that it presses with Action.Submit has its card edited by a call, which the journal has like every call: that a
 *   card in the chat was edited, not which button was pressed.
 * - A correction that comes while somebody has a question form open is put off for them alone, an hour from when they opened it: the
 *   journal and the ledger show that, of all who write with or without a name. Where the key's card stands already nothing is put off.
 * - A read receipt of Teams' soon after the answer says that somebody opened the chat, as any message may make them do.
 * - While the program runs its memory knows the asker. Teams itself knows who pressed what; that is Microsoft's to keep.
 * - What was asked before the stream of its own was made lies among the dated facts, as it did.
 */
export type Asker = { readonly named: true; readonly person: PersonId } | { readonly named: false; readonly hash: string };

/** Facts of the inbox. `at` is ISO in UTC; for what one without a name does it is the day alone, in Stockholm, at 00:00Z. */
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
