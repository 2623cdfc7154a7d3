import { may, maySend } from '../../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import { EMPTY_LETTER, EVERYBODY, type LetterDraft } from '../../../domain/letter/content.ts';
import type { Letter } from '../../../domain/letter/state.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import { type Chance, type Clock, WriteFailed } from '../../ports.ts';
import type { LetterDeskView, LetterFormView, LetterListView } from '../../views/letters/writing-cards.ts';
import type { DraftViews } from './draft-views.ts';
import { listOfLetters } from './listing.ts';
import type { Overtaken } from './overtaken.ts';
import type { WritingRefusal } from './writing.ts';

type Outcome<View> = Promise<View | Refusal<WritingRefusal>>;

/** Drafts: begun, copied, written, deleted, and the fixed parts that a new one begins with. `saves` is what the pressed card showed. */
export interface Drafting {
  list(me: Person): Outcome<LetterListView>;
  /** A new letter, with the fixed parts of the template. */
  begin(me: Person): Outcome<LetterFormView>;
  copy(me: Person, letter: string): Outcome<LetterFormView>;
  edit(me: Person, letter: string): Outcome<LetterFormView>;
  /** On a card that has been overtaken: the form with what was written, not saved. */
  save(me: Person, letter: string, draft: LetterDraft, saves: number): Outcome<LetterFormView>;
  /** The version that is saved, in a message of its own; what is being written stands. */
  showSaved(me: Person, letter: string, draft: LetterDraft): Outcome<LetterFormView>;
  /** On a card that has been overtaken: the desk, and the letter stays. */
  remove(me: Person, letter: string, saves: number): Outcome<LetterListView | LetterDeskView>;
  keepTemplate(me: Person, letter: string): Outcome<LetterFormView>;
}

/** Keeps what was written. What is to go out by itself is changed only by one who may send it: else a letter would go that nobody who may has seen. */
export const keeper =
  ({ post: { letters, desk }, clock }: { post: Correspondence; clock: Clock }) =>
  async (me: Person, letter: string, draft: LetterDraft, saves: number) => {
    const state = await letters.get(letter);
    const scheduled = state.phase === 'draft' && state.sendAt !== null;
    if (scheduled && !maySend(me.roles, (await desk.state()).delegated) && !isAsWritten(state, draft))
      return refuse('may-not-send');
    return letters.perform(letter, { type: 'save-letter', at: clock.now().toISOString(), by: me.id, draft, saves });
  };

const isAsWritten = ({ content, audience, channels }: LetterDraft, draft: LetterDraft): boolean =>
  JSON.stringify([content, audience, channels]) === JSON.stringify([draft.content, draft.audience, draft.channels]);

export const drafting = ({
  post,
  views,
  overtaken,
  chance,
  clock,
}: {
  post: Correspondence;
  views: DraftViews;
  overtaken: Overtaken;
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
      return views.form(chance.id(), template ?? { content: EMPTY_LETTER, audience: EVERYBODY, channels: [] }, 0);
    },
    async copy(me, letter) {
      if (!writes(me)) return refuse('not-allowed');
      const draft = partsOf(await letters.get(letter));
      return draft ? views.form(chance.id(), draft, 0) : refuse('no-such-letter');
    },
    async edit(me, letter) {
      if (!writes(me)) return refuse('not-allowed');
      const draft = await views.draft(letter);
      return isRefusal(draft) ? draft : views.form(letter, partsOf(draft) ?? draft, draft.saves);
    },
    async save(me, letter, draft, saves) {
      if (!writes(me)) return refuse('not-allowed');
      try {
        const outcome = await keep(me, letter, draft, saves);
        return isRefusal(outcome)
          ? overtaken.form(me, letter, draft, outcome.refused)
          : views.form(letter, draft, savesOf(outcome.state), { notice: 'saved' });
      } catch (error) {
        if (error instanceof WriteFailed) return views.form(letter, draft, saves, { notice: 'not-stored' });
        throw error;
      }
    },
    showSaved: async (me, letter, draft) => (writes(me) ? overtaken.showSaved(me, letter, draft) : refuse('not-allowed')),
    async remove(me, letter, saves) {
      if (!writes(me)) return refuse('not-allowed');
      const outcome = await letters.perform(letter, { type: 'delete-letter', at: now(), by: me.id, saves });
      if (!isRefusal(outcome)) return listOfLetters(post, me);
      return outcome.refused === 'letter-changed-meanwhile' ? overtaken.desk(me, letter, saves) : outcome;
    },
    async keepTemplate(me, letter) {
      if (!writes(me)) return refuse('not-allowed');
      const state = await letters.get(letter);
      const template = partsOf(state);
      if (!template) return refuse('no-such-letter');
      await desk.perform({ type: 'keep-template', at: now(), by: me.id, template });
      return views.form(letter, template, savesOf(state), { notice: 'template-saved' });
    },
  };
};

const savesOf = (state: Letter): number => (state.phase === 'draft' ? state.saves : 0);

/** What a letter shares with a copy of it; undefined where there is no letter. */
const partsOf = (state: Letter): LetterDraft | undefined => {
  if (state.phase !== 'draft' && state.phase !== 'sent') return undefined;
  const { content, audience, channels } = state;
  return { content, audience, channels };
};
