import { wallOf } from '../../../domain/calendar/wall-clock.ts';
import { isRefusal } from '../../../domain/decider.ts';
import type { InboxCommand } from '../../../domain/inbox/inbox.ts';
import { dayOf, type Inbox, isSettled, leading, type Post } from '../../../domain/inbox/state.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { PersonId } from '../../../domain/people.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { Nameless } from '../../nameless.ts';
import type { Clock } from '../../ports.ts';

type SendPost = Extract<InboxCommand, { type: 'send-post' }>;

/** Sends a person's post, unless too many of theirs wait (POST_LIMITS.aDay); remembers who left the name out. */
export const postSender = ({ inbox, askers, clock }: { inbox: Correspondence['inbox']; askers: Nameless; clock: Clock }) => {
  /** Sent and not yet on the disk: many at once are counted too. */
  const underway = new Map<PersonId, number>();

  /** How many of the person's posts of today wait; of those without a name, those that this run of the program knows of. */
  const waitingOf = (state: Inbox, me: Person, today: string): number => {
    const isMine = ({ id, asker }: Post) => (asker.named ? asker.person : askers.whoAsked(id)) === me.id;
    return [...state.values()].filter((post) => isMine(post) && !isSettled(leading(state, post).fate) && dayOf(post) === today)
      .length;
  };

  /** `key` is the asker's own, of one who leaves the name out; `message` is where the card with it will stand. */
  return async (me: Person, post: Omit<SendPost, 'type' | 'at' | 'waiting'>, key: Parameters<Nameless['remember']>[2]) => {
    const state = await inbox.state();
    const at = clock.now().toISOString();
    const others = underway.get(me.id) ?? 0;
    underway.set(me.id, others + 1);
    try {
      const waiting = others + waitingOf(state, me, wallOf(at).date);
      const outcome = await inbox.perform({ type: 'send-post', at, ...post, waiting });
      // Not for a post that was there: its id stands on cards, and anybody could send it again.
      if (!post.asker.named && !isRefusal(outcome) && outcome.events.length > 0) askers.remember(post.id, me.id, key);
      return outcome;
    } finally {
      const left = (underway.get(me.id) ?? 1) - 1;
      if (left > 0) underway.set(me.id, left);
      else underway.delete(me.id);
    }
  };
};
