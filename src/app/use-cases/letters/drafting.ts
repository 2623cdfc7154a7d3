import { may, maySend } from '../../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import { EMPTY_LETTER, EVERYBODY, type LetterDraft } from '../../../domain/letter/content.ts';
import type { Letter } from '../../../domain/letter/state.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import { type Chance, type Clock, WriteFailed } from '../../ports.ts';
import type { LetterFormView, LetterListView } from '../../views/letters/writing-cards.ts';
import type { DraftViews } from './draft-views.ts';
import { listOfLetters } from './listing.ts';
import type { WritingRefusal } from './writing.ts';

type Outcome<View> = Promise<View | Refusal<WritingRefusal>>;

/** Drafts: begun, copied, written, deleted, and the fixed parts that a new one begins with. */
export interface Drafting {
  list(me: Person): Outcome<LetterListView>;
  /** A new letter, with the fixed parts of the template. */
  begin(me: Person): Outcome<LetterFormView>;
  copy(me: Person, letter: string): Outcome<LetterFormView>;
  edit(me: Person, letter: string): Outcome<LetterFormView>;
  save(me: Person, letter: string, draft: LetterDraft): Outcome<LetterFormView>;
  remove(me: Person, letter: string): Outcome<LetterListView>;
  keepTemplate(me: Person, letter: string): Outcome<LetterFormView>;
}

/** Keeps what was written. What is to go out by itself is changed only by one who may send it: else a letter would go that nobody who may has seen. */
export const keeper =
  ({ post: { letters, desk }, clock }: { post: Correspondence; clock: Clock }) =>
  async (me: Person, letter: string, draft: LetterDraft) => {
    const state = await letters.get(letter);
    const scheduled = state.phase === 'draft' && state.sendAt !== null;
    if (scheduled && !maySend(me.roles, (await desk.state()).delegated) && !isAsWritten(state, draft))
      return refuse('may-not-send');
    return letters.perform(letter, { type: 'save-letter', at: clock.now().toISOString(), by: me.id, draft });
  };

const isAsWritten = ({ content, audience, channels }: LetterDraft, draft: LetterDraft): boolean =>
  JSON.stringify([content, audience, channels]) === JSON.stringify([draft.content, draft.audience, draft.channels]);

export const drafting = ({
  post,
  views,
  chance,
  clock,
}: {
  post: Correspondence;
  views: DraftViews;
  chance: Chance;
  clock: Clock;
}): Drafting => {
  const { letters, desk } = post;
  const now = () => clock.now().toISOString();
  const writes = (me: Person) => may(me.roles, 'write-letters');
  const keep = keeper({ post, clock });

  return {
    list: async (me) => (writes(me) ? listOfLetters(post, me) : refuse('not-allowed')),
    async begin(me) {
      if (!writes(me)) return refuse('not-allowed');
      const { template } = await desk.state();
      return views.form(chance.id(), template ?? { content: EMPTY_LETTER, audience: EVERYBODY, channels: [] });
    },
    async copy(me, letter) {
      if (!writes(me)) return refuse('not-allowed');
      const draft = partsOf(await letters.get(letter));
      return draft ? views.form(chance.id(), draft) : refuse('no-such-letter');
    },
    async edit(me, letter) {
      if (!writes(me)) return refuse('not-allowed');
      const draft = await views.draft(letter);
      return isRefusal(draft) ? draft : views.form(letter, partsOf(draft) ?? draft);
    },
    async save(me, letter, draft) {
      if (!writes(me)) return refuse('not-allowed');
      try {
        const outcome = await keep(me, letter, draft);
        return isRefusal(outcome) ? outcome : views.form(letter, draft, { notice: 'saved' });
      } catch (error) {
        if (error instanceof WriteFailed) return views.form(letter, draft, { notice: 'not-stored' });
        throw error;
      }
    },
    async remove(me, letter) {
      if (!writes(me)) return refuse('not-allowed');
      const outcome = await letters.perform(letter, { type: 'delete-letter', at: now(), by: me.id });
      return isRefusal(outcome) ? outcome : listOfLetters(post, me);
    },
    async keepTemplate(me, letter) {
      if (!writes(me)) return refuse('not-allowed');
      const template = partsOf(await letters.get(letter));
      if (!template) return refuse('no-such-letter');
      await desk.perform({ type: 'keep-template', at: now(), by: me.id, template });
      return views.form(letter, template, { notice: 'template-saved' });
    },
  };
};

/** What a letter shares with a copy of it; undefined where there is no letter. */
const partsOf = (state: Letter): LetterDraft | undefined => {
  if (state.phase !== 'draft' && state.phase !== 'sent') return undefined;
  const { content, audience, channels } = state;
  return { content, audience, channels };
};
