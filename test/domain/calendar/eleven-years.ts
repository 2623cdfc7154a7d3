import { nextSlot, type WeeklySlot } from '../../../src/domain/calendar/slot.ts';
import type { HolidayOn } from '../../../src/domain/calendar/working-day.ts';
import { seeded } from '../../support/random.ts';
import { claimedOnce, type Planned, program, type Settled } from './simulated-scheduler.ts';
import { firstYear, lastYear, MINUTE_MS } from './stockholm.ts';

const HOUR_MS = 60 * MINUTE_MS;

const iso = (epochMs: number): string => new Date(epochMs).toISOString();

/**
 * Two processes on one log, from the first of January 2026 to the end of 2036, with one weekly slot. Ticks come 1 to 60 minutes
 * apart; about once a week both are down for 1 or 3 hours, or a clock is set back an hour for a while. The planned slot is a
 * fact of the log; when it is used, the next is planned from the later of it and what the first process takes the time to be.
 * Every letter has an id of its own, so that a slot given twice would be two letters.
 */
export const elevenYears = (slot: WeeklySlot, holidayOn: HolidayOn, seed: number): readonly Settled[] => {
  const random = seeded(seed);
  const oneIn = (count: number): boolean => random() < 1 / count;
  const done: Settled[] = [];
  const claims = claimedOnce();
  const processes = [program(claims, done), program(claims, done)];
  const setBack = processes.map(() => 0);
  const beginning = Date.parse(`${firstYear}-01-01T00:00:00Z`) - HOUR_MS - 1;
  const end = Date.parse(`${lastYear + 1}-01-01T00:00:00Z`) - HOUR_MS;
  const plan = (after: number): Planned => ({ id: `letter-${done.length + 1}`, sendAt: nextSlot(slot, iso(after), holidayOn) });
  let planned = plan(beginning);

  for (let time = beginning; Date.parse(planned.sendAt) < end; ) {
    const seen = processes.map((process, who) => {
      if (oneIn(350)) setBack[who] = setBack[who] === 0 ? HOUR_MS : 0;
      return process.look([planned], iso(time - (setBack[who] ?? 0)));
    });
    const order = oneIn(2) ? [0, 1] : [1, 0];
    for (const who of order) processes[who]?.act(seen[who] ?? []);
    if (claims.isClaimed(planned.id)) planned = plan(Math.max(time - (setBack[0] ?? 0), Date.parse(planned.sendAt)));
    time += oneIn(350) ? (oneIn(2) ? 1 : 3) * HOUR_MS : Math.ceil(random() * 60) * MINUTE_MS;
  }
  return done;
};
