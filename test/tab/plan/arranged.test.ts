import { describe, expect, it } from 'vitest';
import type { GroupPreviewView } from '../../../src/app/views/new-workshop.ts';
import { type Arranged, faultOf, newest, qualityOf, reseated } from '../../../src/tab/views/plan/arranged.ts';
import { sv } from '../../../src/texts/sv.ts';

const quality: Arranged['quality'] = { units: 4, unitsAtMost: 6, met: 3, metByChance: 5.4 };
const person = (id: string, group: number) => ({ id, group, name: id, unit: 'Skolan' });
const people = [person('anna', 1), person('per', 2)];

const preview = (drafts: number): GroupPreviewView => ({
  workshop: 'w',
  title: 'Ledningsdag',
  template: 'reflection',
  answersPer: 'person',
  people: 2,
  mode: 'mixed',
  quality,
  rounds: [],
  groups: [{ number: 1, members: [] }],
  drafts,
  note: null,
  changed: false,
});

const live = (drafts: number): Arranged => ({ drafts, mode: 'mixed', quality, groups: [], people });

describe('the groups on the page', () => {
  it('are those that come live, when they are as new as those of the last press', () => {
    expect(newest(preview(3), live(3), undefined)).toEqual(live(3));
    expect(newest(preview(3), live(4), undefined).drafts).toBe(4);
  });

  it('are those of the last press until they come live: with the people of a move, and without those of older groups', () => {
    expect(newest(preview(3), undefined, undefined)).toMatchObject({ drafts: 3, people: [] });
    expect(newest(preview(3), live(2), { drafts: 3, people })).toMatchObject({ drafts: 3, people });
    expect(newest(preview(4), live(2), { drafts: 3, people })).toMatchObject({ drafts: 4, people: [] });
  });

  it('have one person in another group after a move, and the others where they were', () => {
    expect(reseated(people, 'anna', 2)).toEqual([person('anna', 2), person('per', 2)]);
  });
});

describe('how good the groups are', () => {
  it('is said in plain words; units only where they are mixed', () => {
    expect(qualityOf(live(1), sv)).toBe('Alla grupper har minst 4 enheter. 3 par har träffats förut (slumpen: 5).');
    expect(qualityOf({ mode: 'by-unit', quality }, sv)).toBe('3 par har träffats förut (slumpen: 5).');
  });
});

describe('a move that is not made', () => {
  it('says whom it is about', () => {
    const fault = { is: 'would-be-alone', people: [{ name: 'Per Ekdahl', unit: null }], groups: [2], most: 0 } as const;
    expect(faultOf(fault, sv)).toBe('Per Ekdahl skulle bli ensam kvar i grupp 2. Låt två byta plats i stället.');
  });
});
