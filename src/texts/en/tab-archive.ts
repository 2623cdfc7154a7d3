import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

/** The archive, and a weekly update by itself. */
export const tabArchive: Texts['tabArchive'] = {
  heading: 'Archive',
  what: 'Workshops that came to something, and the weekly updates that you have got.',
  search: 'Search the archive',
  placeholder: 'For example: school',
  clear: 'Clear the search',
  workshops: {
    heading: 'Workshops',
    held: (day) => `Planned ${day}`,
    ended: 'Ended',
    goesOn: 'Going on',
    results: (results) => count(results, 'result', 'results'),
    open: (round, heading) => `Round ${round}: ${heading}`,
    summary: 'Read the summary',
    places: { question: 'Question', theme: 'Theme', answer: 'Answer', decision: 'Decision' },
    placeIn: (place, round, heading) => `${place} in round ${round}: ${heading}`,
    moreHits: (more) => `And ${count(more, 'more match', 'more matches')} in this workshop.`,
    none: 'No result has been shown yet.',
    noneMeans: 'When the facilitator shows the result of a round to everybody, it is here.',
    notFound: (words) => `No workshop contains “${words}”.`,
  },
  letters: {
    heading: 'Weekly updates',
    none: 'You have not got a weekly update yet.',
    noneMeans: 'The first one comes here when it is sent.',
    notFound: (words) => `No weekly update contains “${words}”.`,
    more: (more) => `There are ${more} more. Search for a word in the one that you are looking for.`,
  },
  tryShorter: 'Try a shorter word.',
  letter: {
    answerSaved: 'Your answer is saved. You can change it and send it again.',
    left: (left) => `${count(left, 'character', 'characters')} left`,
    over: (over) => `${count(over, 'character', 'characters')} too many`,
  },
};
