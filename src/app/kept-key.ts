import type { Inbox } from '../domain/inbox/state.ts';
import type { Language } from '../domain/people.ts';
import type { Nameless } from './nameless.ts';
import type { MessageRef, Post, Presenter } from './ports.ts';
import { myPost } from './views/letters/post-cards.ts';

/**
 * What an edit of a letter puts in a message where the card of one who asked without a name has taken the letter's place: that card
 * again, for it holds the only key to the answer. The edit is made all the same: one that was left out would tell whose it is.
 * Undefined where no such card stands.
 */
export const keptKey = (
  message: MessageRef,
  { nameless, inbox, present, language }: { nameless: Nameless; inbox: Inbox; present: Presenter; language: Language },
): Post | undefined => {
  const key = nameless.keyIn(message);
  const post = key && inbox.get(key.post);
  return post && present({ kind: 'my-post', view: myPost(inbox, post, { secret: key.secret }) }, language);
};
