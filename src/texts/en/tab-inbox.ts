import type { Texts } from '../texts.ts';

export const tabInbox: Texts['tabInbox'] = {
  toLetters: 'To the updates',
  open: (name) => `Open the question from ${name}`,
  nameless: 'somebody without a name',
  newer: 'Newer',
  older: 'Older',
  reply: 'Answer',
  decide: 'Or choose something else',
  declineWhy: 'Why do you decline?',
  declineMeans: 'Whoever asked will see why.',
  sent: 'Done. Whoever asked has been told.',
  tooLong: (written, limit) => `${written} of ${limit} characters. The text is too long.`,
  published: 'Done. The question and the answer are published.',
  taken: 'You are answering the question. Whoever asked can see it.',
  merged: 'Done. They are merged.',
};
