import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

export const tabRounds: Texts['tabRounds'] = {
  lead: 'Rounds that have not started can be changed, moved and removed.',
  total: (rounds, minutes) =>
    minutes === 0
      ? count(rounds, 'round', 'rounds')
      : `${count(rounds, 'round', 'rounds')}, ${count(minutes, 'minute', 'minutes')} in all`,
  options: 'Options:',
  moved: (heading, round) => `${heading} is now round ${round}.`,
  removed: (heading) => `${heading} has been removed.`,
  changed:
    'Somebody else changed the rounds at the same time. You see them as they are now. Make your change again if it is needed.',
  held: 'Has started or been skipped. It cannot be changed.',
  notThere: 'The round cannot be changed. It is not there any more, or it has already started.',
  created: 'The workshop has been created. Go to it to start the first round.',
  toRounds: 'To the rounds',
  writing: {
    moved: (round) => `Somebody has moved the round. It is now round ${round}. What you have written is still here.`,
    changed: 'Somebody else has changed the round. What you have written is still here, and is saved instead of this:',
    takeTheirs: 'Use the other change',
    gone: 'Somebody has removed the round. What you have written is still here. If you save, it becomes a new round, last.',
    held: 'The round has started or been skipped. What you have written is still here. If you save, it becomes a new round, last.',
  },
  days: 'The round opens and closes by itself. Those who have not answered are reminded, usually the day before it closes.',
  noEarlier: 'There is no earlier round to build on. Add an open question before this one.',
  saved: 'The round has been saved.',
  fillIn: {
    members: 'In the group:',
  },
};
