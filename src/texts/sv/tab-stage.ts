import { count } from '../plural.ts';

/** Scenen och resultatsidorna: det som rummet ser tillsammans på väggen, och samma sak att läsa i lugn och ro. */
export const tabStage = {
  stageOf: (title: string) => `Scenen för ${title}`,
  between: {
    next: 'Strax börjar',
    round: (round: number, heading: string) => `Runda ${round}: ${heading}`,
    comesInChat: 'Frågan kommer till din chatt när rundan startar.',
    closed: 'Rundan är stängd',
    resultSoon: 'Resultatet visas här om en stund.',
    skipped: 'Vi hoppar över den här rundan',
    thanks: 'Tack för i dag!',
    ended: 'Workshopen är avslutad.',
  },
  clock: {
    left: (minutes: number, seconds: number) =>
      minutes === 0
        ? `${count(seconds, 'sekund', 'sekunder')} kvar`
        : `${count(minutes, 'minut', 'minuter')} och ${count(seconds, 'sekund', 'sekunder')} kvar`,
    title: 'Tid kvar',
    over: 'Tiden är ute',
    until: (when: string) => `Svara senast ${when}`,
  },
  groups: {
    title: 'Hur långt grupperna har kommit',
    group: (number: number, answered: number, asked: number) => `Grupp ${number}: ${answered} av ${asked} har svarat`,
    has: (number: number) => `Grupp ${number} har svarat`,
    hasNot: (number: number) => `Grupp ${number} har inte svarat`,
  },
  anonymous: 'Ingen får veta vem som har svarat vad.',
  controls: {
    title: 'Styr scenen',
    previous: 'Föregående sida',
    next: 'Nästa sida',
    pause: 'Stanna på den här sidan',
    play: 'Byt sida automatiskt',
    fullScreen: 'Helskärm',
    leaveFullScreen: 'Lämna helskärm',
    light: 'Ljus scen',
    dark: 'Mörk scen',
    keys: 'Byt sida med piltangenterna.',
  },
  slides: {
    themes: 'Det här återkommer',
    figures: 'Så svarade ni',
    words: 'Era ord',
    objections: 'Invändningar som kvarstår',
    idea: (idea: number, ideas: number) => `Idé ${idea} av ${ideas}`,
    part: (part: number, parts: number) => `${part} av ${parts}`,
  },
  result: {
    heading: (round: number, heading: string) => `Runda ${round}: ${heading}`,
    kicker: 'Resultat',
    toStage: 'Öppna scenen',
    onlyYou: 'Bara du som processledare ser det här.',
    onlyYouNames: 'Bara du som processledare ser det här. När resultatet visas för alla står inga namn.',
    asAll: 'Visa som alla ser det',
    apart: 'Var för sig',
    apartMeans: 'Enheter där färre än fem har svarat visas tillsammans med andra, så att ingen går att peka ut.',
    part: { kind: (kind: string) => `Övriga (${kind})`, rest: 'Övriga' },
    answersIn: (answered: number, asked: number) => `${answered} av ${asked}`,
    mean: 'Medelvärde',
    median: 'Median',
    ofFive: 'på en skala från 1 till 5',
    builtOn: 'Växte fram ur',
    answersGiven: (answers: number) => count(answers, 'svar', 'svar'),
  },
};
