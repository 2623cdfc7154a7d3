import { describe, expect, it } from 'vitest';
import { type Answer, refusalCode } from '../../../src/teams/outbound/answer.ts';
import { type Because, classify } from '../../../src/teams/outbound/classify.ts';
import { doublingBackoff, readRetryAfter } from '../../../src/teams/outbound/retry-after.ts';

const now = new Date('2026-03-02T08:30:00Z');
const status = (code: number, retryAfter?: string, body?: unknown): Answer => ({
  got: 'response',
  status: code,
  body,
  retryAfter,
  date: undefined,
});
const nothing = (why: 'unreachable' | 'time-out' | 'broken', code = 'X'): Answer => ({ got: 'nothing', why, code });

const judge = (answer: Answer, call: 'send' | 'update' | 'remove', ...repeats: Because[]) =>
  classify(
    answer,
    { idempotent: call !== 'send', removal: call === 'remove', repeats, renewedToken: false },
    now,
    (n) => 10 * 2 ** n,
  );

describe('a send', () => {
  it.each([200, 201, 202])('is done with %i', (code) => expect(judge(status(code), 'send')).toEqual({ step: 'done' }));

  it.each([408, 500, 502, 503, 504])('may have arrived after %i', (code) =>
    expect(judge(status(code, '5'), 'send')).toEqual({ step: 'tell', outcome: { outcome: 'unknown', reason: `status ${code}` } }),
  );

  it.each(['time-out', 'broken'] as const)('may have arrived after %s', (why) =>
    expect(judge(nothing(why), 'send')).toMatchObject({ step: 'tell', outcome: { outcome: 'unknown' } }),
  );

  it('is safe to repeat after 429, 412 and a connection that was never made', () => {
    expect(judge(status(429, '3'), 'send')).toMatchObject({ step: 'repeat', because: 'too-many', afterMs: 3_000 });
    expect(judge(status(412), 'send')).toMatchObject({ step: 'repeat', because: 'precondition', afterMs: 10 });
    expect(judge(nothing('unreachable'), 'send')).toMatchObject({ step: 'repeat', because: 'unreachable', afterMs: 10 });
  });

  it.each([400, 403, 404, 405, 413, 415, 301])('is refused with %i', (code) =>
    expect(judge(status(code), 'send')).toEqual({
      step: 'tell',
      outcome: { outcome: 'refused', status: code, code: `Http${code}` },
    }),
  );
});

describe('repeats', () => {
  it('end after four faults, and back off further each time', () => {
    const afterMs = [0, 1, 2, 3].map((n) => judge(status(502), 'update', ...Array<Because>(n).fill('doubt')));
    expect(afterMs.map((step) => step.step === 'repeat' && step.afterMs)).toEqual([10, 20, 40, 80]);
    expect(judge(status(502), 'update', ...Array<Because>(4).fill('doubt'))).toMatchObject({ step: 'tell' });
  });

  it('for haste are counted apart from faults', () => {
    const waits = Array<Because>(9).fill('too-many');
    expect(judge(status(502), 'update', ...waits)).toMatchObject({ step: 'repeat' });
    expect(judge(status(429), 'update', ...waits)).toMatchObject({ step: 'repeat' });
    expect(judge(status(429), 'update', ...waits, 'precondition')).toMatchObject({ step: 'tell', outcome: { status: 429 } });
  });

  it('are not waited for longer than an hour', () => {
    expect(judge(status(429, '3600'), 'send')).toMatchObject({ step: 'repeat' });
    expect(judge(status(429, '3601'), 'send')).toMatchObject({ step: 'tell', outcome: { outcome: 'refused', status: 429 } });
  });

  it('that end without an answer are unknown if an earlier try may have arrived', () => {
    const earlier: Because[] = ['doubt', 'unreachable', 'unreachable', 'unreachable'];
    expect(judge(nothing('unreachable'), 'update', ...earlier)).toMatchObject({ step: 'tell', outcome: { outcome: 'unknown' } });
  });
});

describe('404 for a removal', () => {
  it('is a refusal at first, and after a try that never arrived', () => {
    expect(judge(status(404), 'remove')).toMatchObject({ step: 'tell' });
    expect(judge(status(404), 'remove', 'unreachable')).toMatchObject({ step: 'tell' });
  });
  it('is the wish come true after a try that may have arrived', () => {
    expect(judge(status(404), 'remove', 'doubt')).toEqual({ step: 'done' });
    expect(judge(status(404), 'update', 'doubt')).toMatchObject({ step: 'tell' });
  });
});

describe('Retry-After', () => {
  it.each([
    ['7', 7_000],
    [' 0 ', 0],
    ['1.5', 1_500],
    ['Mon, 02 Mar 2026 08:30:04 GMT', 4_000],
    ['Mon, 02 Mar 2026 08:29:00 GMT', 0],
    ['soon', undefined],
    ['-3', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s ms', (header, ms) => expect(readRetryAfter(header, undefined, now)).toBe(ms));

  it.each([
    ['Mon, 02 Mar 2026 08:40:00 GMT', 4_000],
    ['Mon, 02 Mar 2026 08:10:00 GMT', 1_804_000],
    ['a while ago', 604_000],
  ])('as a date is counted from the date of the answer (%s), not from a clock of ours that is off', (date, ms) =>
    expect(readRetryAfter('Mon, 02 Mar 2026 08:40:04 GMT', date, now)).toBe(ms),
  );

  it('that is nothing at all, ten times over, does not end the tries at once', () => {
    const waits = Array.from({ length: 10 }, (_, earlier) =>
      judge(status(429, '0'), 'send', ...Array<Because>(earlier).fill('too-many')),
    );
    expect(waits.map((step) => step.step === 'repeat' && step.afterMs)).toEqual(waits.map((_, earlier) => 10 * 2 ** earlier));
  });
});

it('backs off by doubling up to half a minute, spread over the upper half', () => {
  expect([0, 1, 2, 10].map(doublingBackoff(1_000, () => 1))).toEqual([1_000, 2_000, 4_000, 30_000]);
  expect([0, 10].map(doublingBackoff(1_000, () => 0))).toEqual([500, 15_000]);
});

describe('the code of a refusal', () => {
  it.each([
    [{ error: { code: 'BotDisabledByAdmin', message: 'text' } }, 'BotDisabledByAdmin'],
    [{ error: { code: 'Forbidden', subcode: 'MessageWritesBlocked' } }, 'Forbidden/MessageWritesBlocked'],
    [
      { error: { code: 'ServiceError', innerHttpError: { statusCode: 403, body: { code: 'Inner', subCode: 'Sub' } } } },
      'ServiceError/Sub',
    ],
    [{ error: {} }, 'Http403'],
    [{ error: 'unauthorized' }, 'Http403'],
    ['<html>', 'Http403'],
    [null, 'Http403'],
  ])('of %j is %s', (body, code) => expect(refusalCode(403, body)).toBe(code));
});
