import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../../src/domain/questions/inputs.ts';
import type { Question, Response } from '../../../src/domain/questions/questions.ts';
import { holdTime } from '../../support/app-world.ts';
import { kindWorld } from '../../support/kind-world.ts';

const options = ['Skolan', 'Vägarna', 'Vattnet'].map((text, index) => ({ id: 'abc'.charAt(index), text }));
const themes = ['Tid', 'System'].map((name, index) => ({ id: `t${index + 1}`, name }));
const ends = { lowLabel: 'lågt', highLabel: 'högt' };

/** Of each kind: right inputs, what they say, and inputs with something wrong, with the faults and where they are said. */
const kinds: readonly (readonly [asks: Question, right: Inputs, says: Response, wrong: Inputs, faults: readonly object[]])[] = [
  [
    { kind: 'choice', options, several: false },
    { choice: 'b' },
    { kind: 'choice', chosen: ['b'] },
    { choice: 'a,b' },
    [{ field: 'choice', fault: 'too-many-choices' }],
  ],
  [
    { kind: 'choice', options, several: true },
    { choice: 'c,a' },
    { kind: 'choice', chosen: ['a', 'c'] },
    { choice: 'x' },
    [{ field: 'choice', fault: 'choice-not-there' }],
  ],
  [{ kind: 'scale', ...ends }, { score: '4' }, { kind: 'scale', score: 4 }, {}, [{ field: 'score', fault: 'score-missing' }]],
  [
    { kind: 'ranking', options, places: 2 },
    { 'rank-1': 'c', 'rank-2': 'a' },
    { kind: 'ranking', ranked: ['c', 'a'] },
    { 'rank-1': 'c', 'rank-2': 'c' },
    [{ field: 'rank-2', fault: 'rank-twice', option: 'Vattnet' }],
  ],
  [
    { kind: 'number', least: 0, most: 10 },
    { number: '3,5' },
    { kind: 'number', number: 3.5 },
    { number: 'tre' },
    [{ field: 'number', fault: 'number-not-a-number' }],
  ],
  [
    { kind: 'check', direction: 'in', ...ends },
    { score: '2', word: 'Trött' },
    { kind: 'check', score: 2, word: 'Trött' },
    { word: 'två ord' },
    [
      { field: 'score', fault: 'score-missing' },
      { field: 'word', fault: 'word-several' },
    ],
  ],
  [
    { kind: 'vote', themes, budget: 2, cap: 2 },
    { 'dots-t1': '2', 'dots-t2': '0' },
    { kind: 'vote', dots: { t1: 2 } },
    { 'dots-t1': '2', 'dots-t2': '1' },
    [{ field: 'dots', fault: 'dots-over-budget', given: 3, budget: 2 }],
  ],
  [
    { kind: 'consent', proposal: 'Vi gör det.' },
    { stance: 'objects', reason: 'Ägardirektiven' },
    { kind: 'consent', stance: 'objects', reason: 'Ägardirektiven' },
    { stance: 'objects', reason: ' ' },
    [{ field: 'reason', fault: 'objection-without-reason' }],
  ],
];

holdTime();

describe.each(kinds)('an answer to %j', (asks, right, says, wrong, faults) => {
  it('is stored once, with the same reply, when the press comes four times', async () => {
    const world = await kindWorld({ asks });
    const card = await world.ref('anna');
    const replies = [];
    for (let press = 0; press < 4; press += 1) replies.push(await world.send('anna', right, card));
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(replies[0]).toMatchObject({
      basis: 1,
      status: { is: 'answered', saved: { response: says, mine: true, late: false } },
    });
    expect(world.stored()).toMatchObject([{ type: 'answer-given', by: 'anna', text: '', response: says }]);
  });

  it('that has something wrong comes back with what was filled in and what to change, and nothing is stored', async () => {
    const world = await kindWorld({ asks });
    const reply = await world.send('anna', { ...wrong, workshop: 'x', person: 'y' });
    expect(reply).toMatchObject({ status: { is: 'asking', faults, saved: null } });
    expect(reply.status).toHaveProperty('filled', wrong);
    expect(world.stored()).toEqual([]);
  });

  it('can be changed: the inputs hold what was saved, and sending them again changes nothing', async () => {
    const world = await kindWorld({ asks });
    await world.send('anna', right);
    const me = await world.person('anna');
    const view = await world.app.answering.change(me, { workshop: world.workshop, round: 1, owner: 'anna' });
    if (!('status' in view) || view.status.is !== 'asking') throw new Error('nothing to change');
    expect(await world.send('anna', view.status.filled)).toMatchObject({ basis: 1, status: { is: 'answered' } });
    expect(world.stored()).toHaveLength(1);
  });

  it('of a group that a colleague has answered meanwhile is shown beside theirs', async () => {
    const world = await kindWorld({ asks, answersPer: 'group' });
    const old = await world.ref('bo');
    await world.send('anna', right);
    const [first = ''] = Object.keys(right);
    const mine = asks.kind === 'scale' ? { score: '1' } : asks.kind === 'vote' ? { 'dots-t2': '1' } : undefined;
    const other = mine ?? { ...right, ...(asks.kind === 'consent' ? { stance: 'supports' } : otherThan(asks, first)) };
    expect(await world.send('bo', other, old)).toMatchObject({
      basis: 1,
      status: { is: 'asking', notice: 'answer-changed-meanwhile', filled: other, saved: { response: says, mine: false } },
    });
    expect(await world.send('bo', other)).toMatchObject({ basis: 2, status: { is: 'answered', saved: { mine: true } } });
  });
});

const otherThan = (asks: Question, id: string): Inputs => {
  switch (asks.kind) {
    case 'ranking':
      return { 'rank-1': 'b', 'rank-2': 'a' };
    case 'check':
      return { score: '5' };
    default:
      return { [id]: asks.kind === 'number' ? '7' : 'a' };
  }
};

describe('free text, where the round asks for something else', () => {
  it('opens the card of the round, with nothing filled in', async () => {
    const world = await kindWorld({ asks: { kind: 'scale', ...ends } });
    expect(await world.app.answering.offer(await world.person('anna'), 'Fyra')).toMatchObject({
      asks: { kind: 'scale' },
      status: { is: 'asking', notice: null, filled: {} },
    });
  });
});
