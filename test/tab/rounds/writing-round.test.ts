import { describe, expect, it } from 'vitest';
import type { RoundLine } from '../../../src/app/views/planning/round-lines.ts';
import { emptyRound } from '../../../src/domain/round-form/form.ts';
import { begunOn, type RoundWriting, rebased } from '../../../src/tab/views/rounds/writing-round.ts';

const line = (heading: string, more: Partial<RoundLine> = {}): RoundLine => ({
  ...{ number: 1, heading, question: `${heading}?`, kind: 'text', asks: { kind: 'text' }, minutes: 8, answersPer: null },
  ...{ names: 'facilitator', from: null, seating: 'keep', days: null },
  ...more,
});

const numbered = (...lines: readonly RoundLine[]): readonly RoundLine[] =>
  lines.map((one, index) => ({ ...one, number: index + 1 }));

const [now, way, next] = [line('Nuläge'), line('Riktning'), line('Nästa steg')];
const rounds = numbered(now, way, next);

/** Somebody writes on the round "Riktning". */
const writing: RoundWriting = {
  ...{ rounds, drafts: 3, round: 2, kind: 'text', happened: null },
  form: { ...emptyRound, heading: 'Vart ska vi?', from: '1' },
};
const among = (lines: readonly RoundLine[], { drafts = 4, first = 1 } = {}) =>
  rebased(writing, { rounds: numbered(...lines), drafts, first });

describe('a round that is written while others change the rounds', () => {
  it('stays where it is while nothing happens, or while only others of the rounds change', () => {
    expect(rebased(writing, { rounds, drafts: 3, first: 1 })).toBe(writing);
    expect(among([now, way, line('Sedan')])).toMatchObject({ round: 2, drafts: 4, happened: null });
    expect(among([now, way, next, line('Ny')])).toMatchObject({ round: 2, happened: null });
  });

  it('is followed to where it is moved, and what it builds on too', () => {
    expect(among([way, now, next])).toMatchObject({ round: 1, happened: 'moved', form: { heading: 'Vart ska vi?', from: '2' } });
    expect(among([line('Ny'), now, way, next])).toMatchObject({ round: 3, happened: 'moved', form: { from: '2' } });
  });

  it('is told of where somebody else has changed it: its words, its alternatives, its days', () => {
    const changes: readonly Partial<RoundLine>[] = [
      { question: 'Vart?' },
      { kind: 'choice', asks: { kind: 'choice', options: [], several: false } },
      { days: { opensAt: '2026-03-02T08:00:00.000Z', closesAt: '2026-03-03T08:00:00.000Z', late: false } },
    ];
    for (const change of changes)
      expect(among([now, { ...way, ...change }, next])).toMatchObject({ round: 2, happened: 'changed', form: writing.form });
  });

  it('is found where it is both moved and changed, and is never taken for another round', () => {
    const theirs = { ...way, heading: 'Vägen' };
    expect(among([theirs, now, next])).toMatchObject({ round: 1, happened: 'changed' });
    expect(among([now, next, line('Ny'), line('Nyare')])).toMatchObject({ round: null, happened: 'gone' });
  });

  it('becomes a new round where it has been taken away, or has started', () => {
    expect(among([now, next])).toMatchObject({ round: null, happened: 'gone', form: { heading: 'Vart ska vi?' } });
    expect(among([now, way, next], { drafts: 3, first: 3 })).toMatchObject({ round: null, happened: 'held' });
  });

  it('no longer builds on a round that has been taken away', () => {
    expect(among([way, next])).toMatchObject({ round: 1, form: { from: '' } });
    expect(among([{ ...now, minutes: 12 }, way, next])).toMatchObject({ form: { from: '1' } });
  });

  it('remembers what it was told when more changes come, and a new one is always last', () => {
    const told = among([way, now, next]);
    expect(rebased(told, { rounds: numbered(way, now, line('Sedan')), drafts: 5, first: 1 })).toMatchObject({
      round: 1,
      happened: 'moved',
    });
    const added = { ...writing, round: null };
    expect(rebased(added, { rounds: numbered(now), drafts: 5, first: 1 })).toMatchObject({ round: null, happened: null });
  });
});

describe('a round that has not been written on', () => {
  it('is as the form has it; a new one has no kind before one is chosen', () => {
    const view = { workshop: 'w', rounds, drafts: 3, round: 2, kind: 'text', form: emptyRound, answersPer: 'person' } as const;
    const more = { earlier: [], faults: [], notice: null };
    expect(begunOn({ ...view, ...more, adding: false })).toMatchObject({ round: 2, kind: 'text', drafts: 3 });
    expect(begunOn({ ...view, ...more, adding: true })).toMatchObject({ round: null, kind: null });
  });
});
