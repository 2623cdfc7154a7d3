import { expect, it } from 'vitest';
import { chatOf, holdTime, pass, settle } from '../../support/app-world.ts';
import { content } from '../../support/letter-facts.ts';
import { openLetterWorld } from '../../support/letter-world.ts';

holdTime();

const olderAndNewer = async (newer = 6) => {
  const world = await openLetterWorld();
  const letter = await world.sentLetter();
  const others: string[] = [];
  for (let sent = 0; sent < newer; sent += 1) {
    await pass(60_000);
    others.push(await world.sentLetter());
  }
  return { world, letter, others };
};
const at = '2026-03-02T10:00:00.000Z';

it('a correction of an old letter that the program died in is made at the next start', async () => {
  const { world, letter } = await olderAndNewer();
  world.held.sneak(`letter-${letter}`, { type: 'letter-corrected', at, by: 'dora', content: { ...content, ask: 'Vänta.' } });
  const restarted = world.startApp();
  await restarted.resume();
  await settle();
  expect(world.editedOf('letter-card').filter(({ shown }) => shown.view.content.ask === 'Vänta.')).toHaveLength(9);
});

it('so is the taking back of one', async () => {
  const { world, letter } = await olderAndNewer();
  world.held.sneak(`letter-${letter}`, { type: 'letter-recalled', at, by: 'dora' });
  await world.startApp().resume();
  await settle();
  expect(new Set(world.teams.removed).size).toBe(9);
});

it('and one that was to be sent again', async () => {
  const { world, letter } = await olderAndNewer();
  world.held.sneak(`letter-${letter}`, {
    type: 'letter-resent',
    at,
    by: 'dora',
    group: 'unacknowledged',
    number: 1,
    to: ['bo'],
    channels: [],
  });
  const before = world.teams.sent.length;
  await world.startApp().resume();
  await settle();
  expect(world.teams.sent.slice(before).map(({ to }) => to)).toEqual([chatOf('bo')]);
});

it('whose file cannot be read holds up none of the others', async () => {
  const { world, letter, others } = await olderAndNewer();
  world.held.sneak(`letter-${letter}`, { type: 'letter-recalled', at, by: 'dora' });
  const bad = `deliveries-${others[0]}`;
  const { read } = world.held.log;
  world.held.log.read = (stream, after) => (stream === bad ? Promise.reject(new Error('EIO')) : read(stream, after));
  await world.startApp().resume();
  await settle();
  expect(new Set(world.teams.removed).size).toBe(9);
  expect(world.told.map(({ what }) => what)).toContain('a letter could not go on');
});
