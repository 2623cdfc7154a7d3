import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

export const shared: Texts['shared'] = {
  cannotShow: 'This card cannot be shown here. Open it in Teams on a computer or a phone.',
  round: (round, rounds) => `Round ${round} of ${rounds}`,
  group: (number) => `Group ${number}`,
  people: (people) => count(people, 'person', 'people'),
  percent: (percent) => `${percent}%`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  andMore: (more) => `and ${more} more`,
  unknownPerson: 'someone whose name we no longer have',
  answerBefore: (time) => `Answer by ${time}`,
  showMore: 'Show more',
  previous: 'Previous',
  toWorkshop: 'To the workshop',
  toHome: 'To the start card',
};
