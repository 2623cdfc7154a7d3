import { describe, expect, it } from 'vitest';
import type { LetterEvent } from '../../../src/domain/letter/events.ts';
import { letter } from '../../../src/domain/letter/letter.ts';
import { scenarios } from '../../support/given.ts';
import { content, recalled, saved, sent } from '../../support/letter-facts.ts';
import { at } from '../../support/workshop-facts.ts';

const { given } = scenarios(letter);
const right = { ...content, ask: 'Läs den före tisdag.' };
const wrong = { ...content, ask: 'Läs den före onsdag.' };
const correct = (to = right, corrections = 0) =>
  ({ type: 'correct-letter', at: at(3), by: 'dora', content: to, corrections }) as const;
const corrected = (to = right): LetterEvent => ({ type: 'letter-corrected', at: at(3), by: 'dora', content: to });
const recall = { type: 'recall-letter', at: at(5), by: 'dora' } as const;

describe('a correction', () => {
  it('replaces the words, and keeps those that stood', () => {
    given(saved(), sent()).when(correct()).thenRecorded(corrected());
    expect(given(saved(), sent(), corrected()).state).toMatchObject({
      content: right,
      corrections: [{ at: at(3), before: content }],
    });
    expect(given(saved(), sent(), corrected(), corrected(wrong)).state).toMatchObject({
      content: wrong,
      corrections: [{ before: content }, { before: right }],
    });
  });

  it('of nothing is none', () => given(saved(), sent()).when(correct(content)).thenNothing());

  it('happens once, however often the press comes', () => given(saved(), sent(), corrected()).when(correct()).thenNothing());

  it('from a form that somebody else has overtaken is refused, and overwrites nothing', () =>
    given(saved(), sent(), corrected()).when(correct(wrong)).thenRefused('letter-changed-meanwhile'));

  it('keeps to the rules of a letter', () => {
    given(saved(), sent())
      .when(correct({ ...right, heading: '' }))
      .thenRefused('heading-empty');
    given(saved(), sent())
      .when(correct({ ...right, lead: 'a'.repeat(401) }))
      .thenRefused('lead-too-long');
  });

  it('is of what has been sent, and stands', () => {
    given(saved()).when(correct()).thenRefused('letter-not-sent');
    given(saved(), sent(), recalled).when(correct()).thenRefused('letter-recalled');
  });

  it('leaves what readers have done', () => {
    const read: LetterEvent = { type: 'letter-acknowledged', at: at(2), person: 'anna' };
    const { state } = given(saved(), sent(), read, corrected());
    expect(state.phase === 'sent' && state.acknowledged.has('anna')).toBe(true);
  });
});

describe('taking a letter back', () => {
  it('happens once', () => {
    given(saved(), sent()).when(recall).thenRecorded(recalled);
    given(saved(), sent(), recalled).when(recall).thenNothing();
  });

  it('keeps that it was there', () =>
    expect(given(saved(), sent(), recalled).state).toMatchObject({ phase: 'sent', to: ['anna', 'bo'], recalledAt: at(5) }));

  it('is of what has been sent', () => given(saved()).when(recall).thenRefused('letter-not-sent'));
});
