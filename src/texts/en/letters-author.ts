import type { Texts } from '../texts.ts';
import { letterDesk } from './letter-desk.ts';
import { letterFaults, letterForm, letterRefusals } from './letter-form.ts';
import { letterInbox } from './letter-inbox.ts';
import { deskSettings, letterList, letterNotifications } from './letter-list.ts';
import { letterReport } from './letter-report.ts';

export const lettersAuthor: Texts['lettersAuthor'] = {
  form: letterForm,
  faults: letterFaults,
  refusals: letterRefusals,
  desk: letterDesk,
  list: letterList,
  settings: deskSettings,
  report: letterReport,
  inbox: letterInbox,
  notifications: letterNotifications,
  notAllowed: {
    write:
      'The weekly update is written by the director and the communicators. To say something to the director, type question to me.',
    send: 'Only the director may send the weekly update, unless it has been delegated. The draft is saved.',
    delegate: 'Only the director can delegate the sending.',
  },
  file: {
    report: 'Here is the report as a file.',
    questions: 'Here are the questions and input as a file.',
    none: 'Files cannot be fetched yet. Whoever runs Samling needs to set SAMLING_PUBLIC_URL.',
    columns: {
      questions: 'Questions and input',
      unit: 'Unit',
      name: 'Name',
      recipients: 'Recipients',
      delivered: 'Delivered',
      acknowledged: 'Acknowledged',
      refused: 'Not reached',
      unknown: 'Uncertain',
      unacknowledged: 'No acknowledgement',
      sent: 'Sent',
      kind: 'Kind',
      kinds: { question: 'Question', input: 'Input' },
      letter: 'Weekly update',
      nameless: 'No name',
      text: 'Text',
      state: 'State',
      reply: 'Answer or reason',
      answer: 'Answer to the letter’s question',
      upvotes: 'Wonder too',
      fates: {
        received: 'Received',
        taken: 'Being answered',
        answered: 'Answered',
        'passed-on': 'Taken further',
        declined: 'Declined',
      },
    },
    valid: 'The link works for 10 minutes. Whoever has it can open the file, so do not pass it on.',
    open: 'Open the file',
  },
};
