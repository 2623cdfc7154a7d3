import type { LixBand } from '../../domain/letter/plain-language.ts';
import { count } from '../plural.ts';

const minutesInWords = (minutes: number): string => {
  if (minutes <= 0.5) return 'en halv minut';
  return minutes === 1 ? 'en minut' : `${String(minutes).replace('.', ',')} minuter`;
};

const bands: Readonly<Record<LixBand, string>> = {
  'very-easy': 'mycket lättläst, som en barnbok',
  easy: 'lättläst, som en roman',
  medium: 'medelsvårt, som en dagstidning',
  hard: 'svårt, som en text från en myndighet',
  'very-hard': 'mycket svårt, som byråkratsvenska',
};

export const letterDesk = {
  heading: 'Innan brevet går',
  beside: 'Mottagarna får brevet precis som det ser ut i kortet intill.',
  untitled: 'Utan rubrik',
  inChannels: (channels: number) => `Visas också i ${count(channels, 'kanal', 'kanaler')}.`,
  notInChannels: 'Visas inte i någon kanal.',
  help: {
    heading: 'Så är det att läsa',
    size: (words: number, sentences: number) => `${words} ord i ${count(sentences, 'mening', 'meningar')}`,
    minutes: (minutes: number) => `Tar ungefär ${minutesInWords(minutes)} att läsa`,
    lix: (lix: number, band: LixBand) => `LIX ${lix}: ${bands[band]}`,
    longest: (sentences: number): string =>
      sentences === 1 ? 'En mening är lång. Går den att dela?' : 'De längsta meningarna. Går de att dela?',
    words: (words: number) => `${words} ord:`,
    explain: 'Förklara första gången:',
    writeOut: 'Skriv hellre ut:',
    fine: 'Här finns inga långa meningar och inga förkortningar som behöver förklaras.',
  },
  mend: 'Det här behöver rättas innan brevet kan gå',
  changed: {
    byOther: (name: string, when: string) => `${name} ändrade brevet ${when}, efter att du öppnade det.`,
    byYou: (when: string) => `Du ändrade själv brevet ${when}, på ett annat kort.`,
    read: 'Det har inte skickats. Läs brevet som det ser ut nu innan du skickar det: det ligger i ett nytt kort intill.',
  },
  send: 'Skicka',
  askSend: (recipients: number) => `Vill du skicka brevet till ${count(recipients, 'person', 'personer')} nu?`,
  askSendMeans: 'När brevet har gått kan du rätta eller återkalla det.',
  mayNotSend: 'Direktören skickar brevet. Du kan skriva, förhandsvisa och testskicka.',
  schedule: 'Skicka vid en bestämd tid',
  goesAt: (when: string) => `Brevet går ${when}.`,
  canChange: 'Du kan ändra brevet och tiden fram till dess.',
  held: (when: string) => `Brevet skulle ha gått ${when}, men programmet var stoppat då. Ska det gå nu?`,
  heldWithFaults: (when: string) => `Brevet skulle ha gått ${when}, men det måste rättas först.`,
  clockNotes: {
    'does-not-exist': (time: string) =>
      `Klockan ställs fram den natten, så tiden du valde finns inte. Brevet går en timme senare, ${time}.`,
    'exists-twice': (time: string) =>
      `Klockan ställs tillbaka den natten, så ${time} kommer två gånger. Brevet går den första gången.`,
  },
  date: 'Datum',
  time: 'Klockslag',
  dateFaults: {
    'date-missing': 'Välj ett datum.',
    'date-unreadable': 'Datumet går inte att läsa. Skriv det som 2026-03-13.',
  },
  timeFaults: {
    'time-missing': 'Välj ett klockslag.',
    'time-unreadable': 'Klockslaget går inte att läsa. Skriv det som 13:00.',
    'time-in-the-past': 'Den tiden har redan varit. Välj en senare.',
  },
  timeWrong: 'Datum och klockslag går inte att använda. Välj dem igen.',
  test: 'Testskicka',
  testPeople: 'Vem ska få testet?',
  testMeans: 'Väljer du ingen får bara du testet.',
  chooseTesters: 'Välj andra som får testet',
  testSentTo: 'Testet har gått till:',
  notices: {
    'test-sent': 'Testet är skickat.',
    'test-failed': 'Testet gick inte att skicka. Försök igen om en stund.',
    'not-stored': 'Det gick inte att spara, så ingenting har ändrats. Försök igen om en stund.',
    'time-changed': 'Någon ändrade tiden efter att kortet visades, så ingenting har hänt. Så här är det nu.',
  },
  askDelete: 'Vill du ta bort utkastet? Det går inte att få tillbaka.',
  buttons: {
    send: 'Skicka nu',
    sendTo: (recipients: number) => `Ja, skicka till ${recipients}`,
    wait: 'Vänta',
    schedule: 'Schemalägg',
    reschedule: 'Ändra tiden',
    cancelSchedule: 'Ta bort tiden',
    test: 'Testskicka',
    edit: 'Ändra',
    template: 'Spara som mall',
    copy: 'Kopiera',
    remove: 'Ta bort utkastet',
    removeNow: 'Ja, ta bort',
    toList: 'Till veckobreven',
  },
};
