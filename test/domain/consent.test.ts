import { describe, expect, it } from 'vitest';
import { type ConsentGiven, isNewEdition, positionOf } from '../../src/domain/consent.ts';
import type { Stance } from '../../src/domain/questions/consent.ts';
import { given } from './questions/reading.ts';

const consent = { kind: 'consent', proposal: 'Vi delar på lokalerna.' } as const;
const says = (by: string | null, edition: number, stance: Stance, reason = ''): ConsentGiven => ({
  edition,
  by,
  response: { kind: 'consent', stance, reason },
});
const first = 'Vi delar på lokalerna.';
const second = 'Vi delar på lokalerna från hösten.';

describe('an answer to a proposal', () => {
  it.each(['supports', 'can-live-with'] as const)('that %s needs no reason, and may have one', (stance) => {
    given(consent).when({ stance }).thenRead({ kind: 'consent', stance, reason: '' });
    given(consent).when({ stance, reason: ' Bra ' }).thenRead({ kind: 'consent', stance, reason: 'Bra' });
  });

  it('that objects says why', () => {
    given(consent)
      .when({ stance: 'objects', reason: 'För dyrt' })
      .thenRead({ kind: 'consent', stance: 'objects', reason: 'För dyrt' });
    given(consent).when({ stance: 'objects', reason: ' \n' }).thenFaulty({ field: 'reason', fault: 'objection-without-reason' });
  });

  it.each(['', 'nja', 'OBJECTS', 'constructor'])('must be one of three, not %j', (stance) =>
    given(consent).when({ stance, reason: 'Så' }).thenFaulty({ field: 'stance', fault: 'stance-missing' }),
  );

  it('has a reason of at most a thousand characters', () =>
    given(consent)
      .when({ reason: 'o'.repeat(1_001) })
      .thenFaulty(
        { field: 'stance', fault: 'stance-missing' },
        { field: 'reason', fault: 'text-too-long', length: 1_001, most: 1_000 },
      ));
});

describe('the position', () => {
  it('is unanswered until somebody has answered', () =>
    expect(positionOf([first], [], 3)).toMatchObject({ edition: 1, standing: 'unanswered', tally: { answered: 0, asked: 3 } }));

  it('is agreed when nobody objects, with numbers', () =>
    expect(positionOf([first], [says('anna', 1, 'supports'), says('bo', 1, 'can-live-with')], 3)).toEqual({
      edition: 1,
      proposal: first,
      tally: {
        kind: 'consent',
        answered: 2,
        asked: 3,
        counts: { supports: 1, 'can-live-with': 1, objects: 0 },
        objections: [],
      },
      standing: 'agreed',
      remaining: [],
      earlier: [],
    }));

  it('has the objections that remain', () =>
    expect(positionOf([first], [says('anna', 1, 'supports'), says('bo', 1, 'objects', 'För dyrt')], 2)).toMatchObject({
      standing: 'objections-remain',
      remaining: [{ edition: 1, by: 'bo', reason: 'För dyrt', now: 'stands' }],
    }));

  it('counts the last answer of each: whoever changes their mind takes the objection back', () =>
    expect(positionOf([first], [says('bo', 1, 'objects', 'För dyrt'), says('bo', 1, 'can-live-with')], 2)).toMatchObject({
      standing: 'agreed',
      tally: { answered: 1, counts: { objects: 0 } },
      remaining: [],
    }));
});

describe('a proposal that is edited and asked again', () => {
  const objections = [
    says('bo', 1, 'objects', 'För dyrt'),
    says('cia', 1, 'objects', 'För tidigt'),
    says('dag', 1, 'objects', 'Nej'),
  ];

  it('starts from nothing, and remembers the objections', () =>
    expect(positionOf([first, second], [says('anna', 1, 'supports'), ...objections], 4)).toMatchObject({
      edition: 2,
      proposal: second,
      standing: 'unanswered',
      tally: { answered: 0, asked: 4 },
      remaining: [],
      earlier: [
        { by: 'bo', now: 'open' },
        { by: 'cia', now: 'open' },
        { by: 'dag', now: 'open' },
      ],
    }));

  it('counts an objection only when it is made again, and tells what came of the earlier ones', () =>
    expect(
      positionOf([first, second], [...objections, says('bo', 2, 'objects', 'Fortfarande dyrt'), says('cia', 2, 'supports')], 4),
    ).toMatchObject({
      standing: 'objections-remain',
      tally: { answered: 2, counts: { supports: 1, objects: 1 }, objections: ['Fortfarande dyrt'] },
      remaining: [{ edition: 2, by: 'bo', reason: 'Fortfarande dyrt', now: 'stands' }],
      earlier: [
        { edition: 1, by: 'bo', reason: 'För dyrt', now: 'stands' },
        { edition: 1, by: 'cia', reason: 'För tidigt', now: 'met' },
        { edition: 1, by: 'dag', reason: 'Nej', now: 'open' },
      ],
    }));

  it('is not answered by a late answer to the edition before', () =>
    expect(positionOf([first, second], [says('bo', 2, 'supports'), says('bo', 1, 'objects', 'För dyrt')], 4)).toMatchObject({
      standing: 'agreed',
      earlier: [{ by: 'bo', now: 'met' }],
    }));

  it('counts every nameless answer, and cannot tell what came of a nameless objection', () =>
    expect(
      positionOf([first, second], [says(null, 1, 'objects', 'Dyrt'), says(null, 2, 'supports'), says(null, 2, 'supports')], 4),
    ).toMatchObject({ tally: { answered: 2 }, earlier: [{ by: null, now: 'open' }] }));

  it('is a new edition only with other words', () => {
    expect(isNewEdition([first], second)).toBe(true);
    expect(isNewEdition([first], ` ${first}\n`)).toBe(false);
    expect(isNewEdition([first, second], first)).toBe(true);
  });
});
