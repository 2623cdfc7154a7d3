import { may } from '../../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import type { LetterRefusal } from '../../../domain/letter/commands.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { PersonId } from '../../../domain/people.ts';
import type { Correspondence } from '../../correspondence.ts';
import { mayRead, readersOf } from '../../letters.ts';
import type { OpenForms } from '../../open-forms.ts';
import { type Clock, WriteFailed } from '../../ports.ts';
import { type LetterCardView, type LetterNotice, letterCard } from '../../views/letters/letter-card.ts';
import { searchLetters } from '../../views/letters/letter-search.ts';
import type { LetterSearchView } from '../../views/letters/writing-cards.ts';

export type ReadingRefusal = LetterRefusal | 'not-allowed' | 'no-letters';
type Outcome<View> = Promise<View | Refusal<ReadingRefusal>>;

/** What a reader does with a letter. */
export interface Reading {
  show(me: Person, letter: string, notice?: LetterNotice): Outcome<LetterCardView>;
  latest(me: Person): Outcome<LetterCardView>;
  search(me: Person, words: string): Outcome<LetterSearchView>;
  acknowledge(me: Person, letter: string): Outcome<LetterCardView>;
  answer(me: Person, letter: string, text: string): Outcome<LetterCardView>;
  /** A read receipt of Teams': every letter whose message is not newer than the last one read (message ids grow with time). */
  seen(person: PersonId, lastRead: string): Promise<void>;
}

/** Letters looked through for a read receipt. */
const RECEIPTS = 8;

export const reading = ({ post: all, forms, clock }: { post: Correspondence; forms: OpenForms; clock: Clock }): Reading => {
  const { letters, inbox, outbox } = all;
  const now = () => clock.now().toISOString();

  const show = async (me: Person, letter: string, more: { notice?: LetterNotice | undefined; draft?: string } = {}) => {
    if (!may(me.roles, 'read-letters')) return refuse('not-allowed');
    forms.close(letter, me.id);
    const state = await letters.get(letter);
    if (state.phase !== 'sent') return refuse('no-such-letter');
    if (state.recalledAt !== null) return refuse('letter-recalled');
    if (!mayRead(me, readersOf(state))) return refuse('not-recipient');
    return letterCard(letter, state, await inbox.state(), { person: me.id, ...more });
  };

  const sent = async () => (await letters.all()).filter(({ phase, recalled }) => phase === 'sent' && !recalled);

  const readable = async (me: Person) => (await sent()).filter(({ readers }) => mayRead(me, readers));

  return {
    show: (me, letter, notice) => show(me, letter, { notice }),
    async latest(me) {
      const [latest] = await readable(me);
      return latest ? show(me, latest.id) : refuse('no-letters');
    },
    async search(me, words) {
      if (!may(me.roles, 'read-letters')) return refuse('not-allowed');
      return searchLetters(await readable(me), await inbox.state(), words);
    },
    async acknowledge(me, letter) {
      if (!may(me.roles, 'read-letters')) return refuse('not-allowed');
      const outcome = await letters.perform(letter, { type: 'acknowledge', at: now(), person: me.id });
      return isRefusal(outcome) ? outcome : show(me, letter);
    },
    async answer(me, letter, text) {
      if (!may(me.roles, 'answer-letters')) return refuse('not-allowed');
      try {
        const outcome = await letters.perform(letter, { type: 'answer-letter', at: now(), person: me.id, text });
        if (!isRefusal(outcome)) return show(me, letter);
        const { refused } = outcome;
        return refused === 'empty-answer' || refused === 'answer-too-long'
          ? show(me, letter, { notice: refused, draft: text })
          : outcome;
      } catch (error) {
        if (error instanceof WriteFailed) return show(me, letter, { notice: 'not-stored', draft: text });
        throw error;
      }
    },
    async seen(person, lastRead) {
      const last = Number(lastRead);
      if (!Number.isFinite(last)) return;
      for (const { id } of (await sent()).slice(0, RECEIPTS)) {
        const status = (await outbox.ledger(id)).deliveries.get(`letter/${person}`)?.status;
        if (status?.is === 'delivered' && Number(status.message.activityId) <= last)
          await letters.perform(id, { type: 'see', at: now(), person });
      }
    },
  };
};
