import type { Address, Channel, Lane, Member, MessageRef, Messenger, Notice, Outcome, Post } from '../../src/app/ports.ts';
import type { Language } from '../../src/domain/people.ts';

/** What the fake presenter makes of a notice: the view itself is the card. */
export type ShownNotice = Notice & { readonly language: Language };

export interface Sent {
  /** The conversation. */
  readonly to: string;
  readonly shown: ShownNotice;
  readonly message: MessageRef;
  readonly lane: Lane;
}

type Rule<Where, Value> = (where: Where) => Outcome<Value> | Promise<Outcome<Value>> | undefined;

const withdrawn = { outcome: 'refused', status: 0, code: 'Withdrawn' } as const;

const shownIn = (post: Post): ShownNotice => {
  if (!('card' in post)) throw new Error('the app posts cards');
  return post.card as ShownNotice;
};

/** The personal chat with a member. */
export const chatWith = (teamsId: string): string => `a:${teamsId}`;

/** A messenger that records what it is asked, and answers as the test says (else: done). */
export const fakeTeams = (roster: () => readonly Member[]) => {
  const sent: Sent[] = [];
  const edits: Sent[] = [];
  const removed: string[] = [];
  const opened: string[] = [];
  const withdrawals: string[] = [];
  let reads = 0;
  let messages = 0;
  let turn: (conversation: string) => Promise<void> = async () => undefined;
  let landing: (conversation: string) => Promise<void> = async () => undefined;
  let sending: Rule<string, MessageRef> = () => undefined;
  let opening: Rule<string, Address> = () => undefined;
  let changing: Rule<string, MessageRef> = () => undefined;
  let removing: Rule<string, null> = () => undefined;
  const channels: Channel[] = [{ id: '19:general@thread.tacv2', name: null }];
  let reading: () => Outcome<readonly Member[]> | undefined = () => undefined;

  const messenger: Messenger = {
    async send(to, prepare, lane) {
      await turn(to.conversationId);
      const post = await prepare();
      if (!post) {
        withdrawals.push(to.conversationId);
        return withdrawn;
      }
      const ruled = await sending(to.conversationId);
      if (ruled && ruled.outcome !== 'done') return ruled;
      messages += 1;
      const message = { ...to, activityId: `m${messages}` };
      sent.push({ to: to.conversationId, shown: shownIn(post), message, lane });
      return { outcome: 'done', value: message };
    },
    async update(message, prepare, lane) {
      const post = await prepare();
      if (!post) return withdrawn;
      await landing(message.conversationId);
      const ruled = await changing(message.conversationId);
      if (ruled && ruled.outcome !== 'done') return ruled;
      edits.push({ to: message.conversationId, shown: shownIn(post), message, lane });
      return { outcome: 'done', value: message };
    },
    async remove(message) {
      const ruled = await removing(message.conversationId);
      if (ruled && ruled.outcome !== 'done') return ruled;
      removed.push(message.activityId);
      return { outcome: 'done', value: null };
    },
    async openChat({ serviceUrl }, teamsId) {
      opened.push(teamsId);
      return (await opening(teamsId)) ?? { outcome: 'done', value: { serviceUrl, conversationId: chatWith(teamsId) } };
    },
    async channels() {
      return { outcome: 'done', value: channels };
    },
    async members() {
      reads += 1;
      return reading() ?? { outcome: 'done', value: roster() };
    },
  };

  return {
    messenger,
    sent,
    edits,
    removed,
    opened,
    /** The team's channels, General first. */
    channels,
    /** The conversations of messages that had nothing more to say when their turn came. */
    withdrawals,
    rosterReads: () => reads,
    /** What a message waits for before its turn comes. */
    whenItsTurn(wait: (conversation: string) => Promise<void>) {
      turn = wait;
    },
    /** What an edit waits for on its way to the card. */
    whenEditing(wait: (conversation: string) => Promise<void>) {
      landing = wait;
    },
    /** What Teams answers to a message in a conversation; undefined lets it through. */
    whenSending(rule: Rule<string, MessageRef>) {
      sending = rule;
    },
    /** What Teams answers to an edit of a message in a conversation, when it gets there. */
    whenUpdating(rule: Rule<string, MessageRef>) {
      changing = rule;
    },
    whenRemoving(rule: Rule<string, null>) {
      removing = rule;
    },
    whenOpening(rule: Rule<string, Address>) {
      opening = rule;
    },
    whenReadingRoster(rule: () => Outcome<readonly Member[]> | undefined) {
      reading = rule;
    },
  };
};
