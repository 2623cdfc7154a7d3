import { count } from '../plural.ts';
import type { tabAnswer as swedish } from '../sv/tab-answer.ts';

export const tabAnswer: typeof swedish = {
  chosen: (options) => (options === 0 ? 'None chosen yet.' : `${count(options, 'option', 'options')} chosen.`),
  ranking: {
    label: (places) => (places === 1 ? 'Choose the most important' : `Choose ${places} in the order you want them`),
    next: (place) => `Press your ${place.toLowerCase()}.`,
    full: 'Done. Send when you like.',
    undo: 'Changed your mind? Press once more what you want to take away.',
  },
};
