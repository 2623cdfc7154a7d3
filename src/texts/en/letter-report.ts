import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

export const letterReport: Texts['lettersAuthor']['report'] = {
  heading: {
    sending: 'The weekly update is being sent',
    sent: 'The weekly update has been sent',
    stopped: 'The sending has been stopped',
    recalled: 'The weekly update has been recalled',
  },
  sentAt: (when) => `Sent ${when}`,
  sendingSince: (when) => `Began ${when}`,
  corrected: (times) => (times === 1 ? 'Corrected once' : `Corrected ${times} times`),
  resent: (times) => (times === 1 ? 'Sent again once' : `Sent again ${times} times`),
  delivered: (delivered, recipients) => `${delivered} of ${recipients} delivered`,
  waiting: (waiting) => `${waiting} on the way`,
  unknown: (unknown) => `${unknown} uncertain`,
  refused: (refused) => `${refused} not reached`,
  stopped: (stopped) => `${stopped} stopped`,
  unknownMeans: 'Uncertain means that we do not know whether the update arrived. If you send again, it may come twice.',
  acknowledged: (acknowledged, delivered) =>
    `${count(acknowledged, 'acknowledgement', 'acknowledgements')} of ${delivered} delivered`,
  unacknowledged: (people) => `No acknowledgement from ${count(people, 'person', 'people')}`,
  seen: (seen) => `Read receipts from Teams: ${seen} (they may be switched off)`,
  questions: (questions) => `Questions and input: ${questions}`,
  answers: (answers) => `Answers to the question of the update: ${answers}`,
  channels: (posted, of) => `Posted in ${posted} of ${count(of, 'channel', 'channels')}`,
  channelsFailed: (failed) =>
    failed === 1
      ? 'One post could not be published, or is uncertain.'
      : `${failed} posts could not be published, or are uncertain.`,
  byUnit: 'By unit',
  unit: (delivered, recipients, acknowledged, questions) =>
    [
      `${delivered} of ${recipients} delivered`,
      count(acknowledged, 'acknowledgement', 'acknowledgements'),
      ...(questions > 0 ? [count(questions, 'question', 'questions')] : []),
    ].join(' · '),
  moreUnits: (more) => `There are ${count(more, 'more unit', 'more units')} that do not fit here. Get everything as a file.`,
  noUnit: 'No unit',
  names: {
    heading: 'By name',
    refused: 'Not reached:',
    unknown: 'Uncertain:',
    unacknowledged: 'No acknowledgement:',
    show: 'Show who has not acknowledged',
  },
  again: 'Send again',
  againMeans: 'Each button reaches only those it names.',
  askRecall: (recipients) =>
    `Recall the update? It is removed for ${count(recipients, 'recipient', 'recipients')} and in the channels.`,
  askRecallMeans: 'This cannot be undone. Those who have already read it have read it.',
  buttons: {
    stop: 'Stop',
    refused: (people) => `Send again to ${people} not reached`,
    unknown: (people) => `Send again to ${people} uncertain`,
    unacknowledged: (people) => `Send again to ${people} unacknowledged`,
    correct: 'Correct',
    recall: 'Recall',
    recallNow: 'Yes, recall',
    wait: 'Wait',
    file: 'Get as a file',
    copy: 'Copy',
    toList: 'To the updates',
  },
};
