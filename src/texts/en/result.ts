import type { Texts } from '../texts.ts';

export const result: Texts['result'] = {
  heading: (round, rounds) => `Result of round ${round} of ${rounds}`,
  answered: {
    person: (answered, asked) => `${answered} of ${asked} answered`,
    group: (answered, asked) => `${answered} of ${asked} groups answered`,
  },
  onlyYou: 'Only you can see this card.',
  back: 'Back',
  none: 'No answers came in during this round.',
  goesOn: (number) => `Group ${number} continues on the next page.`,
};
