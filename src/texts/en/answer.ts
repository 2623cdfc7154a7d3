import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';
import { refusals } from './refusals.ts';

export const answer: Texts['answer'] = {
  label: { person: 'Your answer', group: 'Your group’s answer' },
  placeholder: 'A sentence or three is enough',
  required: 'Write an answer first.',
  send: 'Send answer',
  change: 'Change answer',
  keep: 'Keep it as it is',
  replace: 'Replace the answer',
  add: 'Add below it',
  askInstead: 'Send as a question',
  neither: 'Neither',
  you: 'You',
  timeLeft: (time, minutes) =>
    minutes > 0
      ? `Answer by ${time} · ${count(minutes, 'minute', 'minutes')} left`
      : `Time ran out at ${time}. Send now and your answer still counts if the round is open.`,
  yourGroup: (number) => `You are in group ${number}`,
  together: (number) => `Group ${number} answers together. Agree on who writes.`,
  shownWithoutNames: 'When the result is shown everybody sees the answer, but not who wrote it.',
  saved: {
    person: (time) => `Thank you! Your answer was saved at ${time}. You can change it until the round closes.`,
    group: (time) => `Thank you! Your group’s answer was saved at ${time}. You can change it until the round closes.`,
    groupBy: (time, name) => `${name} saved your group’s answer at ${time}. You can change it until the round closes.`,
  },
  someone: 'Someone in the group',
  clash: {
    mine: (time) => `You saved another answer at ${time}:`,
    other: (time, name) => `${name} saved this answer at ${time}:`,
    yours: 'What you wrote',
  },
  closed: {
    heading: 'The round is closed',
    saved: { person: 'Your answer is saved:', group: 'Your group’s answer is saved:' },
    at: (time) => `The round closed at ${time}.`,
    none: { person: 'There was no answer from you this time.', group: 'There was no answer from your group this time.' },
    result: 'The result comes here when the facilitator shows it to everyone.',
    late: (time) => `The round closed at ${time}, so this came too late:`,
    whatNow: 'Copy the text and send it to the facilitator if you want it included.',
  },
  cut: 'The text is so long that only its beginning fits here.',
  notices: {
    'empty-answer': refusals['empty-answer'],
    'answer-too-long': refusals['answer-too-long'],
    'answer-changed-meanwhile': refusals['answer-changed-meanwhile'],
    'not-stored': 'The answer could not be saved. What you wrote is still here. Try again in a while.',
    offered: 'Do you want to send this as your answer?',
  },
  offeredForGroup: 'Do you want to send this as your group’s answer?',
};
