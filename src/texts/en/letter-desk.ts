import type { LixBand } from '../../domain/letter/plain-language.ts';
import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

const minutesInWords = (minutes: number): string => {
  if (minutes <= 0.5) return 'half a minute';
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
};

const bands: Readonly<Record<LixBand, string>> = {
  'very-easy': 'very easy, like a book for children',
  easy: 'easy, like a novel',
  medium: 'medium, like a newspaper',
  hard: 'hard, like a text from an authority',
  'very-hard': 'very hard, like bureaucratic prose',
};

export const letterDesk: Texts['lettersAuthor']['desk'] = {
  heading: 'Before the update goes',
  beside: 'Recipients get the update just as it looks in the card next to this one.',
  untitled: 'Without a heading',
  inChannels: (channels) => `Also shown in ${count(channels, 'channel', 'channels')}.`,
  notInChannels: 'Not shown in any channel.',
  help: {
    heading: 'How it reads',
    size: (words, sentences) => `${words} words in ${count(sentences, 'sentence', 'sentences')}`,
    minutes: (minutes) => `Takes about ${minutesInWords(minutes)} to read`,
    lix: (lix, band) => `LIX ${lix}: ${bands[band]}`,
    longest: (sentences) =>
      sentences === 1 ? 'One sentence is long. Can it be divided?' : 'The longest sentences. Can they be divided?',
    words: (words) => `${words} words:`,
    explain: 'Explain the first time:',
    writeOut: 'Better written out:',
    fine: 'There are no long sentences and no abbreviations that need explaining.',
  },
  mend: 'This must be put right before the update can go',
  changed: {
    byOther: (name, when) => `${name} changed the update on ${when}, after you opened it.`,
    byYou: (when) => `You changed the update yourself on ${when}, on another card.`,
    read: 'It has not been sent. Read the update as it is now before you send it: it is in a new card beside this one.',
  },
  send: 'Send',
  askSend: (recipients) => `Send the update to ${count(recipients, 'person', 'people')} now?`,
  askSendMeans: 'Once the update has gone, you can correct it or recall it.',
  mayNotSend: 'The director sends the update. You can write, preview and test-send.',
  schedule: 'Send at a given time',
  goesAt: (when) => `The update goes on ${when}.`,
  canChange: 'You can change the update and the time until then.',
  held: (when) => `The update was to go on ${when}, but the program was not running then. Is it to go now?`,
  heldWithFaults: (when) => `The update was to go on ${when}, but it must be put right first.`,
  clockNotes: {
    'does-not-exist': (time) =>
      `The clocks go forward that night, so the time you chose does not exist. The update goes an hour later, at ${time}.`,
    'exists-twice': (time) => `The clocks go back that night, so ${time} comes twice. The update goes the first time.`,
  },
  date: 'Date',
  time: 'Time',
  dateFaults: {
    'date-missing': 'Choose a date.',
    'date-unreadable': 'The date cannot be read. Write it as 2026-03-13.',
  },
  timeFaults: {
    'time-missing': 'Choose a time.',
    'time-unreadable': 'The time cannot be read. Write it as 13:00.',
    'time-in-the-past': 'That time has passed. Choose a later one.',
  },
  timeWrong: 'The date and time cannot be used. Choose them again.',
  test: 'Test-send',
  testPeople: 'Who is to get the test?',
  testMeans: 'If you choose no one, only you get the test.',
  chooseTesters: 'Choose others who get the test',
  testSentTo: 'The test has gone to:',
  notices: {
    'test-sent': 'The test has been sent.',
    'test-failed': 'The test could not be sent. Try again in a while.',
    'not-stored': 'It could not be saved, so nothing has changed. Try again in a while.',
    'time-changed': 'Someone changed the time after the card was shown, so nothing has happened. This is how it is now.',
  },
  askDelete: 'Delete the draft? It cannot be brought back.',
  buttons: {
    send: 'Send now',
    sendTo: (recipients) => `Yes, send to ${recipients}`,
    wait: 'Wait',
    schedule: 'Schedule',
    reschedule: 'Change the time',
    cancelSchedule: 'Remove the time',
    test: 'Test-send',
    edit: 'Edit',
    template: 'Save as template',
    copy: 'Copy',
    remove: 'Delete the draft',
    removeNow: 'Yes, delete',
    toList: 'To the updates',
  },
};
