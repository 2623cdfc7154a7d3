import { may } from '../../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import type { Asker, PostKind } from '../../../domain/inbox/events.ts';
import type { InboxRefusal } from '../../../domain/inbox/inbox.ts';
import type { SentLetter } from '../../../domain/letter/state.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Language } from '../../../domain/people.ts';
import type { Correspondence } from '../../correspondence.ts';
import { mayRead, readersOf } from '../../letters.ts';
import type { Nameless } from '../../nameless.ts';
import type { OpenForms } from '../../open-forms.ts';
import type { PeopleService } from '../../people.ts';
import { type Chance, type Clock, type Hash, type MessageRef, type Messenger, type Presenter, WriteFailed } from '../../ports.ts';
import { asPublished, type PublishedQuestion } from '../../views/letters/letter-card.ts';
import { type AskFormView, type MyPostView, myPost } from '../../views/letters/post-cards.ts';
import { keyCards } from './key-card.ts';
import { postSender } from './post-sender.ts';
import { headingFor } from './wondering.ts';

export type AskingRefusal = InboxRefusal | 'may-not-ask' | 'not-recipient';
type Outcome<View> = Promise<View | Refusal<AskingRefusal>>;

/** A manager's questions and input. `secret` is the key of one who left the name out; null where the name is on it. */
export interface Asking {
  form(me: Person, kind: PostKind, letter: string | null, draft?: string): Outcome<AskFormView>;
  send(
    me: Person,
    form: { post: string; secret: string; kind: PostKind; letter: string | null; text: string; withoutName: boolean },
    /** The message that the form stands in. */
    message?: MessageRef,
  ): Outcome<MyPostView | AskFormView>;
  /** Puts the card with the asker's key in a message of its own: see key-card.ts. */
  keyApart(me: Person, view: MyPostView, language: Language): Promise<boolean>;
  see(me: Person, post: string, secret: string | null): Outcome<MyPostView>;
  change(me: Person, post: string, secret: string | null): Outcome<MyPostView>;
  save(me: Person, post: string, secret: string | null, text: string): Outcome<MyPostView>;
  withdraw(me: Person, post: string, secret: string | null): Outcome<{ readonly withdrawn: PostKind }>;
  /** Those with the person's name on, the newest first. */
  mine(me: Person): Outcome<readonly MyPostView[]>;
  upvote(me: Person, post: string): Outcome<{ readonly question: PublishedQuestion; readonly heading: string | null }>;
}

/** A card lists so many of one's own. */
const MINE = 5;

/** What comes back to the form, with the words kept. */
const backToForm: ReadonlySet<string> = new Set(['empty-post', 'post-too-long', 'too-many-posts']);
const isForForm = (refused: InboxRefusal): refused is 'empty-post' | 'post-too-long' | 'too-many-posts' =>
  backToForm.has(refused);

/** So many withdrawn posts are remembered: Teams may deliver the press that sent one once more, half a minute later. */
const WITHDRAWN = 1_000;

/** One memory of what was sent and withdrawn, wherever people ask; the forms are those of the place. */
export type AskingAt = (forms: OpenForms) => Asking;

export const asking = ({
  post: all,
  chance,
  hash,
  nameless: askers,
  clock,
  people,
  messenger,
  present,
}: {
  post: Correspondence;
  chance: Chance;
  hash: Hash;
  nameless: Nameless;
  clock: Clock;
  people: PeopleService;
  messenger: Messenger;
  present: Presenter;
}): AskingAt => {
  const { inbox, letters } = all;
  const now = () => clock.now().toISOString();
  const asks = (me: Person) => may(me.roles, 'ask');
  const send = postSender({ inbox, askers, clock });
  const withdrawn = new Set<string>();

  const proofOf = (me: Person, secret: string | null): Asker =>
    secret === null ? { named: true, person: me.id } : { named: false, hash: hash(secret) };

  /** The letter that is asked about, as this person may read it; without one, the question is about none. */
  const about = async (me: Person, letter: string | null): Promise<SentLetter | Refusal<'not-recipient'> | undefined> => {
    const state = letter === null ? undefined : await letters.get(letter);
    if (state?.phase !== 'sent' || state.recalledAt !== null) return undefined;
    return mayRead(me, readersOf(state)) ? state : refuse('not-recipient');
  };

  const form = (
    { post, secret, kind, letter }: Pick<AskFormView, 'post' | 'secret' | 'kind' | 'letter'>,
    sent: SentLetter | undefined,
  ): AskFormView => ({
    post,
    secret,
    kind,
    letter: sent ? letter : null,
    letterHeading: sent?.content.heading ?? null,
    anonymous: sent?.content.anonymous ?? true,
    draft: '',
    withoutName: false,
    notice: null,
  });

  /** The asker's own post; whoever cannot prove that it is theirs is told that there is none. */
  const own = async (
    me: Person,
    id: string,
    secret: string | null,
    more: Partial<Pick<MyPostView, 'changing' | 'notice' | 'draft'>> = {},
  ) => {
    if (!asks(me)) return refuse('may-not-ask');
    const state = await inbox.state();
    const post = state.get(id);
    if (!post || JSON.stringify(post.asker) !== JSON.stringify(proofOf(me, secret))) return refuse('no-such-post');
    return myPost(state, post, { secret, ...more });
  };

  return (forms) => ({
    async form(me, kind, letter, draft = '') {
      if (!asks(me)) return refuse('may-not-ask');
      const sent = await about(me, letter);
      if (sent && isRefusal(sent)) return sent;
      if (letter !== null && sent) forms.open(letter, me.id);
      return { ...form({ post: chance.id(), secret: chance.id(), kind, letter }, sent), draft };
    },
    async send(me, { post, secret, kind, letter, text, withoutName }, message) {
      if (!asks(me)) return refuse('may-not-ask');
      if (withdrawn.has(post)) return refuse('no-such-post');
      const sent = await about(me, letter);
      if (sent && isRefusal(sent)) return sent;
      const asked = form({ post, secret, kind, letter }, sent);
      const nameless = withoutName;
      // The letter no longer takes it without a name: never sent with one unasked.
      if (nameless && !asked.anonymous) return { ...asked, draft: text };
      const asker = proofOf(me, nameless ? secret : null);
      const back = { draft: text, withoutName };
      try {
        const outcome = await send(
          me,
          { id: post, kind, asker, letter: asked.letter, text },
          { secret, message: message ?? null },
        );
        if (!isRefusal(outcome)) {
          if (letter !== null) forms.close(letter, me.id);
          return own(me, post, nameless ? secret : null);
        }
        const { refused } = outcome;
        return isForForm(refused) ? { ...asked, ...back, notice: refused } : outcome;
      } catch (error) {
        if (error instanceof WriteFailed) return { ...asked, ...back, notice: 'not-stored' };
        throw error;
      }
    },
    keyApart: keyCards({ people, messenger, present, nameless: askers }),
    see: (me, post, secret) => own(me, post, secret),
    change: (me, post, secret) => own(me, post, secret, { changing: true }),
    async save(me, id, secret, text) {
      if (!asks(me)) return refuse('may-not-ask');
      try {
        const outcome = await inbox.perform({ type: 'change-post', at: now(), id, proof: proofOf(me, secret), text });
        if (!isRefusal(outcome)) return own(me, id, secret);
        const { refused } = outcome;
        return refused === 'empty-post' || refused === 'post-too-long'
          ? own(me, id, secret, { changing: true, notice: refused, draft: text })
          : outcome;
      } catch (error) {
        if (error instanceof WriteFailed) return own(me, id, secret, { changing: true, notice: 'not-stored', draft: text });
        throw error;
      }
    },
    async withdraw(me, id, secret) {
      if (!asks(me)) return refuse('may-not-ask');
      const kind = (await inbox.state()).get(id)?.kind ?? 'question';
      const outcome = await inbox.perform({ type: 'withdraw-post', at: now(), id, proof: proofOf(me, secret) });
      if (isRefusal(outcome)) return outcome;
      askers.forget(id);
      if (outcome.events.length > 0) {
        withdrawn.add(id);
        const [oldest] = withdrawn;
        if (withdrawn.size > WITHDRAWN && oldest !== undefined) withdrawn.delete(oldest);
      }
      return { withdrawn: kind };
    },
    async mine(me) {
      if (!asks(me)) return refuse('may-not-ask');
      const state = await inbox.state();
      return [...state.values()]
        .filter(({ asker }) => asker.named && asker.person === me.id)
        .slice(-MINE)
        .reverse()
        .map((post) => myPost(state, post, { secret: null }));
    },
    async upvote(me, id) {
      if (!asks(me)) return refuse('may-not-ask');
      const outcome = await inbox.perform({ type: 'upvote-post', at: now(), id, person: me.id });
      if (isRefusal(outcome)) return outcome;
      const post = outcome.state.get(id);
      const [question] = post ? asPublished(post, me.id) : [];
      if (!post || !question) return refuse('no-such-post');
      return { question, heading: await headingFor(letters, me, post) };
    },
  });
};
