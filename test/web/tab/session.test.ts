import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hmacSigner } from '../../../src/store/signer.ts';
import { sessions } from '../../../src/web/tab/session.ts';

const key = randomBytes(32);
const world = (signer = hmacSigner(key)) => {
  const time = { now: new Date('2026-03-02T08:30:00Z').getTime() };
  return { time, sessions: sessions({ signer, clock: { now: () => new Date(time.now) } }) };
};

describe('a session', () => {
  it('lasts for twelve hours', () => {
    const { sessions: made, time } = world();
    const { token, expiresAt } = made.start('anna');
    expect(expiresAt).toBe('2026-03-02T20:30:00.000Z');
    time.now = Date.parse(expiresAt) - 1;
    expect(made.person(token)).toBe('anna');
    time.now += 1;
    expect(made.person(token)).toBeUndefined();
  });

  it('survives a restart, since the key does; and means nothing under another key', () => {
    const { token } = world().sessions.start('anna');
    expect(world().sessions.person(token)).toBe('anna');
    expect(world(hmacSigner(randomBytes(32))).sessions.person(token)).toBeUndefined();
  });

  it('is not what the same key has signed for something else', () => {
    const payload = Buffer.from(JSON.stringify(['anna', Date.parse('2030-01-01')])).toString('base64url');
    const signer = hmacSigner(key);
    for (const meaning of [payload, `samling download 1 ${payload}`])
      expect(world().sessions.person(`${payload}.${signer.sign(meaning)}`)).toBeUndefined();
  });
});
