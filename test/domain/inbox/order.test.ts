import { describe, expect, it } from 'vitest';
import type { InboxEvent } from '../../../src/domain/inbox/events.ts';
import { inbox } from '../../../src/domain/inbox/inbox.ts';
import { type Inbox, inOrder, isWaiting, publishedFirst } from '../../../src/domain/inbox/state.ts';
import { annas, answered, asked, merged, nobodys, published, taken, withdrawn } from '../../support/inbox-facts.ts';
import { at } from '../../support/workshop-facts.ts';

const folded = (...events: readonly InboxEvent[]): Inbox => events.reduce<Inbox>(inbox.evolve, inbox.initial);
const upvoted = (id: string, person: string): InboxEvent => ({ type: 'post-upvoted', at: at(9), id, person });

describe('the posts in order', () => {
  it('stand as they came, whatever was read first', () => {
    const events = [
      { ...asked('late'), at: at(9) },
      { ...asked('early'), at: at(1) },
    ];
    for (const story of [events, events.toReversed()])
      expect(inOrder(folded(...story)).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('without a name stand first in their day, and by their ids: the order they came in is nowhere to be seen', () => {
    const events = ['c', 'a', 'b'].map((id) => asked(id, nobodys));
    const yesterday = { ...asked('y'), at: '2026-03-01T12:00:00.000Z' };
    for (const story of [events, events.toReversed()])
      expect(inOrder(folded(asked('named'), ...story, yesterday)).map(({ id }) => id)).toEqual(['y', 'a', 'b', 'c', 'named']);
  });
});

describe('what is published', () => {
  it('stands with what most people wonder first, then the oldest', () => {
    const posts = ['q1', 'q2', 'q3'].flatMap((id, index) => [{ ...asked(id), at: at(index) }, answered(id), published(id)]);
    const state = folded(...posts, asked('silent'), upvoted('q3', 'bo'), upvoted('q3', 'cia'), upvoted('q2', 'bo'));
    expect(publishedFirst(state).map(({ id }) => id)).toEqual(['q3', 'q2', 'q1']);
    expect(publishedFirst(folded(...posts)).map(({ id }) => id)).toEqual(['q1', 'q2', 'q3']);
  });
});

describe('the facts of those without a name, which are read first whenever they came', () => {
  const same = (own: readonly InboxEvent[], desk: readonly InboxEvent[], asItWas: readonly InboxEvent[]) => {
    expect(folded(...own, ...desk).toJS()).toEqual(folded(...asItWas).toJS());
  };

  it('lead to the same inbox as in the order they came', () => {
    const [a, b] = [asked('a', nobodys), asked('b', annas)];
    const changed: InboxEvent = { type: 'post-changed', at: a.at, id: 'a', text: 'Ny' };
    same([a, changed], [b, taken('a'), answered('a')], [a, b, taken('a'), changed, answered('a')]);
    same([a, withdrawn('a')], [b, taken('a')], [a, b, taken('a'), withdrawn('a')]);
    same([a], [b, merged('b', 'a'), answered('a')], [a, b, merged('b', 'a'), answered('a')]);
  });

  it('let go of what had been merged into one that was withdrawn, also where it had been merged elsewhere before', () => {
    const [a, b, c] = [asked('a', nobodys), asked('b', annas), asked('c', annas)];
    same([a, withdrawn('a')], [b, merged('b', 'a')], [a, b, merged('b', 'a'), withdrawn('a')]);
    const desk = [b, c, merged('b', 'c'), merged('b', 'a')];
    same([a, withdrawn('a')], desk, [a, ...desk, withdrawn('a')]);
    expect([...folded(a, withdrawn('a'), ...desk).values()].filter(isWaiting).map(({ id }) => id)).toEqual(['b', 'c']);
  });
});
