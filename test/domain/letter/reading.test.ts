import { describe, expect, it } from 'vitest';
import type { LetterEvent } from '../../../src/domain/letter/events.ts';
import { letter } from '../../../src/domain/letter/letter.ts';
import { scenarios } from '../../support/given.ts';
import { recalled, saved, sent } from '../../support/letter-facts.ts';
import { at } from '../../support/workshop-facts.ts';

const { given } = scenarios(letter);
const acknowledge = (person = 'anna') => ({ type: 'acknowledge', at: at(2), person }) as const;
const acknowledged: LetterEvent = { type: 'letter-acknowledged', at: at(2), person: 'anna' };
const see = (person = 'anna') => ({ type: 'see', at: at(2), person }) as const;
const seen: LetterEvent = { type: 'letter-seen', at: at(2), person: 'anna' };
const answer = (text: string, person = 'anna') => ({ type: 'answer-letter', at: at(2), person, text }) as const;
const answered = (text: string): LetterEvent => ({ type: 'letter-answered', at: at(2), person: 'anna', text });

describe('"Jag har läst"', () => {
  it('is pressed once', () => {
    given(saved(), sent()).when(acknowledge()).thenRecorded(acknowledged);
    given(saved(), sent(), acknowledged).when(acknowledge()).thenNothing();
    given(saved(), sent(), acknowledged)
      .when(acknowledge('bo'))
      .thenRecorded({ ...acknowledged, person: 'bo' });
  });

  it('keeps its time', () => {
    const { state } = given(saved(), sent(), acknowledged);
    expect(state.phase === 'sent' && state.acknowledged.toObject()).toEqual({ anna: at(2) });
  });
});

describe('a read receipt', () => {
  it('counts once, and is no acknowledgement', () => {
    given(saved(), sent()).when(see()).thenRecorded(seen);
    given(saved(), sent(), seen).when(see()).thenNothing();
    given(saved(), sent(), seen).when(acknowledge()).thenRecorded(acknowledged);
  });
});

describe('an answer to the letter’s question', () => {
  it('is trimmed, and may be changed', () => {
    given(saved(), sent()).when(answer(' Tid \n')).thenRecorded(answered('Tid'));
    given(saved(), sent(), answered('Tid')).when(answer('Tid')).thenNothing();
    given(saved(), sent(), answered('Tid')).when(answer('Lust')).thenRecorded(answered('Lust'));
    const { state } = given(saved(), sent(), answered('Tid'), answered('Lust'));
    expect(state.phase === 'sent' && state.answers.toObject()).toEqual({ anna: { at: at(2), text: 'Lust' } });
  });

  it('needs words, not too many, and a question', () => {
    given(saved(), sent()).when(answer(' \n')).thenRefused('empty-answer');
    given(saved(), sent())
      .when(answer('a'.repeat(4_000)))
      .thenRecorded(answered('a'.repeat(4_000)));
    given(saved(), sent())
      .when(answer('a'.repeat(4_001)))
      .thenRefused('answer-too-long');
    given(saved({ question: '' }), sent())
      .when(answer('Tid'))
      .thenRefused('no-question');
  });
});

describe.each([
  ['acknowledge', acknowledge],
  ['see', see],
  ['answer', (person?: string) => answer('Tid', person)],
] as const)('who may not %s', (_, command) => {
  it('one who did not get it', () => given(saved(), sent()).when(command('cia')).thenRefused('not-recipient'));
  it('anybody before it is sent', () => given(saved()).when(command()).thenRefused('letter-not-sent'));
  it('anybody when it is taken back', () => given(saved(), sent(), recalled).when(command()).thenRefused('letter-recalled'));
  it('anybody of a letter that is not there', () => {
    given().when(command()).thenRefused('no-such-letter');
    given(saved(), { type: 'letter-deleted', at: at(), by: 'dora' }).when(command()).thenRefused('no-such-letter');
  });
});
