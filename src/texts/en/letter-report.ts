import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

const channelReasons: ReadonlyMap<string, string> = new Map([
  ['ConversationNotFound', 'the channel is no longer there'],
  ['BotNotInConversationRoster', 'Samling is not in the team'],
  ['MessageWritesBlocked', 'Samling may not write in the channel'],
  ['ConversationBlockedByUser', 'Samling may not write in the channel'],
]);

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
  uncertain: (copies) =>
    copies === 1
      ? '1 uncertain copy may still be there. It cannot be removed.'
      : `${copies} uncertain copies may still be there. They cannot be removed.`,
  extra: (delivered, of) => `Sent again to those who had not acknowledged: ${delivered} of ${of} delivered`,
  acknowledged: (acknowledged, delivered) =>
    `${count(acknowledged, 'acknowledgement', 'acknowledgements')} of ${delivered} delivered`,
  unacknowledged: (people) => `No acknowledgement from ${count(people, 'person', 'people')}`,
  seen: (seen) => `Read receipts from Teams: ${seen} (they may be switched off)`,
  questions: (questions) => `Questions and input: ${questions}`,
  answers: (answers) => `Answers to the question of the update: ${answers}`,
  channels: (posted, of) => `Posted in ${posted} of ${count(of, 'channel', 'channels')}`,
  channel: {
    heading: 'Channels',
    refused: (code) => `could not be posted: ${channelReasons.get(code) ?? 'Teams did not accept the post'}`,
    unknown: 'we do not know whether the post arrived. If you post again, it may come twice.',
    stopped: 'was stopped before it was posted',
    unnamed: 'A channel',
    more: (more) => `There ${more === 1 ? 'is 1 more channel' : `are ${more} more channels`}. You see them when these are done.`,
  },
  stale: {
    heading: { corrected: 'The correction did not reach everywhere', recalled: 'The update could not be removed everywhere' },
    people: {
      corrected: (people) => `The old text may still be with ${count(people, 'person', 'people')}.`,
      recalled: (people) => `The update may still be with ${count(people, 'person', 'people')}.`,
    },
    who: { corrected: 'The old text may still be with:', recalled: 'The update may still be with:' },
    channels: { corrected: 'The old text may still be in:', recalled: 'The update may still be in:' },
    noAnswer: 'Teams did not answer',
    again: { corrected: 'Try to correct again', recalled: 'Try to remove again' },
  },
  mayNotSend: 'The director can stop, send again, correct and recall the update.',
  answerPage: {
    heading: 'Answers to the question of the update',
    answered: (answered, asked) => `${answered} of ${asked} answered`,
    none: 'Nobody has answered yet.',
    nameless: 'Only the director sees who wrote what.',
    cut: 'The whole answer is in the file.',
    next: 'Next',
    report: 'To the report',
  },
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
    extra: 'Not reached for certain when it was sent again:',
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
    channel: 'Send again here',
    answers: 'Read the answers',
    correct: 'Correct',
    recall: 'Recall',
    recallNow: 'Yes, recall',
    wait: 'Wait',
    file: 'Get as a file',
    copy: 'Copy',
    toList: 'To the updates',
  },
};
