import type { CardElementArray } from '@microsoft/teams.cards';
import type { LetterReportView } from '../../src/app/views/letters/report-card.ts';
import type { NamedPerson } from '../../src/app/views/names.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { nameAndUnit, nameList, nameOf } from '../name-list.ts';
import { heading } from '../parts.ts';
import { run, runs } from '../person-text.ts';
import { collapsible } from './collapsible.ts';

/** Room for the names of each kind, in UTF-16 units as JSON writes them. */
const NAMES = 2_500;

/** For the director: who was not reached and why, who is in doubt, and, when asked for, from whom there is no acknowledgement. */
export const reportNames = ({ names }: LetterReportView, t: Texts): CardElementArray => {
  if (names === null) return [];
  const words = t.lettersAuthor.report.names;
  const { refused, unknown, unacknowledged, extra } = names;
  if (refused.length + unknown.length + unacknowledged.length + extra.length === 0) return [];
  return [
    heading(words.heading),
    ...(refused.length > 0 ? [list(words.refused, withReasons(refused, t), t)] : []),
    ...(unknown.length > 0 ? [list(words.unknown, withUnits(unknown, t), t)] : []),
    ...(extra.length > 0 ? [list(words.extra, withReasons(extra, t), t)] : []),
    ...(unacknowledged.length > 0
      ? collapsible('unacknowledged', words.show, [
          list(
            words.unacknowledged,
            unacknowledged.map((person) => nameOf(person, t)),
            t,
          ),
        ])
      : []),
  ];
};

const withUnits = (people: readonly NamedPerson[], t: Texts) => people.map((person) => nameAndUnit(person, t));

/** Each with why, where Teams has said it. */
export const withReasons = (people: readonly (NamedPerson & { readonly code: string | null })[], t: Texts): readonly string[] =>
  people.map(
    (person) =>
      `${nameAndUnit(person, t)}: ${person.code === null ? t.lettersAuthor.report.stale.noAnswer : t.delivery.why(person.code)}`,
  );

export const list = (word: string, names: readonly string[], t: Texts) =>
  runs([run(`${word} `, { weight: 'Bolder' }), run(nameList(names, NAMES, t))], { spacing: 'Small' });
