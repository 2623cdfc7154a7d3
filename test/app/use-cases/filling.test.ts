import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/domain/decider.ts';
import { holdTime, openWorld } from '../../support/app-world.ts';
import { planned, WORKSHOP, worldHolding } from '../../support/held-workshop.ts';

holdTime();

describe('an answer filled in for a group', () => {
  it('is stored once, told as such, and part of the result', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, { type: 'start-round', round: 1 });
    await world.press(workshop, { type: 'close-round', round: 1, confirmed: true });
    const flora = await world.person('flora');
    const form = await world.app.filling.form(flora, workshop, 1);
    if (isRefusal(form)) throw new Error(form.refused);
    const ref = { workshop, round: 1, id: form.id };
    const empty = await world.app.filling.save(flora, ref, 1, { answer: ' ' });
    expect(empty).toMatchObject({ id: form.id, group: 1, faults: [{ field: 'answer', fault: 'text-empty' }] });
    for (let times = 0; times < 4; times += 1)
      expect(await world.app.filling.save(flora, ref, 1, { answer: 'Från blädderblocket' })).toMatchObject({
        saved: 1,
        filledIn: 1,
      });
    const result = await world.app.facilitating.peek(flora, workshop, 1, 1);
    expect(result).toMatchObject({
      remarks: { typedIn: 1 },
      body: { sections: [{ answers: [{ said: 'Från blädderblocket', typedIn: true, by: null }] }] },
    });
  });

  it('is refused for a group that is not there, and to everybody but a facilitator', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, { type: 'start-round', round: 1 });
    const ref = { workshop, round: 1, id: 'f1' };
    const { filling } = world.app;
    expect(await filling.save(await world.person('flora'), ref, 99, { answer: 'Hej' })).toMatchObject({
      notice: 'no-such-group',
      draft: { answer: 'Hej' },
    });
    expect(await filling.form(await world.person('flora'), workshop, 2)).toEqual({ refused: 'no-such-round' });
    expect(await filling.form(await world.person('anna'), workshop, 1)).toEqual({ refused: 'not-allowed' });
    expect(await filling.save(await world.person('anna'), ref, 1, { answer: 'Hej' })).toEqual({ refused: 'not-allowed' });
  });
});

describe('the form for filling in', () => {
  const scale = planned({ asks: { kind: 'scale', lowLabel: 'tungt', highLabel: 'lätt' } });

  it('says from the start where nothing can be filled in: figures that people have seen stay as they are', async () => {
    const world = await worldHolding({ rounds: [scale] });
    const flora = await world.person('flora');
    const notice = async () => {
      const view = await world.app.filling.form(flora, WORKSHOP, 1);
      return isRefusal(view) ? view : view.notice;
    };
    await world.press(WORKSHOP, { type: 'start-round', round: 1 });
    expect(await notice()).toBe(null);
    await world.press(WORKSHOP, { type: 'close-round', round: 1, confirmed: true });
    expect(await notice()).toBe(null);
    await world.press(WORKSHOP, { type: 'show-result', round: 1 });
    expect(await notice()).toBe('result-already-shown');
  });

  it('is not given for a round without names', async () => {
    const world = await worldHolding({ rounds: [planned({ names: 'nobody' })] });
    await world.press(WORKSHOP, { type: 'start-round', round: 1 });
    const view = await world.app.filling.form(await world.person('flora'), WORKSHOP, 1);
    expect(view).toEqual({ refused: 'anonymous-round' });
  });
});
