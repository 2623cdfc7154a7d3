import { Map as ImmutableMap } from 'immutable';
import { wallOf } from '../calendar/wall-clock.ts';
import { type Decider, type Refusal, refuse } from '../decider.ts';
import type { PersonId } from '../people.ts';
import type { Asker, InboxEvent, PostKind } from './events.ts';
import { evolve, type Inbox, isSettled, leading, type Post } from './state.ts';

/** What people want of the inbox. `proof` is who does it: the person, or the hash of the secret on the asker's own card. */
export type InboxCommand =
  | {
      type: 'send-post';
      at: string;
      id: string;
      kind: PostKind;
      asker: Asker;
      letter: string | null;
      text: string;
      /** How many of the person's posts of today wait; only the app knows it, of those without a name. */
      waiting: number;
    }
  | { type: 'change-post'; at: string; id: string; proof: Asker; text: string }
  | { type: 'withdraw-post'; at: string; id: string; proof: Asker }
  | { type: 'take-post'; at: string; id: string; by: PersonId }
  | { type: 'answer-post'; at: string; id: string; by: PersonId; text: string }
  | { type: 'pass-on-post'; at: string; id: string; by: PersonId; to: string }
  | { type: 'decline-post'; at: string; id: string; by: PersonId; why: string }
  | { type: 'publish-post'; at: string; id: string; by: PersonId }
  | { type: 'merge-posts'; at: string; id: string; into: string; by: PersonId }
  | { type: 'upvote-post'; at: string; id: string; person: PersonId };

export type InboxRefusal =
  | 'no-such-post'
  | 'not-your-post'
  | 'empty-post'
  | 'post-too-long'
  | 'too-many-posts'
  | 'already-answered'
  | 'not-answered'
  | 'not-published'
  | 'empty-reply'
  | 'reply-too-long'
  | 'same-post';

/**
 * Characters (UTF-16 units), as a person counts them in the box; and how many posts of one day a person may have waiting, with and
 * without a name together: enough for anybody who asks, too few to drown the others' questions.
 */
export const POST_LIMITS = { text: 4_000, reply: 4_000, word: 300, aDay: 20 } as const;

type Decision = readonly InboxEvent[] | Refusal<InboxRefusal>;

const already: readonly InboxEvent[] = [];

/** The questions and input of the managers, and what becomes of each. */
export const inbox: Decider<Inbox, InboxCommand, InboxEvent, InboxRefusal> = {
  initial: ImmutableMap(),
  decide(state, command) {
    const post = state.get(command.id);
    if (command.type === 'send-post') return send(post, command);
    if (!post) return command.type === 'withdraw-post' ? already : refuse('no-such-post');
    switch (command.type) {
      case 'change-post':
      case 'withdraw-post':
        return byAsker(state, post, command);
      case 'upvote-post':
        if (post.publishedAt === null) return refuse('not-published');
        return post.upvotes.has(command.person)
          ? already
          : [{ type: 'post-upvoted', at: command.at, id: post.id, person: command.person }];
      case 'merge-posts':
        return merge(state, post, command);
      default:
        // A card may show a question that has been merged since: what is done with it is done with the one it leads to.
        return byDesk(leading(state, post), command);
    }
  },
  evolve,
};

type Of<Type extends InboxCommand['type']> = Extract<InboxCommand, { type: Type }>;

const send = (post: Post | undefined, { type: _, waiting, ...sent }: Of<'send-post'>): Decision => {
  const text = sent.text.trim();
  // The id is made with the form: the same form sent again is the same post.
  if (post) return already;
  if (text === '') return refuse('empty-post');
  if (text.length > POST_LIMITS.text) return refuse('post-too-long');
  if (waiting >= POST_LIMITS.aDay) return refuse('too-many-posts');
  return [{ type: 'post-sent', ...sent, at: timeOf(sent.asker, sent.at), text }];
};

/** Of one without a name the day alone is kept. */
const timeOf = ({ named }: Asker, at: string): string => (named ? at : `${wallOf(at).date}T00:00:00.000Z`);

const byAsker = (state: Inbox, post: Post, command: Of<'change-post' | 'withdraw-post'>): Decision => {
  const { asker } = post;
  const { proof, id } = command;
  const theirs =
    asker.named && proof.named ? asker.person === proof.person : !asker.named && !proof.named && asker.hash === proof.hash;
  if (!theirs) return refuse('not-your-post');
  if (isSettled(leading(state, post).fate)) return refuse('already-answered');
  const at = timeOf(asker, command.at);
  if (command.type === 'withdraw-post') return [{ type: 'post-withdrawn', at, id }];
  const text = command.text.trim();
  if (text === '') return refuse('empty-post');
  if (text.length > POST_LIMITS.text) return refuse('post-too-long');
  return text === post.text ? already : [{ type: 'post-changed', at, id, text }];
};

const merge = (state: Inbox, post: Post, { at, by, into: target }: Of<'merge-posts'>): Decision => {
  const into = state.get(target);
  if (!into) return refuse('no-such-post');
  if (leading(state, into).id === post.id) return refuse('same-post');
  return post.mergedInto === into.id ? already : [{ type: 'posts-merged', at, id: post.id, into: into.id, by }];
};

type DeskCommand = Of<'take-post' | 'answer-post' | 'pass-on-post' | 'decline-post' | 'publish-post'>;

const byDesk = (post: Post, command: DeskCommand): Decision => {
  const { at, by } = command;
  const { id } = post;
  switch (command.type) {
    case 'take-post':
      return post.fate.is === 'received' ? [{ type: 'post-taken', at, id, by }] : already;
    case 'answer-post': {
      const text = command.text.trim();
      if (text === '') return refuse('empty-reply');
      if (text.length > POST_LIMITS.reply) return refuse('reply-too-long');
      return post.fate.is === 'answered' && post.fate.text === text ? already : [{ type: 'post-answered', at, id, by, text }];
    }
    case 'pass-on-post': {
      const to = command.to.trim();
      if (to === '') return refuse('empty-reply');
      if (to.length > POST_LIMITS.word) return refuse('reply-too-long');
      return post.fate.is === 'passed-on' && post.fate.to === to ? already : [{ type: 'post-passed-on', at, id, by, to }];
    }
    case 'decline-post': {
      const why = command.why.trim();
      if (why === '') return refuse('empty-reply');
      if (why.length > POST_LIMITS.reply) return refuse('reply-too-long');
      return post.fate.is === 'declined' && post.fate.why === why ? already : [{ type: 'post-declined', at, id, by, why }];
    }
    case 'publish-post':
      if (post.fate.is !== 'answered') return refuse('not-answered');
      return post.publishedAt !== null ? already : [{ type: 'post-published', at, id, by }];
  }
};
