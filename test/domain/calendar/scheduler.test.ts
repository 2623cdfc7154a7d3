import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInstant } from '../../../src/domain/calendar/wall-clock.ts';
import { type Claims, claimedOnce, forgetful, type Planned, program, type Settled } from './simulated-scheduler.ts';
import { autumnSundays, MINUTE_MS, plusDays, springSundays } from './stockholm.ts';

const letters: readonly Planned[] = [...springSundays, ...autumnSundays].flatMap((sunday) =>
  [-1, 0, 1].flatMap((days) =>
    ['00:30', '01:59', '02:00', '02:30', '03:00', '03:30', '13:00'].map((time) => {
      const wall = { date: plusDays(sunday, days), time };
      return { id: `${wall.date} ${time}`, sendAt: toInstant(wall).at };
    }),
  ),
);

const later = (iso: string, minutes: number): string => new Date(Date.parse(iso) + minutes * MINUTE_MS).toISOString();

/** How two processes can get into each other's way at one tick. */
const interleavings = ['one alone', 'A before B', 'A looks, B looks, A acts', 'A looks, B looks, B acts'] as const;

/** Runs a program, or two, whose clock shows these minutes from the letter's time, one tick after the other. */
const run = (letter: Planned, ticks: readonly number[], way: (typeof interleavings)[number], claims: Claims) => {
  const done: Settled[] = [];
  const [a, b] = [program(claims, done), program(claims, done)];
  for (const minutes of ticks) {
    const now = later(letter.sendAt, minutes);
    const seen = a.look([letter], now);
    if (way === 'one alone' || way === 'A before B') a.act(seen);
    if (way === 'one alone') continue;
    const alsoSeen = b.look([letter], now);
    if (way === 'A looks, B looks, A acts') a.act(seen);
    b.act(alsoSeen);
    if (way === 'A looks, B looks, B acts') a.act(seen);
  }
  return done.map(({ what, now }) => ({ what, minutes: (Date.parse(now) - Date.parse(letter.sendAt)) / MINUTE_MS }));
};

const scenarios: readonly (readonly [string, readonly number[], Settled['what'], number])[] = [
  ['ticks on time', [-1, 0, 1, 2], 'send', 0],
  ['ticks that are late', [-50, 47, 119, 180, 300], 'send', 47],
  ['the clock set back one hour right after', [-1, 0, -59, -30, -1, 0, 1, 60, 119, 120, 121], 'send', 0],
  ['the clock set back one hour when it is an hour late', [-10, 60, 0, 1, 59, 60, 61], 'send', 60],
  ['the clock set back one hour right before', [-2, -1, -61, -30, 0, 1], 'send', 0],
  ['the clock set back again and again', [0, -60, 0, -60, 0, -60, 0], 'send', 0],
  ['the clock set forward an hour and back', [-30, 30, -29, 0, 1], 'send', 30],
  ['down for 1 h', [-10, 50, 51, 60], 'send', 50],
  ['down for 3 h', [-10, 170, 171, 180], 'hold', 170],
  ['down for 3 h, then the clock set back one hour', [-10, 170, 110, 111, 60, 0], 'hold', 170],
  ['down until a minute before the grace is over', [-10, 119, 120, 121], 'send', 119],
  ['down until the grace is over', [-10, 120, 119, 118], 'hold', 120],
  ['down for a year', [-10, 525_600, 525_601], 'hold', 525_600],
];

describe.each(interleavings)('%s', (way) => {
  it.each(scenarios)('%s: settled once, for every letter around every clock change', (_, ticks, what, minutes) => {
    for (const letter of letters) {
      expect({ letter, done: run(letter, ticks, way, claimedOnce()) }).toEqual({ letter, done: [{ what, minutes }] });
    }
  });
});

it('would send twice without what is claimed being remembered', () => {
  const [letter = { id: '', sendAt: '' }] = letters;
  for (const way of interleavings) expect(run(letter, [0, -60, 0], way, forgetful()).length).toBeGreaterThan(1);
});

describe('whatever happens', () => {
  const step = fc.oneof(
    fc.record({ does: fc.constant('tick' as const), who: fc.nat(1), minutes: fc.integer({ min: 1, max: 90 }) }),
    fc.record({ does: fc.constant('look' as const), who: fc.nat(1), minutes: fc.integer({ min: 0, max: 5 }) }),
    fc.record({ does: fc.constant('act' as const), who: fc.nat(1), minutes: fc.integer({ min: 0, max: 5 }) }),
    fc.record({ does: fc.constant('down' as const), who: fc.nat(1), minutes: fc.integer({ min: 60, max: 200 }) }),
    fc.record({ does: fc.constant('clock' as const), who: fc.nat(1), minutes: fc.constantFrom(-60, 60) }),
  );

  it('no letter is settled twice, early, or sent when the grace is over', () => {
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.array(step, { maxLength: 40 }), (letter, steps) => {
        const done: Settled[] = [];
        const claims = claimedOnce();
        const processes = [program(claims, done), program(claims, done)];
        const seen: (readonly Settled[])[] = [[], []];
        const clockOff = [0, 0];
        let elapsed = -90;
        for (const { does, who, minutes } of steps) {
          const process = processes[who];
          if (does === 'clock') clockOff[who] = (clockOff[who] ?? 0) + minutes;
          else elapsed += minutes;
          // A process that dies forgets what it saw, and claims nothing more of it.
          if (does === 'down') seen[who] = [];
          if (does === 'look' || does === 'tick') {
            seen[who] = process?.look([letter], later(letter.sendAt, elapsed + (clockOff[who] ?? 0))) ?? [];
          }
          if (does === 'act' || does === 'tick') process?.act(seen[who] ?? []);
        }
        expect(done.length).toBeLessThanOrEqual(1);
        for (const { what, now } of done) {
          const late = (Date.parse(now) - Date.parse(letter.sendAt)) / MINUTE_MS;
          expect(what).toBe(late < 120 ? 'send' : 'hold');
          expect(late).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
