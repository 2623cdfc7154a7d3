import type { DraftLetter } from '../../../domain/letter/state.ts';
import type { PersonId } from '../../../domain/people.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { LetterCopies } from '../../letter-copies.ts';
import type { PeopleService } from '../../people.ts';
import type { Clock, Messenger, Presenter } from '../../ports.ts';
import { letterCard } from '../../views/letters/letter-card.ts';
import { once } from './once.ts';

/** A draft as the very card that its readers will get, posted to those who are to look at it. */
export interface PreviewCopies {
  /** To one person; whether it arrived. */
  post(person: PersonId, letter: string, draft: DraftLetter): Promise<boolean>;
  /** To one of its authors, once for each version; whether it lies in their chat. */
  show(person: PersonId, letter: string, draft: DraftLetter): Promise<boolean>;
}

export const previewCopies = ({
  post: all,
  people,
  messenger,
  present,
  clock,
  letterCopies,
}: {
  post: Correspondence;
  people: PeopleService;
  messenger: Messenger;
  present: Presenter;
  clock: Clock;
  letterCopies: LetterCopies;
}): PreviewCopies => {
  const shownOnce = once<boolean>(clock, (arrived) => arrived);

  const post: PreviewCopies['post'] = async (person, letter, draft) => {
    const prepare = async () => {
      const youAsked = await all.newlyAnswered();
      const view = letterCard(letter, { ...draft, youAsked }, await all.inbox.state(), { person: null });
      const card = { kind: 'letter-card', view: { ...view, reader: NEW_READER }, corrected: false } as const;
      return present(card, await people.language(person));
    };
    const chat = await people.chat(person, 'reply');
    if (!('chat' in chat)) return false;
    const outcome = await messenger.send(chat.chat, prepare, 'reply');
    // Where it lies is remembered: it is corrected and taken away with the letter that it becomes.
    if (outcome.outcome === 'done') await letterCopies.placed(letter, person, outcome.value);
    return outcome.outcome === 'done';
  };

  return {
    post,
    show: (person, letter, draft) => shownOnce(JSON.stringify([person, letter, draft.saves]), () => post(person, letter, draft)),
  };
};

/** How the card looks to one who has not pressed anything yet. */
const NEW_READER = { recipient: true, acknowledgedAt: null, answer: null, notice: null, draft: null } as const;
