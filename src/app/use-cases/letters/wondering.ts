import { may } from '../../../domain/access.ts';
import { type Refusal, refuse } from '../../../domain/decider.ts';
import type { Post } from '../../../domain/inbox/state.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import { type LetterStreams, mayRead, readersOf } from '../../letters.ts';
import { asPublished, type PublishedQuestion } from '../../views/letters/letter-card.ts';
import { type PublishedListView, publishedList } from '../../views/letters/published-list.ts';

/** What everybody may read of others' questions. */
export interface Wondering {
  /** All that is published of a letter, a page at a time. */
  answers(
    me: Person,
    letter: string,
    page: number,
  ): Promise<PublishedListView | Refusal<'not-allowed' | 'not-recipient' | 'no-such-letter'>>;
  /** One published question with its answer, whole. `heading` is the letter's, where the person may read that. */
  answer(
    me: Person,
    post: string,
  ): Promise<{ readonly question: PublishedQuestion; readonly heading: string | null } | Refusal<'not-allowed' | 'no-such-post'>>;
}

export const wondering = ({ post: { inbox, letters } }: { post: Correspondence }): Wondering => ({
  async answers(me, letter, page) {
    if (!may(me.roles, 'read-letters')) return refuse('not-allowed');
    const state = await letters.get(letter);
    if (state.phase !== 'sent' || state.recalledAt !== null) return refuse('no-such-letter');
    if (!mayRead(me, readersOf(state))) return refuse('not-recipient');
    return publishedList(letter, state, await inbox.state(), { person: me.id, page });
  },
  async answer(me, id) {
    if (!may(me.roles, 'read-letters')) return refuse('not-allowed');
    const post = (await inbox.state()).get(id);
    const [question] = post?.publishedAt ? asPublished(post, me.id) : [];
    if (!post || !question) return refuse('no-such-post');
    return { question, heading: await headingFor(letters, me, post) };
  },
});

/** What the letter that a question is about is called, for one who may read it. */
export const headingFor = async (letters: LetterStreams, me: Person, { letter }: Post): Promise<string | null> => {
  const state = letter === null ? undefined : await letters.get(letter);
  if (state?.phase !== 'sent' || state.recalledAt !== null) return null;
  return mayRead(me, readersOf(state)) ? state.content.heading : null;
};
