import type { Texts } from '../texts/texts.ts';
import type { MeView } from '../web/tab/api.ts';

/** A page that one can go to from everywhere. */
export interface Destination {
  readonly words: string;
  readonly path: readonly string[];
  /** Whether one is there, or on a page that belongs to it. */
  readonly here: boolean;
}

/** Where this person has something to do, what they do most often first. */
export const destinations = ({ may }: MeView, t: Texts, [first = '']: readonly string[]): readonly Destination[] => {
  const to = (shown: boolean, words: string, place: string, ...also: readonly string[]): readonly Destination[] =>
    shown ? [{ words, path: place === '' ? [] : [place], here: [place, ...also].includes(first) }] : [];
  const words = t.tabManager;
  return [
    ...to(true, words.home, '', 'round'),
    ...to(may.runWorkshops, words.workshops, 'workshops', 'workshop'),
    ...to(may.writeLetters, words.write, 'write'),
    ...to(may.handleQuestions, words.inbox, 'inbox'),
    ...to(may.seeResults, words.archive, 'archive', 'letter'),
    ...to(may.answer, words.answers, 'my-answers'),
    ...to(may.ask, words.questions, 'questions'),
  ];
};
