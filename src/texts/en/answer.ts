import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';
import { answerFault } from './answer-faults.ts';
import { answerGroup } from './answer-group.ts';
import { answerInputs } from './answer-inputs.ts';
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
  answerBy: (day) => `Answer by ${day}.`,
  timeOut: 'Time is out. Send now and your answer still counts if the round is open.',
  stillTaken: (time) => `The round closed at ${time}. You can still answer; the answer is marked as late.`,
  together: {
    group: (number) => `Group ${number} answers together. Agree on who writes.`,
    pair: 'Your pair answers together. Agree on who writes.',
    four: 'The four of you answer together. Agree on who writes.',
  },
  names: {
    all: 'When the result is shown everybody sees who answered what.',
    facilitator: 'The facilitator can see who answered what. Everybody else sees only the result, without names.',
    facilitatorText:
      'The facilitator can see who wrote what. When the result is shown everybody else sees the answers without names, sometimes group by group.',
    nobody:
      'Your answer is saved without your name. The facilitator sees that you have answered, but not what. If fewer than five answer, no answers are shown, and they are deleted when the round closes.',
    handedOn: {
      pair: 'In the next round your pair reads what you have written, so that you can build on it.',
      four: 'In the next round your four reads what you have written, so that you can build on it.',
    },
    readAlong: 'The facilitator can read the answer while the round is still open.',
    together: 'The answer is your group’s. The result does not say which of you wrote it.',
  },
  inputs: answerInputs,
  fault: answerFault,
  group: answerGroup,
  saved: {
    nameless: 'Thank you! Your answer is saved without your name. You can change it until the round closes.',
    late: 'The answer came after the round had closed and is marked as late.',
    person: (time) => `Thank you! Your answer was saved at ${time}. You can change it until the round closes.`,
    group: (time) => `Thank you! Your group’s answer was saved at ${time}. You can change it until the round closes.`,
    groupBy: (time, name) => `${name} saved your group’s answer at ${time}. You can change it until the round closes.`,
  },
  someone: 'Someone in the group',
  clash: {
    mine: (time) => `You saved another answer at ${time}:`,
    other: (time, name) => `${name} saved this answer at ${time}:`,
    nameless: 'You saved another answer while you were writing:',
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
    tellAnyway: 'Tell the facilitator if you want the answer included.',
    counted: 'Your answer has been counted. It has no name, so it can no longer be shown here.',
    deleted: 'Fewer than five answered. The answers have therefore been deleted, and none are shown.',
    afterwards: 'A change sent after the round closed was not included.',
    changeLate: 'You can still change it; the answer is then marked as late.',
  },
  cut: 'The text is so long that only its beginning fits here.',
  notices: {
    'answer-changed-meanwhile': refusals['answer-changed-meanwhile'],
    'not-stored': 'The answer could not be saved. What you wrote is still here. Try again in a while.',
    offered: 'Do you want to send this as your answer?',
  },
  offeredForGroup: 'Do you want to send this as your group’s answer?',
};
