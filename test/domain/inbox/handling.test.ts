import { describe, expect, it } from 'vitest';
import { inbox } from '../../../src/domain/inbox/inbox.ts';
import { isWaiting, leading, together } from '../../../src/domain/inbox/state.ts';
import { scenarios } from '../../support/given.ts';
import {
  annas,
  answered,
  asked,
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
const by = 'dora';
const take = (id = 'q1') => ({ type: 'take-post', at: at(5), id, by }) as const;
const answer = (text: string, id = 'q1') => ({ type: 'answer-post', at: at(5), id, by, text }) as const;
const passOn = (to: string) => ({ type: 'pass-on-post', at: at(5), id: 'q1', by, to }) as const;
const decline = (why: string) => ({ type: 'decline-post', at: at(5), id: 'q1', by, why }) as const;
const publish = (id = 'q1') => ({ type: 'publish-post', at: at(5), id, by }) as const;
const merge = (id: string, into: string) => ({ type: 'merge-posts', at: at(5), id, into, by }) as const;
const two = [asked('q1', annas), asked('q2', nobodys)];

describe('what becomes of a question', () => {
  it('is first that somebody takes it, once', () => {
    given(asked()).when(take()).thenRecorded(taken());
    given(asked(), taken()).when(take()).thenNothing();
    given(asked(), answered()).when(take()).thenNothing();
    expect(given(asked(), taken()).state.get('q1')?.fate).toEqual({ is: 'taken', by });
  });

  it('is an answer, which may be changed', () => {
    given(asked()).when(answer(' I maj. ')).thenRecorded(answered());
    given(asked(), taken()).when(answer('I maj.')).thenRecorded(answered());
    given(asked(), answered()).when(answer('I maj.')).thenNothing();
    given(asked(), answered()).when(answer('I juni.')).thenRecorded(answered('q1', 'I juni.'));
    expect(given(asked(), answered()).state.get('q1')?.fate).toEqual({ is: 'answered', by, at: at(5), text: 'I maj.' });
  });

  it('is that somebody else takes it further', () => {
    given(asked()).when(passOn(' Fritid ')).thenRecorded(passedOn());
    given(asked(), passedOn()).when(passOn('Fritid')).thenNothing();
    given(asked(), passedOn()).when(answer('I maj.')).thenRecorded(answered());
  });

  it('is that it is declined, and why', () => {
    given(asked()).when(decline(' Sekretess. ')).thenRecorded(declined());
    given(asked(), declined()).when(decline('Sekretess.')).thenNothing();
  });

  it('takes words, and not too many', () => {
    for (const command of [answer(' '), passOn(' '), decline(' ')]) given(asked()).when(command).thenRefused('empty-reply');
    for (const command of [answer('a'.repeat(4_001)), passOn('a'.repeat(301)), decline('a'.repeat(4_001))])
      given(asked()).when(command).thenRefused('reply-too-long');
  });

  it('is of a question that is there', () => {
    for (const command of [take(), answer('I maj.'), passOn('Fritid'), decline('Nej.'), publish(), merge('q1', 'q2')])
      given(asked(), withdrawn()).when(command).thenRefused('no-such-post');
  });
});

describe('publishing', () => {
  it('is for what has been answered, once', () => {
    given(asked(), answered()).when(publish()).thenRecorded(published());
    given(asked(), answered(), published()).when(publish()).thenNothing();
    expect(given(asked(), answered(), published()).state.get('q1')?.publishedAt).toBe(at(5));
  });

  it.each([[], [taken()], [passedOn()], [declined()]].map((past) => [past.map(({ type }) => type).join() || 'received', past]))(
    'is not for what is %s',
    (_, past) =>
      given(asked(), ...past)
        .when(publish())
        .thenRefused('not-answered'),
  );
});

describe('merging', () => {
  it('lets one question follow another', () => {
    given(...two)
      .when(merge('q1', 'q2'))
      .thenRecorded(merged('q1', 'q2'));
    given(...two, merged('q1', 'q2'))
      .when(merge('q1', 'q2'))
      .thenNothing();
  });

  it('never goes in a ring', () => {
    given(...two)
      .when(merge('q1', 'q1'))
      .thenRefused('same-post');
    given(...two, merged('q1', 'q2'))
      .when(merge('q2', 'q1'))
      .thenRefused('same-post');
    given(...two, asked('q3'), merged('q1', 'q2'), merged('q2', 'q3'))
      .when(merge('q3', 'q1'))
      .thenRefused('same-post');
    given(...two)
      .when(merge('q1', 'q9'))
      .thenRefused('no-such-post');
  });

  it('gives every asker the fate of the one it leads to, also through another', () => {
    const { state } = given(...two, asked('q3'), merged('q1', 'q2'), merged('q2', 'q3'), answered('q3'));
    for (const post of state.values()) expect(leading(state, post).id).toBe('q3');
    const lead = state.get('q3');
    expect(lead && together(state, lead).map(({ id }) => id)).toEqual(['q1', 'q2', 'q3']);
  });

  it('leaves one that waits, and one to answer', () => {
    const { state } = given(...two, merged('q1', 'q2'));
    expect([...state.values()].filter(isWaiting).map(({ id }) => id)).toEqual(['q2']);
  });

  it('does with the leading question what is done with one that was merged (the card is older than the merging)', () => {
    given(...two, merged('q1', 'q2'))
      .when(answer('I maj.'))
      .thenRecorded(answered('q2'));
    given(...two, merged('q1', 'q2'), answered('q2'))
      .when(publish())
      .thenRecorded(published('q2'));
  });

  it('is undone where the leading question is withdrawn: nobody’s question is lost with another’s', () => {
    const { state } = given(...two, asked('q3'), merged('q1', 'q2'), merged('q3', 'q2'), withdrawn('q2'));
    expect([...state.values()].map(({ id, mergedInto }) => [id, mergedInto])).toEqual([
      ['q1', null],
      ['q3', null],
    ]);
    expect([...state.values()].filter(isWaiting)).toHaveLength(2);
  });
});
