import { describe, expect, it } from 'vitest';
import { texts } from '../../../src/texts/texts.ts';
import { problemOf, statusOf, titleOf } from '../../../src/web/tab/problem.ts';

describe('the status of a no', () => {
  it.each([
    [401, ['not-signed-in', 'link-not-valid']],
    [403, ['not-allowed', 'not-in-team', 'may-not-send', 'not-participant', 'not-recipient', 'wrong-group', 'not-shown']],
    [404, ['no-such-workshop', 'no-such-letter', 'no-letters', 'unknown-page']],
    [
      409,
      [
        'answer-changed-meanwhile',
        'draft-changed-meanwhile',
        'round-not-open',
        'people-missing',
        'letter-already-sent',
        'key-used',
      ],
    ],
    [422, ['empty-title', 'title-too-long', 'bad-split', 'bad-input', 'bad-answer', 'groups-impossible', 'too-few-people']],
    [413, ['too-large']],
    [429, ['too-many-requests']],
    [503, ['not-stored']],
  ])('%i', (status, codes) => {
    expect(codes.map((code) => [code, statusOf(code)])).toEqual(codes.map((code) => [code, status]));
  });

  it('is never a fault of ours for any no of the rules', () => {
    const codes = [
      ...Object.keys(texts.sv.refusals),
      ...Object.keys(texts.sv.lettersAuthor.refusals),
      ...Object.keys(texts.sv.lettersReader.refusals),
    ];
    expect(codes.filter((code) => statusOf(code) >= 500 && code !== 'not-stored')).toEqual([]);
  });
});

describe('the words of a no', () => {
  it('are in the person’s language, and always there', () => {
    expect(titleOf('not-stored', texts.sv)).toContain('Försök igen');
    expect(titleOf('not-stored', texts.en)).toContain('Try again');
    expect(titleOf('no-such-code-at-all', texts.sv)).toBe(texts.sv.tab.problems['changed-meanwhile']);
  });

  it('come with what a program and a journal need', () => {
    expect(problemOf({ code: 'not-shown' }, 'sv', 'c1')).toEqual({
      type: 'urn:samling:problem:not-shown',
      title: texts.sv.tab.problems['not-shown'],
      status: 403,
      code: 'not-shown',
      correlationId: 'c1',
    });
  });
});
