import { describe, expect, it } from 'vitest';
import type { Asker, InboxEvent } from '../../../src/domain/inbox/events.ts';
import { inbox } from '../../../src/domain/inbox/inbox.ts';
import { scenarios } from '../../support/given.ts';
import {
  annas,
  answered,
  asked,
  DAY,
  declined,
  merged,
  nobodys,
  passedOn,
  published,
  taken,
  withdrawn,
} from '../../support/inbox-facts.ts';
import { at } from '../../support/workshop-facts.ts';

const { given } = scenarios(inbox);
const bos: Asker = { named: true, person: 'bo' };
const send = (text: string, asker: Asker = annas, id = 'q1') =>
  ({ type: 'send-post', at: at(3, 7), id, kind: 'question', asker, letter: 'l1', text, waiting: 0 }) as const;
const change = (text: string, proof: Asker = annas) => ({ type: 'change-post', at: at(5), id: 'q1', proof, text }) as const;
const withdraw = (proof: Asker = annas) => ({ type: 'withdraw-post', at: at(5), id: 'q1', proof }) as const;
const changed = (text: string): InboxEvent => ({ type: 'post-changed', at: at(5), id: 'q1', text });

describe('a question', () => {
  it('is kept, trimmed, with who asked and about which letter', () => {
    given()
      .when(send(' När öppnar badet? \n'))
      .thenRecorded({ ...asked(), at: at(3, 7), letter: 'l1' });
    expect(given(asked()).state.get('q1')).toMatchObject({ asker: annas, fate: { is: 'received' }, publishedAt: null });
  });

  it('needs words, and not too many', () => {
    given().when(send(' ')).thenRefused('empty-post');
    given()
      .when(send('a'.repeat(4_001)))
      .thenRefused('post-too-long');
    given()
      .when(send('a'.repeat(4_000)))
      .thenRecorded({ ...asked('q1', annas, 'a'.repeat(4_000)), at: at(3, 7), letter: 'l1' });
  });

  it('sent again from the same form is the same question, whatever it says and whoever sends it', () => {
    given(asked()).when(send('När öppnar badet?')).thenNothing();
    given(asked()).when(send('Något annat')).thenNothing();
    given(asked()).when(send('Något annat', bos)).thenNothing();
  });

  it('is the twentieth of a day that waits, and no more; one that is sent again is none more', () => {
    given()
      .when({ ...send('När öppnar badet?'), waiting: 19 })
      .thenRecorded({ ...asked(), at: at(3, 7), letter: 'l1' });
    for (const asker of [annas, nobodys])
      given()
        .when({ ...send('När öppnar badet?', asker), waiting: 20 })
        .thenRefused('too-many-posts');
    given(asked())
      .when({ ...send('När öppnar badet?'), waiting: 20 })
      .thenNothing();
  });

  it('without a name has the day in Stockholm, also when it is another day in UTC', () => {
    given()
      .when({ ...send('När öppnar badet?', nobodys), at: '2026-03-01T23:30:00.000Z' })
      .thenRecorded({ ...asked('q1', nobodys), letter: 'l1' });
  });

  it('without a name has the day alone for its time', () => {
    given()
      .when(send('När öppnar badet?', nobodys))
      .thenRecorded({ ...asked('q1', nobodys), letter: 'l1' });
    expect(JSON.stringify(inbox.decide(inbox.initial, send('När öppnar badet?', nobodys)))).not.toContain('08:3');
  });
});

describe.each([
  ['with a name', annas, at(5)],
  ['without one', nobodys, DAY],
] as const)('one who asked %s', (_, asker, when) => {
  it('changes the text', () => {
    given(asked('q1', asker))
      .when(change(' När öppnar skolan? ', asker))
      .thenRecorded({ ...changed('När öppnar skolan?'), at: when });
    given(asked('q1', asker)).when(change('När öppnar badet?', asker)).thenNothing();
    given(asked('q1', asker)).when(change(' ', asker)).thenRefused('empty-post');
    given(asked('q1', asker))
      .when(change('a'.repeat(4_001), asker))
      .thenRefused('post-too-long');
    expect(given(asked('q1', asker), { ...changed('Ny'), at: when }).state.get('q1')?.text).toBe('Ny');
  });

  it('withdraws it, and it is gone', () => {
    given(asked('q1', asker))
      .when(withdraw(asker))
      .thenRecorded({ ...withdrawn(), at: when });
    given(asked('q1', asker), withdrawn()).when(withdraw(asker)).thenNothing();
    given(asked('q1', asker), withdrawn()).when(change('Ny', asker)).thenRefused('no-such-post');
    expect(given(asked('q1', asker), withdrawn()).state.size).toBe(0);
  });

  it('may still do so while it is being answered', () =>
    given(asked('q1', asker), taken())
      .when(withdraw(asker))
      .thenRecorded({ ...withdrawn(), at: when }));

  it.each([answered(), passedOn(), declined()])('may not when it has its fate: $type', (fate) => {
    given(asked('q1', asker), fate).when(change('Ny', asker)).thenRefused('already-answered');
    given(asked('q1', asker), fate).when(withdraw(asker)).thenRefused('already-answered');
  });

  it('may not when another, that it was merged into, has its fate', () => {
    const past = [asked('q1', asker), asked('q2', bos), merged('q1', 'q2'), answered('q2')];
    given(...past)
      .when(withdraw(asker))
      .thenRefused('already-answered');
    given(...past)
      .when(change('Ny', asker))
      .thenRefused('already-answered');
  });

  it.each([
    ['another person', bos],
    ['another secret', { named: false, hash: 'hash-of-another' } as const],
    ['a name where there is a secret, and the other way round', asker.named ? nobodys : annas],
  ])('is not %s', (__, proof) => {
    given(asked('q1', asker)).when(change('Ny', proof)).thenRefused('not-your-post');
    given(asked('q1', asker)).when(withdraw(proof)).thenRefused('not-your-post');
  });
});

describe('an upvote', () => {
  const upvote = (person = 'bo') => ({ type: 'upvote-post', at: at(9), id: 'q1', person }) as const;
  const upvoted: InboxEvent = { type: 'post-upvoted', at: at(9), id: 'q1', person: 'bo' };
  const past = [asked(), answered(), published()];

  it('counts once a person', () => {
    given(...past)
      .when(upvote())
      .thenRecorded(upvoted);
    given(...past, upvoted)
      .when(upvote())
      .thenNothing();
    expect(given(...past, upvoted, { ...upvoted, person: 'cia' }).state.get('q1')?.upvotes.size).toBe(2);
  });

  it('is for what has been published', () => {
    given(asked(), answered()).when(upvote()).thenRefused('not-published');
    given().when(upvote()).thenRefused('no-such-post');
  });
});
