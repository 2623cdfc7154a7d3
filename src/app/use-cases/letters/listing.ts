import { may } from '../../../domain/access.ts';
import { isWaiting } from '../../../domain/inbox/state.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { LetterListView } from '../../views/letters/writing-cards.ts';

/** A card lists so many; older letters are found with `veckobrev sök`. */
const LISTED = 8;

/** Drafts and sent letters, the newest first, and how many questions wait. */
export const listOfLetters = async ({ letters, inbox }: Correspondence, me: Person): Promise<LetterListView> => {
  const every = await letters.all();
  const sent = every.filter(({ phase }) => phase === 'sent');
  return {
    drafts: every
      .filter(({ phase }) => phase === 'draft')
      .slice(0, LISTED)
      .map(({ id, content, at, sendAt, held }) => ({ letter: id, heading: content.heading, at, sendAt, held })),
    sent: sent.slice(0, LISTED).map(({ id, content, at, recalled }) => ({ letter: id, heading: content.heading, at, recalled })),
    more: Math.max(0, sent.length - LISTED) + Math.max(0, every.length - sent.length - LISTED),
    waitingQuestions: [...(await inbox.state()).values()].filter(isWaiting).length,
    mayDelegate: may(me.roles, 'delegate'),
  };
};
