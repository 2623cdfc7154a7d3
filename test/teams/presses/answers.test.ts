import { describe, expect, it } from 'vitest';
import type { PressedData } from '../../../src/teams/inbound.ts';
import { BadPress } from '../../../src/teams/press.ts';
import { answerVerbs } from '../../../src/teams/presses/answers.ts';
import { texts } from '../../../src/texts/texts.ts';
import { holdTime } from '../../support/app-world.ts';
import { kindWorld } from '../../support/kind-world.ts';

const workshop = '0190f5a2-7c1e-7d3a-9b44-5f0c2a6e1d77';
const themes = [
  { id: 't1', name: 'Tid' },
  { id: 't2', name: 'System' },
];

/** Presses a button on Anna's card, with what the client sends beside it. */
const opened = async (round: Parameters<typeof kindWorld>[0]) => {
  const world = await kindWorld(round, [], workshop);
  const me = await world.person('anna');
  const card = { workshop, round: 1, person: 'anna', group: 1, basis: 0 };
  const press = async (verb: string, data: PressedData) => {
    const act = answerVerbs[verb];
    if (!act) throw new Error(`no verb ${verb}`);
    const common = { me, language: 'sv', t: texts.sv, message: undefined, personal: true } as const;
    return act(world.app, { ...common, data: { ...card, ...data } });
  };
  return { world, press };
};

holdTime();

describe('a press of "Skicka svar"', () => {
  it('takes every input along by its id, as text or as number', async () => {
    const { world, press } = await opened({ asks: { kind: 'vote', themes, budget: 3, cap: 2 } });
    const post = await press('give-answer', { 'dots-t1': '2', 'dots-t2': 1 });
    expect(post).toMatchObject({ summary: expect.stringContaining('Tack!') });
    expect(JSON.stringify(post)).toContain('2 prickar');
    expect(world.stored()).toMatchObject([{ type: 'answer-given', response: { kind: 'vote', dots: { t1: 2, t2: 1 } } }]);
  });

  it('with something wrong shows what to change, above the inputs as they were', async () => {
    const { world, press } = await opened({ asks: { kind: 'vote', themes, budget: 2, cap: 2 } });
    const shown = JSON.stringify(await press('give-answer', { 'dots-t1': '2', 'dots-t2': '2' }));
    expect(shown).toContain('Du har lagt 4 prickar men har 2. Ta bort 2.');
    expect(shown.match(/"value":"2","|"value":"2"}/g)?.length).toBeGreaterThan(1);
    expect(world.stored()).toEqual([]);
  });

  it('that does not say which card is no press of ours', async () => {
    const { press } = await opened({});
    await expect(press('give-answer', { basis: 'x' })).rejects.toThrow(BadPress);
    await expect(press('ask-help', {})).rejects.toThrow(BadPress);
  });
});

describe('a press of "Vi behöver hjälp"', () => {
  it('is answered beside a card that somebody may be writing on, and on a card that is answered', async () => {
    const { press } = await opened({});
    expect(await press('ask-help', { helps: 0 })).toEqual({ text: 'Processledaren har fått veta det (09:30).' });
    await press('give-answer', { answer: 'Svar' });
    expect(JSON.stringify(await press('ask-help', { helps: 0 }))).toContain('Processledaren har fått veta det (09:30).');
  });
});
