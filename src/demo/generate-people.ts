import { givenNames, surnames } from './names.ts';
import { type DemoPerson, loadPeople, personOf } from './people.ts';
import { pick, randomFrom } from './random.ts';

/** An e-mail's local part from a name: lower-case ASCII, words joined by dots. */
export const localPartOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}|'/gu, '')
    .replaceAll(' ', '.');

/**
 * Björkhaga grown to `count` people: the first ninety-two are always the real ones, the rest are managers spread over the
 * eleven units as those are. The same count and seed give the same people; names and e-mails are unique.
 * Throws RangeError above 15 000, where the names run out.
 */
export const generatePeople = (count: number, seed: number): readonly DemoPerson[] => {
  if (count > 15_000) throw new RangeError('at most 15 000 people');
  const original = loadPeople();
  const people = original.slice(0, count);
  const names = new Set(people.map(({ name }) => name));
  const emails = new Set(people.map(({ email }) => email));
  const random = randomFrom(seed);
  while (people.length < count) {
    const name = `${pick(givenNames, random)} ${pick(surnames, random)}`;
    const { unit, unitType } = pick(original, random);
    if (names.has(name)) continue;
    names.add(name);
    // Åsa and Asa are two names but one e-mail: the later one gets a number, as in life.
    const local = localPartOf(name);
    let email = `${local}@bjorkhaga.example`;
    for (let number = 2; emails.has(email); number += 1) email = `${local}${number}@bjorkhaga.example`;
    emails.add(email);
    people.push(personOf(name, email, unit, unitType, ['manager']));
  }
  return people;
};
