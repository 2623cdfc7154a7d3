import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

export const fillIn: Texts['fillIn'] = {
  open: 'Fill in for the group',
  heading: 'Fill in for the group',
  what: 'Write the answer that the group has given in another way. It is marked as filled in afterwards.',
  group: 'Which group is it?',
  answer: 'The answer, as it was given',
  groupRequired: 'Choose a group.',
  filledIn: (answers) => `${count(answers, 'answer has', 'answers have')} been filled in so far.`,
  saved: (group) => `The answer for ${group} is saved. You can fill in another.`,
  save: 'Save the answer',
  back: 'To the workshop',
  names: { group: 'Group', pair: 'Pair', four: 'Four', person: 'Group' },
};
