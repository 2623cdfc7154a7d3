import fc from 'fast-check';
import type { Seat } from '../../../src/domain/grouping/seat.ts';
import type { Split } from '../../../src/domain/grouping.ts';

/** Units by their sizes, and the kind of each: `unit3` has so many people, `unit3-0`, `unit3-1` … */
export const seatsOf = (sizes: readonly number[], kinds: readonly number[]): readonly Seat[] =>
  sizes.flatMap((size, unit) =>
    Array.from({ length: size }, (_, index) => ({
      person: `unit${unit}-${index}`,
      unit: `unit${unit}`,
      unitType: `kind${kinds[unit] ?? 0}`,
    })),
  );

/** The 92 people: administrations, companies and the rescue service. */
export const ninetyTwo = seatsOf([24, 14, 10, 9, 8, 6, 5, 4, 4, 4, 4], [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2]);

/** Random organisations of up to a hundred people, some of one unit, some of people alone in theirs. */
export const organisations: fc.Arbitrary<readonly Seat[]> = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 20 }), kind: fc.integer({ min: 0, max: 3 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((units) =>
    seatsOf(
      units.map(({ size }) => size),
      units.map(({ kind }) => kind),
    ).slice(0, 100),
  )
  .filter((seats) => seats.length > 1);

export const splits: fc.Arbitrary<Split> = fc.oneof(
  fc.record({ by: fc.constant('count' as const), groups: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ by: fc.constant('size' as const), size: fc.integer({ min: 2, max: 12 }) }),
);

export const seeds = fc.integer({ min: 0, max: 0xffff_ffff });

/** The most and the fewest of something that any group has. */
export const spread = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts);
