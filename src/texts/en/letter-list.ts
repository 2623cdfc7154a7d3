import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

type Author = Texts['lettersAuthor'];

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekday = (number: number): string => weekdays[number - 1] ?? '';

export const letterList: Author['list'] = {
  heading: 'Weekly updates',
  waiting: (questions) =>
    questions === 1 ? 'One question or input is waiting.' : `${questions} questions and inputs are waiting.`,
  drafts: 'Drafts',
  scheduled: 'On the way',
  sent: 'Sent',
  noDrafts: 'No draft has been begun.',
  savedAt: (when) => `Saved ${when}`,
  goesAt: (when) => `Goes ${when}`,
  heldSince: (when) => `Was to go ${when} but did not`,
  sentAt: (when) => `Sent ${when}`,
  recalled: 'recalled',
  more: (more) => `There are ${more} more that do not fit here.`,
  buttons: {
    create: 'New weekly update',
    inbox: 'Questions and input',
    settings: 'Settings',
    open: 'Open',
    copy: 'Copy',
    report: 'Report',
  },
};

export const deskSettings: Author['settings'] = {
  heading: 'Settings for the weekly update',
  whoSends: 'Who may send?',
  delegated: 'The communicators may also send the weekly update.',
  notDelegated: 'Only the director may send the weekly update. The communicators may write and test-send.',
  slot: 'A fixed time every week',
  everyWeek: (day, time) => `Every ${weekday(day)} at ${time}`,
  notOnHolidays: 'not on public holidays',
  alsoOnHolidays: 'also on public holidays',
  nextTime: (when) => `Next time: ${when}.`,
  slotMeans: 'At 9 on the working day before, I remind you if there is no draft. The update goes only when you say so.',
  noSlot: 'You have no fixed time.',
  weekday: 'Day of the week',
  weekdays,
  time: 'Time',
  skipHolidays: 'Skip weeks where the day is a public holiday',
  newcomers: 'Those who are new in the team',
  latestToNewcomers: 'Whoever joins the team gets the latest weekly update.',
  nothingToNewcomers: 'Whoever joins the team gets the next weekly update, but not the latest.',
  template: 'Template',
  hasTemplate: 'A new weekly update begins with the template.',
  noTemplate: 'You have no template. Open a draft and choose Save as template.',
  buttons: {
    delegate: 'Delegate',
    takeBack: 'Take back',
    saveSlot: 'Save',
    removeSlot: 'Remove the fixed time',
    latestToNewcomers: 'Send the latest',
    nothingToNewcomers: 'Do not send the latest',
    toList: 'To the updates',
  },
};

export const letterNotifications: Author['notifications'] = {
  list: 'Your weekly updates.',
  form: 'This is where you write the weekly update.',
  preview: 'This is how recipients see the weekly update.',
  desk: (recipients) => `The weekly update is ready to go to ${count(recipients, 'person', 'people')}.`,
  sending: (delivered, recipients) =>
    `The weekly update is being sent: ${delivered} of ${count(recipients, 'recipient', 'recipients')} have it.`,
  report: (delivered, recipients) =>
    `The weekly update has been sent: ${delivered} of ${count(recipients, 'recipient', 'recipients')} have it.`,
  stopped: (delivered) => `The sending has been stopped. ${count(delivered, 'person has', 'people have')} the weekly update.`,
  recalled: 'The weekly update has been recalled.',
  held: (when) => `The weekly update was to go on ${when}. Is it to go now?`,
  inbox: (waiting) =>
    waiting === 0 ? 'No question is waiting.' : `${count(waiting, 'question or input is', 'questions and inputs are')} waiting.`,
  settings: 'Settings for the weekly update.',
};
