import { describe, expect, it } from 'vitest';
import { holdTime } from '../../support/app-world.ts';
import { granted, openLetterWorld } from '../../support/letter-world.ts';

holdTime();

describe('the calendar beside a letter', () => {
  it('has the holidays of the month, what goes that month, and the next weekly time', async () => {
    const world = await openLetterWorld();
    const dora = await world.person('dora');
    const [march, april] = [await world.write({ heading: 'I mars' }), await world.write({ heading: 'I april' })];
    for (const [letter, date] of [
      [march, '2026-03-31'],
      [april, '2026-04-30'],
    ] as const)
      granted(await world.app.writing.schedule(dora, letter, date, '13:00', await world.shown(letter)));
    expect(await world.app.letterCalendar(dora, '2026-03')).toMatchObject({
      holidays: [],
      letters: [{ letter: march, heading: 'I mars', date: '2026-03-31', time: '13:00' }],
      slot: null,
    });
    await world.app.arranging.saveSlot(dora, { weekday: 5, time: '13:00', skipHolidays: true });
    const view = granted(await world.app.letterCalendar(dora, '2026-04'));
    expect(view).toMatchObject({ letters: [{ letter: april }], slot: { time: '13:00' } });
    expect(view.holidays).toEqual([{ date: '2026-04-03', name: 'långfredagen' }]);
  });
});
