import { may } from '../../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import type { InboxCommand, InboxRefusal } from '../../../domain/inbox/inbox.ts';
import { inOrder, leading } from '../../../domain/inbox/state.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { PeopleService } from '../../people.ts';
import { type Clock, WriteFailed } from '../../ports.ts';
import {
  type InboxPost,
  type InboxPostView,
  type InboxView,
  inboxPost,
  inboxPostView,
  inboxView,
} from '../../views/letters/post-cards.ts';

export type HandlingRefusal = InboxRefusal | 'not-allowed';
type Outcome<View> = Promise<View | Refusal<HandlingRefusal>>;

type DeskCommand = Extract<
  InboxCommand,
  { type: 'take-post' | 'answer-post' | 'pass-on-post' | 'decline-post' | 'publish-post' | 'merge-posts' }
>;

/** A press on a post in the inbox: the command without the parts that the server knows best. */
export type HandlingPress = DeskCommand extends infer Each ? (Each extends unknown ? Omit<Each, 'at' | 'by'> : never) : never;

/** The inbox of the director and the communicator: every question gets a visible fate. */
export interface Handling {
  list(me: Person, choice: InboxView['filter'] & { page: number }): Outcome<InboxView>;
  open(me: Person, post: string): Outcome<InboxPostView>;
  /** Every post, for a file. */
  everything(me: Person): Outcome<readonly InboxPost[]>;
  press(me: Person, press: HandlingPress): Outcome<InboxPostView>;
}

export const handling = ({
  post: all,
  people,
  clock,
}: {
  post: Correspondence;
  people: PeopleService;
  clock: Clock;
}): Handling => {
  const { inbox, letters } = all;
  const handles = (me: Person) => may(me.roles, 'handle-questions');

  /** What every letter that has been sent is called, the newest first. */
  const headings = async () =>
    new Map((await letters.all()).filter(({ phase }) => phase === 'sent').map(({ id, content }) => [id, content.heading]));

  const show = async (id: string, more: Partial<Pick<InboxPostView, 'notice' | 'draft'>> = {}) => {
    const state = await inbox.state();
    const post = state.get(id);
    if (!post) return refuse('no-such-post');
    return inboxPostView(state, leading(state, post), await people.everybody(), await headings(), more);
  };

  const typed = (press: HandlingPress): string | null => {
    switch (press.type) {
      case 'answer-post':
        return press.text;
      case 'decline-post':
        return press.why;
      case 'pass-on-post':
        return press.to;
      default:
        return null;
    }
  };

  return {
    async list(me, choice) {
      if (!handles(me)) return refuse('not-allowed');
      return inboxView(await inbox.state(), await people.everybody(), await headings(), choice);
    },
    async everything(me) {
      if (!handles(me)) return refuse('not-allowed');
      const [state, everybody, titles] = await Promise.all([inbox.state(), people.everybody(), headings()]);
      return inOrder(state).map((post) => inboxPost(state, post, everybody, titles));
    },
    open: async (me, post) => (handles(me) ? show(post) : refuse('not-allowed')),
    async press(me, press) {
      if (!handles(me)) return refuse('not-allowed');
      try {
        const outcome = await inbox.perform({ ...press, at: clock.now().toISOString(), by: me.id });
        if (!isRefusal(outcome)) return show(press.type === 'merge-posts' ? press.into : press.id);
        return outcome.refused === 'no-such-post' ? outcome : show(press.id, { notice: outcome.refused, draft: typed(press) });
      } catch (error) {
        if (error instanceof WriteFailed) return show(press.id, { notice: 'not-stored', draft: typed(press) });
        throw error;
      }
    },
  };
};
