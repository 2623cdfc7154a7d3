import type { NamedPerson } from '../src/app/views/names.ts';
import type { Texts } from '../src/texts/texts.ts';
import { cut, harmless, written } from './person-text.ts';

/** Longest that one name or unit is shown, in UTF-16 units as JSON writes them: a file may have 254 characters of anything. */
const LONGEST = 80;

export const nameOf = ({ name }: NamedPerson, t: Texts): string =>
  name === null ? t.shared.unknownPerson : cut(harmless(name), LONGEST);

export const nameAndUnit = (person: NamedPerson, t: Texts): string =>
  person.unit === null ? nameOf(person, t) : `${nameOf(person, t)} (${cut(harmless(person.unit), LONGEST)})`;

/**
 * `Anna Lindqvist, Per Ekdahl och 3 till`: as many as have room in `units`, the rest of `all` counted, never dropped unsaid.
 * Where there is no room for any name, how many there are.
 */
export const nameList = (names: readonly string[], units: number, t: Texts, all = names.length): string => {
  let room = units;
  const shown = names.filter((name) => {
    room -= written(name) + 2;
    return room >= 0;
  });
  if (shown.length === 0) return t.shared.people(all);
  const more = all - shown.length;
  return shown.join(', ') + (more > 0 ? ` ${t.shared.andMore(more)}` : '');
};
