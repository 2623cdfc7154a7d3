import { count } from '../plural.ts';

export const shared = {
  product: 'Samling',
  /** Visas i stället för kortet av en klient som inte klarar det. */
  cannotShow: 'Kortet kan inte visas här. Öppna det i Teams på datorn eller i mobilen.',
  round: (round: number, rounds: number) => `Runda ${round} av ${rounds}`,
  group: (number: number) => `Grupp ${number}`,
  people: (people: number) => count(people, 'person', 'personer'),
  groups: (groups: number) => count(groups, 'grupp', 'grupper'),
  minutes: (minutes: number) => count(minutes, 'minut', 'minuter'),
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  andMore: (more: number) => `och ${more} till`,
  unknownPerson: 'någon vi inte längre har namnet på',
  answerBefore: (time: string) => `Svara senast ${time}`,
  showMore: 'Visa fler',
  previous: 'Föregående',
  toWorkshop: 'Till workshopen',
  toHome: 'Till startkortet',
};
