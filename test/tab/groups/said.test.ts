import { describe, expect, it } from 'vitest';
import { faultOf, qualityOf, saidOf, wishOf } from '../../../src/tab/views/groups/said.ts';
import { sv } from '../../../src/texts/sv.ts';
import { arranged } from './arranged.ts';

const { quality } = arranged();

describe('how good the groups are', () => {
  it('is said in plain words; units only where they are mixed', () => {
    expect(qualityOf({ mode: 'mixed', quality }, sv)).toBe(
      'Alla grupper har minst 4 enheter. 3 par har träffats förut (slumpen: 5).',
    );
    expect(qualityOf({ mode: 'by-unit', quality }, sv)).toBe('3 par har träffats förut (slumpen: 5).');
  });
});

describe('a change that is made', () => {
  it.each([
    ['move', 'Anna sitter nu i grupp 2.'],
    ['swap', 'Anna sitter nu i grupp 2 och Per i grupp 1.'],
    ['together', 'Anna och Per hålls ihop.'],
    ['apart', 'Anna och Per hålls isär.'],
    ['lock', 'Anna är låst i grupp 2.'],
  ] as const)('%s: %s', (change, words) => {
    expect(saidOf({ change, person: 'Anna', other: 'Per' }, quality, arranged(), sv)).toBe(words);
  });

  it('says what it did to the mix, and that others moved too', () => {
    const move = { change: 'move', person: 'Anna' } as const;
    const worse = arranged({ notice: 'mixed-anew', quality: { ...quality, units: 3, met: 5 } });
    expect(saidOf(move, quality, worse, sv)).toBe(
      `Anna sitter nu i grupp 2. ${sv.arrangeGroups.mixedAnew} Minsta antalet enheter i en grupp gick från 4 till 3. Par som har träffats förut: från 3 till 5.`,
    );
    expect(saidOf(move, { ...quality, units: 9 }, arranged({ mode: 'by-unit' }), sv)).toBe('Anna sitter nu i grupp 2.');
  });
});

describe('a change that is not made', () => {
  it('says whom it is about', () => {
    const fault = { is: 'would-be-alone', people: [{ name: 'Per Ekdahl', unit: null }], groups: [2], most: 0 } as const;
    expect(faultOf(fault, sv)).toBe('Per Ekdahl skulle bli ensam kvar i grupp 2. Låt två byta plats i stället.');
  });
});

describe('a wish', () => {
  const people = [
    { name: 'Anna', unit: null },
    { name: null, unit: null },
  ];
  it('says what and who', () => {
    const wish = { id: 'apart-0', ids: [], people, group: null } as const;
    expect(wishOf({ ...wish, kind: 'apart' }, sv)).toBe(`Isär: Anna och ${sv.shared.unknownPerson}`);
    expect(wishOf({ ...wish, kind: 'locked', group: 3 }, sv)).toMatch(/^Låst i grupp 3: /);
    expect(wishOf({ ...wish, kind: 'locked' }, sv)).toMatch(/^Låst, men inte längre med: /);
  });
});
