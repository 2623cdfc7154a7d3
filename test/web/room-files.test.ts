import { describe, expect, it } from 'vitest';
import { roomFiles } from '../../src/web/room-files.ts';
import { holdTime, pass } from '../support/app-world.ts';
import { planned, WORKSHOP, worldHolding } from '../support/held-workshop.ts';

const open = async () => {
  const world = await worldHolding({ rounds: [planned()] });
  await world.press(WORKSHOP, { type: 'start-round', round: 1 });
  await pass(5_000);
  return { world, file: roomFiles(world.app).rooms };
};

holdTime();

describe('the room list as a file', () => {
  it('has a row for everybody, by name, and says who speaks for the group', async () => {
    const { file } = await open();
    const made = await file('flora', WORKSHOP);
    expect(made).toMatchObject({ name: 'Rumslista Var är vi?', kind: 'csv' });
    const rows = typeof made === 'object' ? String(made.content).slice(1).split('\r\n') : [];
    expect(rows[0]).toBe('"Namn";"Enhet";"Rum";"Ämne";"Gruppens röst"');
    expect(rows.slice(1, 6)).toEqual([
      '"anna i Teams";"Energi";1;;"ja"',
      '"bo i Teams";"Energi";1;;',
      '"cia i Teams";"Energi";2;;"ja"',
      '"dag i Teams";"Energi";2;;',
      '"gustav i Teams";"Energi";1;;',
    ]);
  });

  it('is for those who run workshops, and of a workshop that is there', async () => {
    const { file } = await open();
    expect(await file('anna', WORKSHOP)).toBe('not-allowed');
    expect(await file('nobody', WORKSHOP)).toBe('not-allowed');
    expect(await file('flora', 'gone')).toBeUndefined();
  });
});
