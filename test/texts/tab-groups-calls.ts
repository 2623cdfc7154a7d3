import type { Texts } from '../../src/texts/texts.ts';

/** What the functions of the groups' page say. */
export const tabGroupsCalls: Readonly<Record<string, (t: Texts) => readonly string[]>> = {
  'tabGroups.mix': ({ tabGroups }) => [tabGroups.mix(1, 0), tabGroups.mix(5, 3)],
  'tabGroups.open.one': ({ tabGroups }) => [tabGroups.open.one(3)],
  'tabGroups.find.found': ({ tabGroups }) => [1, 3].map((found) => tabGroups.find.found(found, 'Åsa Ek', 4)),
  'tabGroups.menu.who': ({ tabGroups }) => [tabGroups.menu.who('Åsa Ek')],
  'tabGroups.menu.drop': ({ tabGroups }) => [tabGroups.menu.drop('Ihop: Åsa Ek och Per Ås')],
  'tabGroups.ask.move': ({ tabGroups }) => [tabGroups.ask.move('Åsa Ek')],
  'tabGroups.ask.swap': ({ tabGroups }) => [tabGroups.ask.swap('Åsa Ek')],
  'tabGroups.ask.together': ({ tabGroups }) => [tabGroups.ask.together('Åsa Ek')],
  'tabGroups.ask.apart': ({ tabGroups }) => [tabGroups.ask.apart('Åsa Ek')],
  'tabGroups.drop.move': ({ tabGroups }) => [tabGroups.drop.move(4)],
  'tabGroups.drop.swap': ({ tabGroups }) => [tabGroups.drop.swap('Åsa Ek')],
  'tabGroups.said.move': ({ tabGroups }) => [tabGroups.said.move('Åsa Ek', 4)],
  'tabGroups.said.swap': ({ tabGroups }) => [tabGroups.said.swap('Åsa Ek', 4, 'Per Ås', 2)],
  'tabGroups.said.together': ({ tabGroups }) => [tabGroups.said.together('Åsa Ek', 'Per Ås')],
  'tabGroups.said.apart': ({ tabGroups }) => [tabGroups.said.apart('Åsa Ek', 'Per Ås')],
  'tabGroups.said.lock': ({ tabGroups }) => [tabGroups.said.lock('Åsa Ek', 4)],
  'tabGroups.said.dropped': ({ tabGroups }) => [tabGroups.said.dropped('Ihop: Åsa Ek och Per Ås')],
  'tabGroups.said.fewest': ({ tabGroups }) => [tabGroups.said.fewest(5, 4)],
  'tabGroups.said.met': ({ tabGroups }) => [tabGroups.said.met(3, 5)],
};
