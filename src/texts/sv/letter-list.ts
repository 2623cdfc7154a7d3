import { count } from '../plural.ts';

const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const weekday = (number: number): string => weekdays[number - 1] ?? '';

export const letterList = {
  heading: 'Veckobrev',
  waiting: (questions: number) =>
    questions === 1 ? 'En fråga eller ett inspel väntar på svar.' : `${questions} frågor och inspel väntar på svar.`,
  drafts: 'Utkast',
  scheduled: 'På väg',
  sent: 'Skickade',
  noDrafts: 'Inget utkast är påbörjat.',
  savedAt: (when: string) => `Sparat ${when}`,
  goesAt: (when: string) => `Går ${when}`,
  heldSince: (when: string) => `Skulle ha gått ${when} men gick inte`,
  sentAt: (when: string) => `Skickat ${when}`,
  recalled: 'återkallat',
  more: (more: number) => `Dessutom finns ${more} som inte får plats här.`,
  buttons: {
    create: 'Nytt veckobrev',
    inbox: 'Frågor och inspel',
    settings: 'Inställningar',
    open: 'Öppna',
    copy: 'Kopiera',
    report: 'Rapport',
  },
};

export const deskSettings = {
  heading: 'Inställningar för veckobrevet',
  whoSends: 'Vem får skicka?',
  delegated: 'Kommunikatörerna får också skicka veckobrevet.',
  notDelegated: 'Bara direktören får skicka veckobrevet. Kommunikatörerna får skriva och testskicka.',
  slot: 'Fast tid varje vecka',
  everyWeek: (day: number, time: string) => `Varje ${weekday(day)} ${time}`,
  notOnHolidays: 'inte på helgdagar',
  alsoOnHolidays: 'även på helgdagar',
  nextTime: (when: string) => `Nästa gång: ${when}.`,
  slotMeans:
    'Klockan 9 arbetsdagen före påminner jag dig om det inte finns något utkast. Brevet skickas bara när du bestämmer det.',
  noSlot: 'Du har ingen fast tid.',
  weekday: 'Veckodag',
  weekdays: weekdays,
  time: 'Klockslag',
  skipHolidays: 'Hoppa över veckor då dagen är en helgdag',
  newcomers: 'Den som är ny i teamet',
  latestToNewcomers: 'Den som kommer ny till teamet får det senaste veckobrevet.',
  nothingToNewcomers: 'Den som kommer ny till teamet får nästa veckobrev, men inte det senaste.',
  template: 'Mall',
  hasTemplate: 'Ett nytt veckobrev börjar med mallen.',
  noTemplate: 'Du har ingen mall. Öppna ett utkast och välj Spara som mall.',
  buttons: {
    delegate: 'Delegera',
    takeBack: 'Ta tillbaka',
    saveSlot: 'Spara',
    removeSlot: 'Ta bort den fasta tiden',
    latestToNewcomers: 'Skicka det senaste',
    nothingToNewcomers: 'Skicka inte det senaste',
    toList: 'Till veckobreven',
  },
};

/** En mening per kort: visas i aviseringen och läses av skärmläsare. Bara egna ord, aldrig text som någon har skrivit. */
export const letterNotifications = {
  list: 'Dina veckobrev.',
  form: 'Här skriver du veckobrevet.',
  preview: 'Så ser veckobrevet ut för mottagarna.',
  desk: (recipients: number) => `Veckobrevet är redo att skickas till ${count(recipients, 'person', 'personer')}.`,
  sending: (delivered: number, recipients: number) =>
    `Veckobrevet skickas: ${delivered} av ${count(recipients, 'mottagare', 'mottagare')} har fått det.`,
  report: (delivered: number, recipients: number) =>
    `Veckobrevet är skickat: ${delivered} av ${count(recipients, 'mottagare', 'mottagare')} har fått det.`,
  stopped: (delivered: number) => `Utskicket är stoppat. ${count(delivered, 'person', 'personer')} har fått veckobrevet.`,
  recalled: 'Veckobrevet är återkallat.',
  held: (when: string) => `Veckobrevet skulle ha gått ${when}. Ska det gå nu?`,
  inbox: (waiting: number) =>
    waiting === 0
      ? 'Ingen fråga väntar på svar.'
      : `${count(waiting, 'fråga eller inspel', 'frågor och inspel')} väntar på svar.`,
  settings: 'Inställningar för veckobrevet.',
};
