import { expect, it } from 'vitest';
import { mixOf } from '../../../src/tab/views/groups/mix.ts';

const from = (unit: string | null, unitType = 'förvaltning') => ({ unit, unitType });

it('counts the units of a group, and how many people come from each, kind by kind', () => {
  const members = [from('Skolan'), from('Energi', 'bolag'), from('Omsorgen'), from('Skolan')];
  expect(mixOf(members)).toEqual({ kinds: [[1], [1, 2]], units: 3 });
});

it('has the same order whoever comes first', () => {
  const members = [from('Skolan'), from('Energi', 'bolag'), from('Omsorgen')];
  expect(mixOf(members.toReversed())).toEqual(mixOf(members));
});

it('takes those whose unit nobody knows as one', () => {
  expect(mixOf([from(null, ''), from(null, '')])).toEqual({ kinds: [[2]], units: 1 });
  expect(mixOf([])).toEqual({ kinds: [], units: 0 });
});
