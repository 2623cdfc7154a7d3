import { type Inbox, type Post, publishedFirst } from '../../../domain/inbox/state.ts';
import type { SentLetter } from '../../../domain/letter/state.ts';
import type { PersonId } from '../../../domain/people.ts';
import { asPublished, type PublishedQuestion } from './letter-card.ts';

/** All that is published of a letter (about it, or in its "Ni frågade"): what most people wonder first, then the oldest. */
export interface PublishedListView {
  readonly letter: string;
  readonly heading: string;
  readonly questions: readonly PublishedQuestion[];
  readonly page: number;
  readonly pages: number;
}

const PAGE = 5;

export const publishedList = (
  letter: string,
  state: SentLetter,
  inbox: Inbox,
  { person, page }: { person: PersonId; page: number },
): PublishedListView => {
  const all = publishedOf(inbox, letter, state.youAsked);
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const shown = Math.min(Math.max(1, Math.trunc(page)), pages);
  return {
    letter,
    heading: state.content.heading,
    questions: all.slice((shown - 1) * PAGE, shown * PAGE).flatMap((post) => asPublished(post, person)),
    page: shown,
    pages,
  };
};

/** What is published about the letter, and what stands in its "Ni frågade". */
const publishedOf = (inbox: Inbox, letter: string, youAsked: readonly string[]): readonly Post[] =>
  publishedFirst(inbox).filter((post) => post.letter === letter || youAsked.includes(post.id));
