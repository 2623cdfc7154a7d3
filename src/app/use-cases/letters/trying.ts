import { may } from '../../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import { type LetterDraft, letterFaults } from '../../../domain/letter/content.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { PeopleService } from '../../people.ts';
import { type Clock, type Messenger, type Post, type Presenter, WriteFailed } from '../../ports.ts';
import { letterCard } from '../../views/letters/letter-card.ts';
import type { LetterDeskView, LetterFormView } from '../../views/letters/writing-cards.ts';
import type { DraftViews } from './draft-views.ts';
import { keeper } from './drafting.ts';
import { once } from './once.ts';
import type { WritingRefusal } from './writing.ts';

type Outcome<View> = Promise<View | Refusal<WritingRefusal>>;

/** The very card that the readers will get, before they get it. */
export interface Trying {
  /** Saves, and posts the very card in the author's own chat, once for each version; the desk lies beside it. */
  preview(me: Person, letter: string, draft: LetterDraft): Outcome<LetterFormView | LetterDeskView>;
  /** To the named, or to oneself. */
  test(me: Person, letter: string, to: readonly string[]): Outcome<LetterDeskView>;
}

export const trying = ({
  post: all,
  views,
  people,
  messenger,
  present,
  clock,
}: {
  post: Correspondence;
  views: DraftViews;
  people: PeopleService;
  messenger: Messenger;
  present: Presenter;
  clock: Clock;
}): Trying => {
  const keep = keeper({ post: all, clock });
  const shownOnce = once(clock);
  const testedOnce = once(clock);
  const writes = (me: Person) => may(me.roles, 'write-letters');

  const asReader = async (person: string, letter: string): Promise<Post | null> => {
    const state = await all.letters.get(letter);
    if (state.phase !== 'draft') return null;
    const youAsked = await all.newlyAnswered();
    const view = letterCard(letter, { ...state, youAsked }, await all.inbox.state(), { person: null });
    const card = { kind: 'letter-card', view: { ...view, reader: NEW_READER }, corrected: false } as const;
    return present(card, await people.language(person));
  };

  /** The letter as its readers will get it, posted to one person; whether it arrived. */
  const postTo = async (person: string, letter: string): Promise<boolean> => {
    const chat = await people.chat(person, 'reply');
    return 'chat' in chat && (await messenger.send(chat.chat, () => asReader(person, letter), 'reply')).outcome === 'done';
  };

  return {
    async preview(me, letter, draft) {
      if (!writes(me)) return refuse('not-allowed');
      try {
        const outcome = await keep(me, letter, draft);
        if (isRefusal(outcome)) return outcome;
      } catch (error) {
        if (error instanceof WriteFailed) return views.form(letter, draft, { notice: 'not-stored' });
        throw error;
      }
      const faults = letterFaults(draft, (await all.recipients(draft.audience)).length);
      if (faults.length > 0) return views.form(letter, draft, { faults });
      const version = JSON.stringify([me.id, letter, draft.content]);
      const arrived = await shownOnce(version, () => postTo(me.id, letter));
      return views.desk(me, letter, arrived ? {} : { notice: 'test-failed' });
    },
    async test(me, letter, to) {
      if (!writes(me)) return refuse('not-allowed');
      const draft = await views.draft(letter);
      if (isRefusal(draft)) return draft;
      const known = (await people.organisation()).people;
      const chosen = [...new Set(to)].filter((id) => known.has(id));
      const persons = chosen.length > 0 ? chosen : [me.id];
      const sent = await Promise.all(
        persons.map(async (id) => {
          const version = JSON.stringify([me.id, id, letter, draft.content]);
          return (await testedOnce(version, () => postTo(id, letter))) ? [known.get(id)?.name ?? ''] : [];
        }),
      );
      const names = sent.flat();
      return views.desk(me, letter, { testSentTo: names, notice: names.length === persons.length ? 'test-sent' : 'test-failed' });
    },
  };
};

/** How the card looks to one who has not pressed anything yet. */
const NEW_READER = { acknowledgedAt: null, answer: null, notice: null, draft: null } as const;
