import { count } from '../plural.ts';
import type { answerInputs as swedish } from '../sv/answer-inputs.ts';

export const answerInputs: typeof swedish = {
  choice: { one: 'Choose one option', several: 'Choose one or more options', required: 'Choose an option first.' },
  scale: {
    label: 'Your answer from 1 to 5',
    required: 'Choose a step on the scale first.',
    end: (step, word) => `${step} – ${word}`,
    chosen: (score) => `${score} out of 5`,
    ends: (low, high) => `1 is ${low}, 5 is ${high}.`,
  },
  ranking: {
    places: ['First choice', 'Second choice', 'Third choice'],
    placeholder: 'Choose from the list',
    required: 'Choose an option for every place first.',
  },
  number: {
    label: (least, most) => `Enter a number from ${least} to ${most}`,
    labelOf: (least, most, unit) => `Enter a number from ${least} to ${most} (${unit})`,
    placeholder: 'For example 3.5',
    required: 'Enter a number first.',
  },
  check: {
    score: { in: 'How are things right now, from 1 to 5?', out: 'How does it feel now, from 1 to 5?' },
    word: 'One word for it',
    wordRequired: 'Write one word first.',
    placeholder: 'A single word',
  },
  vote: {
    intro: (budget, cap) =>
      cap < budget
        ? `You have ${count(budget, 'dot', 'dots')}, at most ${cap} on the same theme. You need not use them all.`
        : `You have ${count(budget, 'dot', 'dots')}. You need not use them all.`,
    blind: 'Nobody sees how others have voted until the result is shown.',
    dots: (dots) => (dots === 0 ? 'No dot' : count(dots, 'dot', 'dots')),
    required: 'Choose how many dots.',
  },
  consent: {
    label: 'Where do you stand on the proposal?',
    stances: { supports: 'Support', 'can-live-with': 'Can live with', objects: 'Object' },
    required: 'Choose where you stand on the proposal first.',
    reason: 'Reason (needed if you object)',
    reasonPlaceholder: 'What needs to change for you to be able to live with the proposal?',
    because: 'Reason:',
  },
};
