import type { Texts } from '../texts.ts';

export const messages: Texts['messages'] = {
  greeting: {
    heading: 'Hello! I am Samling.',
    what: 'I am a bot that helps the management group to meet in Teams. During a workshop you get the questions here, answer on a card and then see what everyone answered.',
    how: 'You need not prepare anything. Type help when you want to see what concerns you right now.',
    show: 'Show what concerns me',
  },
  teamGreeting: {
    heading: 'Hello! I am Samling.',
    what: 'I am a bot for the workshops of the management group. Everyone in this team can take part. The questions come in a chat of your own with me, and the results are shown both there and here.',
    facilitator: 'Are you a facilitator? Open a chat with me and type workshop.',
  },
  notAllowed: 'Only a facilitator can do this. Ask one of them if you need help.',
  notYourCard: 'This card belongs to someone else. Type help and you will get your own.',
  notInTeam:
    'I cannot find you in the team where Samling is installed. Ask the owner of the team to add you. Then type help to me again.',
  wentWrong: (id) =>
    `Something went wrong on our side. What was already saved is still there. Try again in a while. If that does not help, tell the facilitator and give ${id}.`,
  languageSwitched: 'I now write in English.',
  nothingOpen: 'Nothing is open right now.',
  resultNotShown: 'The result has not been shown to everyone yet. It comes here when the facilitator shows it.',
  oldCard: 'This card is old. Type help and you will get a new one.',
  notUnderstood: 'I did not understand that. This is what concerns you now.',
  inChannel: 'Write to me in our own chat and I will help you there.',
};

export const notifications: Texts['notifications'] = {
  round: (round, rounds, time) => `Round ${round} of ${rounds} has started. Answer by ${time}.`,
  reminder: {
    person: (time) => `Reminder: your answer is missing. Answer by ${time}.`,
    group: (time) => `Reminder: your group’s answer is missing. Answer by ${time}.`,
  },
  changed: 'Your group’s answer has changed.',
  closed: (round) => `Round ${round} is closed.`,
  result: (round, answered) => `The result of round ${round} is here. ${answered}.`,
  control: (progress) => `The workshop you run: ${progress}.`,
  home: 'What concerns you now.',
  greeting: 'Samling says hello.',
};
