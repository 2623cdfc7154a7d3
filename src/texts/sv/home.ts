import type { Round } from '../../domain/workshop/state.ts';

export const home = {
  hello: (name: string) => `Hej ${name}!`,
  now: 'Det här gäller dig nu',
  comesHere: 'När en runda startar kommer frågan hit.',
  answered: { person: 'Du har svarat', group: 'Din grupp har svarat' },
  notAnswered: { person: 'Du har inte svarat än', group: 'Din grupp har inte svarat än' },
  answer: 'Svara',
  showMyAnswer: 'Visa mitt svar',
  lastResult: 'Senaste resultatet',
  showResult: 'Visa resultatet',
  workshops: 'Pågående workshoppar',
  noWorkshops: 'Ingen workshop pågår. Skapa en när du vill.',
  newWorkshop: 'Ny workshop',
  allWorkshops: 'Alla workshoppar',
  open: 'Öppna',
  myAnswers: 'Mina svar',
  otherLanguage: 'English',
  typeHeading: 'Du kan också skriva till mig',
  type: {
    help: 'hjälp – det här kortet',
    workshop: 'workshop – skapa och leda workshoppar',
    myAnswers: 'mina svar – allt du har svarat',
    language: 'språk – byt mellan svenska och engelska',
  },
  where: (round: number, rounds: number, phase: Round['phase'], answered: number, asked: number) =>
    phase === 'open'
      ? `Runda ${round} av ${rounds} pågår · ${answered} av ${asked} svar`
      : `Runda ${round} av ${rounds} ${phases[phase]}`,
  list: {
    heading: 'Workshoppar',
    none: 'Det finns inga workshoppar än.',
    ended: 'Avslutad',
    more: (more: number) => `Dessutom finns ${more} äldre som inte visas här.`,
  },
  mine: {
    heading: 'Mina svar',
    none: 'Du har inte svarat på något än. Dina svar samlas här efter hand.',
    saved: { person: (when: string) => `Du svarade ${when}`, group: (when: string) => `Gruppens svar ${when}` },
    canChange: 'Rundan är öppen, så svaret kan ändras.',
    /** Svar utan namn: texten finns bara på rundans eget kort, och bara medan rundan är öppen. */
    nameless: {
      open: 'Du har svarat utan namn. Svaret finns på rundans kort tills rundan stängs.',
      closed: 'Du svarade utan namn. Därför kan svaret inte visas längre.',
    },
  },
};

const phases: Readonly<Record<Exclude<Round['phase'], 'open'>, string>> = {
  planned: 'är inte startad',
  skipped: 'är överhoppad',
  closed: 'är stängd',
};
