import { letterDesk } from './letter-desk.ts';
import { letterFaults, letterForm, letterRefusals } from './letter-form.ts';
import { letterInbox } from './letter-inbox.ts';
import { deskSettings, letterList, letterNotifications } from './letter-list.ts';
import { letterReport } from './letter-report.ts';

/** Veckobrevet sett av den som skriver det: direktören och kommunikatören. */
export const lettersAuthor = {
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
    write: 'Veckobrevet skrivs av direktören och kommunikatörerna. Vill du säga något till direktören? Skriv fråga till mig.',
    send: 'Bara direktören får skicka veckobrevet, om det inte är delegerat. Utkastet är sparat.',
    delegate: 'Bara direktören kan delegera utskicket.',
  },
  file: {
    report: 'Här är rapporten som fil.',
    questions: 'Här är frågorna och inspelen som fil.',
    none: 'Filer går inte att hämta än. Den som sköter Samling behöver ange adressen i inställningen SAMLING_PUBLIC_URL.',
    columns: {
      questions: 'Frågor och inspel',
      unit: 'Enhet',
      name: 'Namn',
      recipients: 'Mottagare',
      delivered: 'Levererade',
      acknowledged: 'Kvitterade',
      refused: 'Nåddes inte',
      unknown: 'Osäker',
      unacknowledged: 'Ingen kvittens',
      sent: 'Skickat',
      kind: 'Slag',
      kinds: { question: 'Fråga', input: 'Inspel' },
      letter: 'Veckobrev',
      nameless: 'Utan namn',
      text: 'Text',
      state: 'Läge',
      reply: 'Svar eller skäl',
      answer: 'Svar på brevets fråga',
      upvotes: 'Undrar också',
      fates: { received: 'Mottaget', taken: 'Besvaras', answered: 'Besvarat', 'passed-on': 'Tas vidare', declined: 'Avböjs' },
    },
    valid: 'Länken gäller i 10 minuter. Den som har länken kan öppna filen, så skicka den inte vidare.',
    open: 'Öppna filen',
  },
};
