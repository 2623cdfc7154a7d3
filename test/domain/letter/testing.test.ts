import { describe, expect, it } from 'vitest';
import type { LetterEvent } from '../../../src/domain/letter/events.ts';
import { letter } from '../../../src/domain/letter/letter.ts';
import { scenarios } from '../../support/given.ts';
import { saved, sent } from '../../support/letter-facts.ts';
import { at } from '../../support/workshop-facts.ts';

const { given } = scenarios(letter);
const test = ({ tests = 0, by = 'dora', to = ['anna'] as readonly string[], saves = 1 } = {}) =>
  ({ type: 'test-letter', at: at(), by, to, tests, saves }) as const;
const tested = ({ tests = 0, by = 'dora', to = ['anna'] as readonly string[] } = {}): LetterEvent => ({
  type: 'letter-tested',
  at: at(),
  by,
  to,
  tests,
});

describe('a test', () => {
  it('is ordered once for a press, however often it comes', () => {
    given(saved()).when(test()).thenRecorded(tested());
    given(saved(), tested()).when(test()).thenNothing();
    given(saved(), tested(), tested({ tests: 1 }))
      .when(test())
      .thenNothing();
    given(saved(), tested(), saved({ ask: 'Ring mig.' }))
      .when(test())
      .thenNothing();
  });

  it('is ordered again by a press on the card that it left', () => {
    expect(given(saved(), tested()).state).toMatchObject({ tests: [{ by: 'dora', to: ['anna'], tests: 0 }] });
    given(saved(), tested())
      .when(test({ tests: 1 }))
      .thenRecorded(tested({ tests: 1 }));
  });

  it('of one person, or to others, is no other’s', () => {
    given(saved(), tested())
      .when(test({ by: 'kim' }))
      .thenRecorded(tested({ by: 'kim' }));
    given(saved(), tested())
      .when(test({ to: ['anna', 'bo'] }))
      .thenRecorded(tested({ to: ['anna', 'bo'] }));
  });

  it('is of the words that were seen', () =>
    given(saved(), saved({ ask: 'Ring mig.' }))
      .when(test())
      .thenRefused('letter-changed-meanwhile'));

  it('is of a draft', () => {
    given().when(test()).thenRefused('no-such-letter');
    given(saved(), sent()).when(test()).thenRefused('letter-already-sent');
    given(saved(), { type: 'letter-deleted', at: at(), by: 'dora' }).when(test()).thenRefused('no-such-letter');
  });
});
