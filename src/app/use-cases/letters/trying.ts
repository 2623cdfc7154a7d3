import { may } from '../../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import type { LetterRefusal } from '../../../domain/letter/commands.ts';
import { type LetterDraft, letterFaults } from '../../../domain/letter/content.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { PeopleService } from '../../people.ts';
import { type Clock, type PictureProbe, WriteFailed } from '../../ports.ts';
import type { LetterDeskView, LetterFormView } from '../../views/letters/writing-cards.ts';
import type { People } from '../../views/names.ts';
import type { DraftViews } from './draft-views.ts';
import { keeper } from './drafting.ts';
import { once } from './once.ts';
import type { Overtaken } from './overtaken.ts';
import { pictureOf } from './picture.ts';
import type { PreviewCopies } from './preview-copies.ts';
import type { WritingRefusal } from './writing.ts';

type Outcome<View> = Promise<View | Refusal<WritingRefusal>>;

/** The very card that the readers will get, before they get it. */
export interface Trying {
  /** Saves, and posts the very card in the author's own chat, once for each version; the desk lies beside it. */
  preview(me: Person, letter: string, draft: LetterDraft, saves: number): Outcome<LetterFormView | LetterDeskView>;
  /** To the named, or to oneself: once for each press on a card that showed `tests` made, as often as one likes. */
  test(me: Person, letter: string, to: readonly string[], shown: { saves: number; tests: number }): Outcome<LetterDeskView>;
}

/** What came of a press: who got the test; null where it was made by a press before, and nobody remembers how it went. */
type Tested = { readonly names: readonly string[] | null } | Refusal<LetterRefusal>;

export const trying = ({
  post: all,
  views,
  copies,
  overtaken,
  people,
  pictures,
  clock,
}: {
  post: Correspondence;
  views: DraftViews;
  copies: PreviewCopies;
  overtaken: Overtaken;
  people: PeopleService;
  pictures: PictureProbe;
  clock: Clock;
}): Trying => {
  const keep = keeper({ post: all, clock });
  const testedOnce = once<Tested>(clock, (outcome) => !isRefusal(outcome));
  const writes = (me: Person) => may(me.roles, 'write-letters');

  return {
    async preview(me, letter, draft, saves) {
      if (!writes(me)) return refuse('not-allowed');
      // Asked while the disk writes: a server that does not answer holds up the author as little as can be.
      const looking = pictureOf(pictures, draft.content);
      try {
        const outcome = await keep(me, letter, draft, saves);
        if (isRefusal(outcome)) return overtaken.form(me, letter, draft, outcome.refused);
        const { state } = outcome;
        if (state.phase !== 'draft') return refuse('letter-already-sent');
        const { faults: ofPicture, unchecked: pictureUnchecked } = await looking;
        const faults = [...letterFaults(draft, (await all.recipients(draft.audience)).length), ...ofPicture];
        if (faults.length > 0) return views.form(letter, draft, state.saves, { faults, pictureUnchecked });
        const arrived = await copies.show(me.id, letter, state);
        return views.deskOf(me, letter, state, { pictureUnchecked, notice: arrived ? null : 'test-failed' });
      } catch (error) {
        if (error instanceof WriteFailed) return views.form(letter, draft, saves, { notice: 'not-stored' });
        throw error;
      }
    },
    async test(me, letter, to, { saves, tests }) {
      if (!writes(me)) return refuse('not-allowed');
      const order = async (persons: readonly string[], names: People): Promise<Tested> => {
        const at = clock.now().toISOString();
        const outcome = await all.letters.perform(letter, { type: 'test-letter', at, by: me.id, to: persons, tests, saves });
        if (isRefusal(outcome)) return outcome;
        const { state, events } = outcome;
        if (events.length === 0 || state.phase !== 'draft') return { names: null };
        const sent = persons.map(async (id) => ((await copies.post(id, letter, state)) ? [names.get(id)?.name ?? ''] : []));
        return { names: (await Promise.all(sent)).flat() };
      };
      try {
        const known = (await people.organisation()).people;
        const chosen = [...new Set(to)].filter((id) => known.has(id)).sort();
        const persons = chosen.length > 0 ? chosen : [me.id];
        const wish = JSON.stringify([me.id, letter, saves, tests, persons]);
        const outcome = await testedOnce(wish, () => order(persons, known));
        if (isRefusal(outcome))
          return outcome.refused === 'letter-changed-meanwhile' ? overtaken.desk(me, letter, saves) : outcome;
        const { names } = outcome;
        if (names === null) return overtaken.desk(me, letter, saves);
        const notice = names.length === persons.length ? 'test-sent' : 'test-failed';
        return overtaken.desk(me, letter, saves, { testSentTo: names, notice });
      } catch (error) {
        if (error instanceof WriteFailed) return overtaken.desk(me, letter, saves, { notice: 'not-stored' });
        throw error;
      }
    },
  };
};
