import { count } from '../plural.ts';

export const shared = {
  /** Visas i stället för kortet av en klient som inte klarar det. */
  cannotShow: 'Kortet kan inte visas här. Öppna det i Teams på datorn eller i mobilen.',
  round: (round: number, rounds: number) => `Runda ${round} av ${rounds}`,
  group: (number: number) => `Grupp ${number}`,
  people: (people: number) => count(people, 'person', 'personer'),
  percent: (percent: number) => `${percent}\u00a0%`,
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  andMore: (more: number) => `och ${more} till`,
  unknownPerson: 'någon vi inte längre har namnet på',
  answerBefore: (time: string) => `Svara senast ${time}`,
  showMore: 'Visa fler',
  previous: 'Föregående',
  toWorkshop: 'Till workshopen',
  toHome: 'Till startkortet',
};
