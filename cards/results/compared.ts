import type { CardElementArray } from '@microsoft/teams.cards';
import type { Compared, ComparedFigure, UnitsCompared } from '../../src/app/views/round-compared.ts';
import type { CellName } from '../../src/domain/disclosure/cells.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { heading } from '../parts.ts';
import { cut, personText } from '../person-text.ts';
import { figure, percent } from './figures.ts';

/** Room for a unit's name and for what was chosen, in UTF-16 units as JSON writes them. */
const ROOM = { unit: 80, choice: 160 } as const;

/** What the units share and what divides them, a line each. */
export const comparedLines = ({ shared, divides }: UnitsCompared, t: Texts): CardElementArray => [
  ...(shared.length === 0 ? [] : [heading(t.result.shared)]),
  ...shared.map(({ of, low, high }) =>
    personText(`${nameOf(of, t)}: ${t.result.between(figureOf(of, low, t), figureOf(of, high, t))}`, {}, { spacing: 'Small' }),
  ),
  ...(divides.length === 0 ? [] : [heading(t.result.divides)]),
  ...divides.map(({ of, low, high }) => {
    const ends = [low, high].map((end) => t.result.inUnit(figureOf(of, end, t), cellOf(end.cell, t)));
    return personText(`${nameOf(of, t)}: ${ends.join(', ')}`, {}, { spacing: 'Small' });
  }),
];

const nameOf = (of: Compared, t: Texts): string => {
  switch (of.is) {
    case 'mean':
      return t.result.mean;
    case 'stance':
      return t.summary.consent.stances[of.stance === 'can-live-with' ? 'canLiveWith' : of.stance];
    case 'first':
      return t.result.first(cut(of.text, ROOM.choice));
    case 'choice':
      return cut(of.text, ROOM.choice);
  }
};

const figureOf = (of: Compared, { value }: ComparedFigure['low'], t: Texts): string =>
  of.is === 'mean' ? figure(value, t) : percent(value, 1, t);

const cellOf = (name: CellName, t: Texts): string => {
  switch (name.of) {
    case 'part':
      return name.id === '' ? t.result.others : cut(name.id, ROOM.unit);
    case 'kind':
      return t.result.othersOf(cut(name.within, ROOM.unit));
    case 'rest':
      return t.result.others;
  }
};
