import { type Inbox, type Post, publishedFirst } from '../../../domain/inbox/state.ts';
import type { LetterContent } from '../../../domain/letter/content.ts';
import type { DraftLetter, SentLetter } from '../../../domain/letter/state.ts';
import type { PersonId } from '../../../domain/people.ts';

/** A question that everybody may read, with its answer. No names: who asked is nobody's business. */
export interface PublishedQuestion {
  readonly post: string;
  readonly question: string;
  readonly answer: string;
  readonly upvotes: number;
  /** Whether the reader has upvoted it; null in a channel. */
  readonly mine: boolean | null;
}

/** What has just happened: why an answer was not taken; or that a question is sent, and the card with the asker's key lies below. */
export type LetterNotice = 'empty-answer' | 'answer-too-long' | 'not-stored' | 'key-below';

/**
 * The letter as its readers see it. `reader` is null in a channel, and in a preview: the card is the same but for the personal parts.
 * Times are ISO, UTC.
 */
export interface LetterCardView {
  readonly letter: string;
  readonly content: LetterContent;
  readonly correctedAt: string | null;
  /** Questions about this letter that have been published. */
  readonly questions: readonly PublishedQuestion[];
  /** "Ni frågade": answered and published since the letter before. */
  readonly youAsked: readonly PublishedQuestion[];
  /** How many more are published of the letter than the card shows. */
  readonly moreAnswers: number;
  readonly reader: {
    /** Whether it was sent to them: others may read it and ask about it, but are not asked to acknowledge or to answer. */
    readonly recipient: boolean;
    readonly acknowledgedAt: string | null;
    /** Their answer to the letter's question, if they have given one. */
    readonly answer: string | null;
    readonly notice: LetterNotice | null;
    /** What was typed, where it was not taken. */
    readonly draft: string | null;
  } | null;
}

/** At most so many published questions go on a letter; the rest are behind "Fler svar". */
const SHOWN = 5;

export const letterCard = (
  letter: string,
  state: SentLetter | DraftLetter,
  inbox: Inbox,
  {
    person,
    notice = null,
    draft = null,
  }: { person: PersonId | null; notice?: LetterNotice | null | undefined; draft?: string | null },
): LetterCardView => {
  const sent = state.phase === 'sent' ? state : null;
  const youAsked = state.youAsked.flatMap((id) => {
    const post = inbox.get(id);
    return post ? asPublished(post, person) : [];
  });
  const about = publishedFirst(inbox).filter((post) => post.letter === letter);
  const questions = about.slice(0, SHOWN).flatMap((post) => asPublished(post, person));
  const shown = new Set([...youAsked, ...questions].map(({ post }) => post));
  const moreAnswers = about.filter(({ id }) => !shown.has(id)).length;
  return {
    letter,
    content: state.content,
    correctedAt: sent?.corrections.at(-1)?.at ?? null,
    questions,
    youAsked,
    moreAnswers,
    reader:
      sent && person !== null
        ? {
            recipient: sent.to.includes(person),
            acknowledgedAt: sent.acknowledged.get(person) ?? null,
            answer: sent.answers.get(person)?.text ?? null,
            notice,
            draft,
          }
        : null,
  };
};

export const asPublished = (post: Post, person: PersonId | null): readonly PublishedQuestion[] =>
  post.fate.is === 'answered'
    ? [
        {
          post: post.id,
          question: post.text,
          answer: post.fate.text,
          upvotes: post.upvotes.size,
          mine: person === null ? null : post.upvotes.has(person),
        },
      ]
    : [];
