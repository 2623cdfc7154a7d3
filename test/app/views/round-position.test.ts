import { describe, expect, it } from 'vitest';
import { resultCard } from '../../../src/app/views/result-card.ts';
import { roundResult } from '../../../src/app/views/round-result.ts';
import type { Stance } from '../../../src/domain/questions/consent.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import type { NamesShown } from '../../../src/domain/workshop/round-plan.ts';
import { anna, at, bo, cia, closed, created, dag, eva, shown, started, workshopAfter } from '../../support/workshop-facts.ts';

const everybody = [anna, bo, cia, dag, eva];
const named = new Map(
  everybody.map((id) => [
    id,
    { id, name: id, email: '', unit: 'Energi', unitType: 'bolag', roles: ['manager'] as const, inFile: true },
  ]),
);

const says = (by: string, stance: Stance, round: number): WorkshopEvent => ({
  type: 'answer-given',
  at: at(2),
  by,
  round,
  group: by === dag || by === eva ? 2 : 1,
  text: '',
  response: { kind: 'consent', stance, reason: stance === 'objects' ? `${by} säger nej till lydelse ${round}` : '' },
});

/** Two editions of a proposal; who objected to the first, and what everybody says of the second. */
const asked = (second: readonly (readonly [string, Stance])[], names: NamesShown = 'all') => {
  const proposal = (text: string) => ({
    heading: 'Samsyn',
    question: text,
    minutes: 8,
    names,
    asks: { kind: 'consent' as const, proposal: text },
  });
  return workshopAfter(
    ...created({ rounds: [proposal('Varje vecka'), { ...proposal('Varje månad'), from: 1 }] }),
    started(1),
    ...[anna, bo, cia].map((by) => says(by, 'objects', 1)),
    ...[dag, eva].map((by) => says(by, 'supports', 1)),
    closed(1),
    shown(1),
    started(2, 12, 8),
    ...second.map(([by, stance]) => says(by, stance, 2)),
    closed(2, 20),
    shown(2, 21),
  );
};

const positionOf = (...[second, names]: Parameters<typeof asked>) => {
  const view = roundResult(asked(second, names), named, { round: 2, viewer: 'all' });
  if (view?.result === undefined || typeof view.result === 'string' || view.result.kind !== 'consent')
    throw new Error('no position');
  return view.result;
};

describe('the position on a proposal that was changed and asked again', () => {
  it('tells of each earlier objection whether it is met, stands, or was not answered again', () => {
    const position = positionOf([
      [anna, 'supports'],
      [bo, 'objects'],
      [dag, 'supports'],
      [eva, 'can-live-with'],
    ]);
    expect(position).toMatchObject({ standing: 'objections-remain', stances: { supports: 2, canLiveWith: 1, objects: 1 } });
    expect(position.objections).toMatchObject([{ text: 'bo säger nej till lydelse 2', by: 'bo', edition: 2, now: 'stands' }]);
    expect(position.earlier).toMatchObject([
      {
        proposal: 'Varje vecka',
        stances: { supports: 2, canLiveWith: 0, objects: 3 },
        objections: [
          { by: 'anna', edition: 1, now: 'met' },
          { by: 'bo', edition: 1, now: 'stands' },
          { by: 'cia', edition: 1, now: 'open' },
        ],
      },
    ]);
  });

  it('is agreed when nobody objects any more', () =>
    expect(positionOf(everybody.map((by) => [by, 'supports'] as const))).toMatchObject({
      standing: 'agreed',
      objections: [],
      earlier: [{ objections: [{ now: 'met' }, { now: 'met' }, { now: 'met' }] }],
    }));

  it('of fewer than five, with names for the facilitator, gives nothing of the new edition away', () => {
    const position = positionOf(
      [
        [anna, 'supports'],
        [bo, 'objects'],
      ],
      'facilitator',
    );
    expect(position).toMatchObject({ stances: 'withheld', standing: 'withheld', objections: 'withheld' });
    // Nor through what has become of an objection to the one before.
    expect(position.earlier).toMatchObject([{ objections: [{ now: 'open' }, { now: 'open' }, { now: 'open' }] }]);
    expect(JSON.stringify(position)).not.toContain('"by":"');
    const card = resultCard(asked([[bo, 'objects']], 'facilitator'), named, { workshop: 'w1', round: 2 });
    expect(card?.body).toEqual({ kind: 'withheld' });
    expect(
      resultCard(asked([[bo, 'objects']], 'facilitator'), named, { workshop: 'w1', round: 2, preview: true })?.body,
    ).toMatchObject({
      kind: 'consent',
    });
  });
});
