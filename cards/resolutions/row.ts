import type { CardElementArray } from '@microsoft/teams.cards';
import type { ResolutionRow } from '../../src/app/views/resolutions-card.ts';
import { dayOf } from '../../src/texts/day.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { nameOf } from '../name-list.ts';
import { cut, harmless, personText } from '../person-text.ts';

/** Room for a unit and for where it came from, in UTF-16 units as JSON writes them. */
const ROOM = { unit: 80, from: 240 } as const;

/** A decision in its own words, who is to do it, by when, and what it came from. */
export const resolutionLines = (row: Omit<ResolutionRow, 'workshop' | 'resolution' | 'told'>, t: Texts): CardElementArray => {
  const words = t.decisions;
  const { text, owner, unit, due, done } = row;
  const facts = [
    ...(done ? [`✓ ${words.isDone}`] : []),
    ...(owner === null ? [] : [words.ownedBy(nameOf(owner, t))]),
    ...(unit === null ? [] : [words.ofUnit(cut(harmless(unit), ROOM.unit))]),
    ...(due === null ? [] : [words.dueAt(dayOf(due, t.language))]),
  ];
  return [
    personText(text, { weight: 'Bolder' }),
    ...(facts.length === 0 ? [] : [personText(facts.join(' · '), {}, { spacing: 'Small' })]),
    ...fromLines(row.from, t),
  ];
};

/** The round, and the theme in it, that it came from; nothing where it came from none. */
export const fromLines = (from: ResolutionRow['from'], t: Texts): CardElementArray => {
  if (from === null) return [];
  const round = t.summary.round.heading(from.round, from.heading);
  const source = from.theme === null ? round : t.summary.resolutions.from(round, from.theme);
  return [personText(t.decisions.from(cut(source, ROOM.from)), { isSubtle: true, size: 'Small' }, { spacing: 'None' })];
};
