import { type Inbox, type Post, publishedFirst } from '../../../domain/inbox/state.ts';
import { plainText } from '../../../domain/letter/plain-text.ts';
import { fold } from '../../../domain/search/fold.ts';
import { excerpt, marked, soughtIn } from '../../../domain/search/found.ts';
import type { IndexedLetter } from '../../letters.ts';
import { asPublished } from './letter-card.ts';
import type { LetterSearchView } from './writing-cards.ts';

/** A card lists so many. */
const FOUND = 8;

/** A letter's own texts, as they were when they were folded; a correction makes new content. */
const texts = new WeakMap<IndexedLetter['content'], readonly Folded[]>();

interface Folded {
  readonly text: string;
  readonly folded: string;
}

/** Of letters that one may read those with every word, in the letter or in what is published of it; all without words. */
export const searchLetters = (letters: readonly IndexedLetter[], inbox: Inbox, words: string): LetterSearchView => {
  const sought = soughtIn(words);
  const all = sought.length === 0 ? [] : publishedFirst(inbox).map((post) => ({ post, passages: publishedTexts(post) }));
  const found = letters.flatMap((letter) => {
    const { id, content, at } = letter;
    const passages =
      sought.length === 0
        ? []
        : [...textsOf(content), ...all.filter(({ post }) => isOf(letter, post)).flatMap((one) => one.passages)];
    const heading = fold(content.heading);
    const has = (word: string) => heading.includes(word) || passages.some(({ folded }) => folded.includes(word));
    if (!sought.every(has)) return [];
    const count = ({ folded }: Folded) => sought.filter((word) => folded.includes(word)).length;
    const [best] = passages.filter((passage) => count(passage) > 0).sort((a, b) => count(b) - count(a));
    return {
      letter: id,
      heading: content.heading,
      lead: content.lead,
      at,
      marked: marked(content.heading, sought),
      excerpt: best ? excerpt(best.text, sought) : null,
    };
  });
  return { words, found: found.slice(0, FOUND), more: Math.max(0, found.length - FOUND) };
};

const textsOf = (content: IndexedLetter['content']): readonly Folded[] => {
  const known = texts.get(content);
  if (known) return known;
  const made = [
    content.lead,
    ...plainText(content.body),
    content.ask,
    content.question,
    ...content.links.map(({ title }) => title),
  ]
    .filter(Boolean)
    .map(folded);
  texts.set(content, made);
  return made;
};

/** About the letter, or in its "Ni frågade". */
const isOf = ({ id, youAsked }: IndexedLetter, post: Post): boolean => post.letter === id || youAsked.includes(post.id);

const publishedTexts = (post: Post): readonly Folded[] =>
  asPublished(post, null)
    .flatMap(({ question, answer }) => [question, answer])
    .map(folded);

const folded = (text: string): Folded => ({ text, folded: fold(text) });
