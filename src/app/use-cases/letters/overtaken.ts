import { isRefusal, type Refusal } from '../../../domain/decider.ts';
import type { LetterRefusal } from '../../../domain/letter/commands.ts';
import type { LetterDraft } from '../../../domain/letter/content.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { PeopleService } from '../../people.ts';
import type { Chance } from '../../ports.ts';
import { changeOf, differing } from '../../views/letters/draft-change.ts';
import type { LetterDeskView, LetterFormView } from '../../views/letters/writing-cards.ts';
import type { DraftViews } from './draft-views.ts';
import type { PreviewCopies } from './preview-copies.ts';

/** What becomes of a press on a card of a draft that somebody has saved, sent or deleted since the card was shown. */
export interface Overtaken {
  /**
   * The desk for one whose card showed the draft saved `saves` times. Where it has been saved since, the letter is posted to them
   * as it now stands, and the desk says who saved it: nobody sends words that they have not had before them.
   */
  desk(
    me: Person,
    letter: string,
    saves: number,
    more?: Partial<LetterDeskView>,
  ): Promise<LetterDeskView | Refusal<LetterRefusal>>;
  /** The form with what was written in it, for one who may not have it saved as it is; why is said on it. */
  form(me: Person, letter: string, written: LetterDraft, why: SaveRefusal): Promise<LetterFormView>;
  /** Lets the author see the version that is saved, in a message of its own; what they write stays in the form. */
  showSaved(me: Person, letter: string, written: LetterDraft): Promise<LetterFormView>;
}

type SaveRefusal = LetterRefusal | 'may-not-send';

export const overtaken = ({
  views,
  copies,
  people,
  chance,
}: {
  views: DraftViews;
  copies: PreviewCopies;
  people: PeopleService;
  chance: Chance;
}): Overtaken => {
  const form = async (me: Person, letter: string, written: LetterDraft, show: boolean): Promise<LetterFormView> => {
    const state = await views.draft(letter);
    if (isRefusal(state)) return anew(written, state.refused);
    const shown = show ? await copies.show(me.id, letter, state) : null;
    const change = changeOf(state, me.id, await people.everybody());
    const meanwhile = { ...change, parts: differing(state, written), shown };
    return views.form(letter, written, state.saves, { meanwhile });
  };

  /** A letter of its own, not saved yet: nothing that was written is lost, and nothing that others decided is undone. */
  const anew = (written: LetterDraft, why: SaveRefusal) =>
    views.form(chance.id(), written, 0, { notice: NOTICES[why] ?? 'became-deleted' });

  return {
    async desk(me, letter, saves, more = {}) {
      const draft = await views.draft(letter);
      if (isRefusal(draft)) return draft;
      if (draft.saves === saves) return views.deskOf(me, letter, draft, more);
      const shown = await copies.show(me.id, letter, draft);
      const changed = changeOf(draft, me.id, await people.everybody());
      return views.deskOf(me, letter, draft, { ...more, asking: null, changed, ...(!shown && { notice: 'test-failed' }) });
    },
    form: (me, letter, written, why) =>
      why === 'letter-changed-meanwhile' ? form(me, letter, written, false) : anew(written, why),
    showSaved: (me, letter, written) => form(me, letter, written, true),
  };
};

const NOTICES: Readonly<Partial<Record<SaveRefusal, LetterFormView['notice']>>> = {
  'letter-already-sent': 'became-sent',
  'no-such-letter': 'became-deleted',
  'may-not-send': 'became-scheduled',
};
