import type { CardElementArray } from '@microsoft/teams.cards';
import type { InboxPost } from '../../src/app/views/letters/post-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { dayAndClock } from '../../src/texts/time.ts';
import { dayOnly } from '../../src/texts/weekday.ts';
import { nameAndUnit } from '../name-list.ts';
import { line } from '../parts.ts';
import { cut, personText, run, runs } from '../person-text.ts';

/** Room for whom a post has been passed on to, in UTF-16 units as JSON writes them. */
const TO = 600;

/** Who asks what kind of thing, and when: the day alone where no name was given, for more is not stored. */
export const postHead = ({ kind, asker, at, letterHeading }: InboxPost, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.inbox;
  const who = asker === null ? words.someone : nameAndUnit(asker, t);
  const when = asker === null ? dayOnly(at, t.language) : dayAndClock(at, t.language);
  return [
    runs([run(`${words.kinds[kind]} · `, { weight: 'Bolder' }), run(who, { weight: 'Bolder' })]),
    line(when, { isSubtle: true, size: 'Small', spacing: 'None' }),
    ...(letterHeading === null
      ? []
      : [personText(`${words.aboutLetter} ${letterHeading}`, { isSubtle: true, size: 'Small' }, { spacing: 'None' })]),
  ];
};

/** What has become of it, in a word, and to whom it went. */
export const fateOf = ({ fate }: Pick<InboxPost, 'fate'>, t: Texts) => {
  const words = t.lettersAuthor.inbox;
  return fate.is === 'passed-on'
    ? runs([run(`${words.passedOnTo} `, { weight: 'Bolder' }), run(cut(fate.to, TO))], { spacing: 'Small' })
    : line(words.fates[fate.is], { weight: 'Bolder', spacing: 'Small' });
};

/** That it is published, that others wonder too, and how many it stands for. */
export const postSigns = ({ published, upvotes, merged }: InboxPost, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.inbox;
  const signs = [
    ...(published ? [words.published] : []),
    ...(upvotes > 0 ? [words.upvotes(upvotes)] : []),
    ...(merged > 0 ? [words.merged(merged)] : []),
  ];
  return signs.length === 0 ? [] : [line(signs.join(' · '), { isSubtle: true, size: 'Small', spacing: 'Small' })];
};
