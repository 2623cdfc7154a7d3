import { describe, expect, it } from 'vitest';
import { nameless } from '../../src/app/nameless.ts';

const message = { serviceUrl: 'https://smba.example', conversationId: 'a:anna', activityId: '7' };
const key = { secret: 's', message };

describe('who asked without a name', () => {
  it('is known until it is forgotten', () => {
    const askers = nameless();
    askers.remember('q1', 'anna', key);
    expect([askers.whoAsked('q1'), askers.whoAsked('q2')]).toEqual(['anna', undefined]);
    expect(askers.keyIn({ ...message })).toEqual({ post: 'q1', secret: 's' });
    expect(askers.keyIn({ ...message, activityId: '8' })).toBeUndefined();
    askers.forget('q1');
    expect([askers.whoAsked('q1'), askers.keyIn(message)]).toEqual([undefined, undefined]);
  });

  it('is told of each fate once', () => {
    const askers = nameless();
    askers.remember('q1', 'anna', key);
    expect(['a', 'a', 'b', 'b'].map((fateAt) => askers.toTell('q1', fateAt))).toEqual(['anna', undefined, 'anna', undefined]);
    expect(askers.toTell('q2', 'a')).toBeUndefined();
  });

  it('is remembered of so many at once, the newest', () => {
    const askers = nameless(3);
    for (const post of ['1', '2', '3', '4', '5'])
      askers.remember(post, 'anna', { ...key, message: { ...message, activityId: post } });
    expect(['1', '2', '3', '4', '5'].map((post) => askers.whoAsked(post))).toEqual([
      undefined,
      undefined,
      'anna',
      'anna',
      'anna',
    ]);
    expect(askers.keyIn({ ...message, activityId: '1' })).toBeUndefined();
  });

  it('has the newest key where two stood in one place', () => {
    const askers = nameless();
    askers.remember('q1', 'anna', key);
    askers.remember('q2', 'anna', { ...key, secret: 't' });
    askers.forget('q1');
    expect(askers.keyIn(message)).toEqual({ post: 'q2', secret: 't' });
  });
});
