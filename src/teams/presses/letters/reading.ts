import type { Post } from '../../../app/ports.ts';
import type { ReadingRefusal } from '../../../app/use-cases/letters/reading.ts';
import type { LetterCardView } from '../../../app/views/letters/letter-card.ts';
import { isRefusal, type Refusal } from '../../../domain/decider.ts';
import type { Texts } from '../../../texts/texts.ts';
import { type Verb, verb } from '../../press.ts';
import { letterRefusal, showLetter } from '../../show-letters.ts';
import { ofLetter, ofLetterAnswer, ofPublished, ofPublishedList, ofSearch } from './shapes.ts';

/** What a reader does with a letter. */
export const readingVerbs: Readonly<Record<string, Verb>> = {
  acknowledge: verb(ofLetter, async (app, { me, t }, { letter }) => shown(await app.reading.acknowledge(me, letter), t)),
  'show-letter': verb(ofLetter, async (app, { me, t }, { letter }) => shown(await app.reading.show(me, letter), t)),
  'latest-letter': async (app, { me, t }) => shown(await app.reading.latest(me), t),
  'answer-letter': verb(ofLetterAnswer, async (app, { me, t }, { letter, 'letter-answer': text }) =>
    shown(await app.reading.answer(me, letter, text), t),
  ),
  'more-answers': verb(ofPublishedList, async (app, { me, t }, { letter, page }) => {
    const view = await app.wondering.answers(me, letter, page);
    return isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.publishedList(view, t);
  }),
  'whole-answer': verb(ofPublished, async (app, { me, t }, { post, letter }) => {
    const view = await app.wondering.answer(me, post);
    return isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.published(view.question, view.heading, t, letter);
  }),
  'search-letters': verb(ofSearch, async (app, { me, t }, { words }) => {
    const view = await app.reading.search(me, words);
    return isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.search(view, t);
  }),
};

const shown = (view: LetterCardView | Refusal<ReadingRefusal>, t: Texts): Post =>
  isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.letter(view, t);
