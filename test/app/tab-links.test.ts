import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tabLinks } from '../../src/app/tab-links.ts';

const world = () => {
  const time = { now: new Date('2026-03-02T08:30:00Z').getTime() };
  const clock = { now: () => new Date(time.now) };
  return { time, links: tabLinks({ clock, chance: { id: randomUUID } }) };
};
const MINUTE = 60_000;

describe('a link to the tab', () => {
  it('is its own person’s, once', () => {
    const { links } = world();
    const code = links.make('anna');
    expect(links.redeem(code)).toBe('anna');
    expect(links.redeem(code)).toBeUndefined();
  });

  it('lives for ten minutes', () => {
    const { links, time } = world();
    const [first, second] = [links.make('anna'), links.make('anna')];
    time.now += 10 * MINUTE - 1;
    expect(links.redeem(first)).toBe('anna');
    time.now += 1;
    expect(links.redeem(second)).toBeUndefined();
  });

  it('is void after a restart, used or not', () => {
    const code = world().links.make('anna');
    expect(world().links.redeem(code)).toBeUndefined();
  });

  it('gives way to newer ones of the same person, and to nobody else’s', () => {
    const { links } = world();
    const bo = links.make('bo');
    const codes = Array.from({ length: 7 }, () => links.make('anna'));
    expect(codes.map((code) => links.redeem(code))).toEqual([undefined, undefined, ...Array.from({ length: 5 }, () => 'anna')]);
    expect(links.redeem(bo)).toBe('bo');
  });
});
