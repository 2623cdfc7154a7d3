import { describe, expect, it } from 'vitest';
import { namelessApart } from '../../src/app/nameless-apart.ts';
import { StaleStream, WriteFailed } from '../../src/app/ports.ts';
import { singleStream } from '../../src/app/single-stream.ts';
import { inbox } from '../../src/domain/inbox/inbox.ts';
import { heldLog } from '../support/held-log.ts';
import { annas, answered, asked, DAY, nobodys, taken } from '../support/inbox-facts.ts';
import { at } from '../support/workshop-facts.ts';

const form = { kind: 'question', letter: null, text: 'När öppnar badet?', at: at(), waiting: 0 } as const;
const open = (held = heldLog()) => ({ held, posts: singleStream(namelessApart(held.log, 'inbox'), 'inbox', inbox) });
const send = (id: string, asker = nobodys) => ({ type: 'send-post', id, asker, ...form }) as const;
const answer = (id: string) => ({ type: 'answer-post', at: at(5), id, by: 'dora', text: 'I maj.' }) as const;
const types = (events: readonly unknown[]) => events.map((event) => (event as { type: string }).type);

describe('what those without a name do', () => {
  it('lies in a stream of its own, with the day alone; what the desk does lies with the rest', async () => {
    const { held, posts } = open();
    await posts.perform(send('named', annas));
    await posts.perform(send('q1'));
    await posts.perform({ type: 'change-post', at: at(4), id: 'q1', proof: nobodys, text: 'Ny' });
    await posts.perform(answer('q1'));
    await posts.perform(send('q2'));
    await posts.perform({ type: 'withdraw-post', at: at(6), id: 'q2', proof: nobodys });
    await posts.perform({ type: 'change-post', at: at(4), id: 'named', proof: annas, text: 'Ny' });
    expect(types(held.events('inbox-nameless'))).toEqual(['post-sent', 'post-changed', 'post-sent', 'post-withdrawn']);
    for (const event of held.events('inbox-nameless')) expect(event).toMatchObject({ at: DAY });
    expect(types(held.events('inbox'))).toEqual(['post-sent', 'post-answered', 'post-changed']);

    const again = await open(held).posts.state();
    expect(again.toJS()).toEqual((await posts.state()).toJS());
    expect(again.get('q1')).toMatchObject({ text: 'Ny', fate: { is: 'answered' } });
  });

  it('goes on where it was stored before there were two streams', async () => {
    const { held } = open();
    held.sneak('inbox', asked('old', nobodys), asked('named', annas), taken('old'));
    const { posts } = open(held);
    expect((await posts.state()).get('old')).toMatchObject({ asker: nobodys, fate: { is: 'taken' } });
    await posts.perform({ type: 'change-post', at: at(6), id: 'old', proof: nobodys, text: 'Ny' });
    await posts.perform(answer('old'));
    await posts.perform(send('new'));
    const state = await open(held).posts.state();
    expect(state.get('old')).toMatchObject({ text: 'Ny', fate: { is: 'answered' } });
    expect(state.get('new')).toMatchObject({ fate: { is: 'received' } });
    expect(held.events('inbox').slice(0, 3)).toEqual([asked('old', nobodys), asked('named', annas), taken('old')]);
  });

  it('is decided one upon the other, many at once', async () => {
    const { held, posts } = open();
    const presses = Array.from({ length: 20 }, (_, n) => [
      posts.perform(send(`q${n}`, n % 2 === 0 ? nobodys : annas)),
      posts.perform(send(`q${n}`, n % 2 === 0 ? nobodys : annas)),
      posts.perform(answer(`q${n}`)),
    ]).flat();
    await Promise.all(presses);
    expect([held.events('inbox-nameless').length, held.events('inbox').length]).toEqual([10, 30]);
    expect((await open(held).posts.state()).toJS()).toEqual((await posts.state()).toJS());
  });

  it('is not kept in memory where the disk refused it, and is taken the next time', async () => {
    const { held, posts } = open();
    await posts.perform(send('q1'));
    held.hold();
    const outcomes = Promise.allSettled([posts.perform(send('q2')), posts.perform(answer('q1'))]);
    await new Promise((resolve) => setImmediate(resolve));
    held.fail();
    for (const outcome of await outcomes) expect(outcome).toMatchObject({ reason: expect.any(WriteFailed) });
    expect((await posts.state()).get('q1')).toMatchObject({ fate: { is: 'received' } });
    await posts.perform(send('q2'));
    await posts.perform(answer('q1'));
    expect([...(await posts.state()).keys()].sort()).toEqual(['q1', 'q2']);
  });

  it('is refused as stale where another process was quicker', async () => {
    const { held } = open();
    const log = namelessApart(held.log, 'inbox');
    await log.read('inbox');
    held.sneak('inbox-nameless', asked('q9', nobodys));
    await expect(log.append('inbox', [asked('q1', nobodys)], 0)).rejects.toThrow(StaleStream);
    await expect(log.append('inbox', [], 5)).rejects.toThrow(StaleStream);
    expect(await log.read('inbox')).toMatchObject([{ position: 1, event: { id: 'q9' } }]);
    await log.append('inbox', [answered('q9')], 1);
    expect(types(held.events('inbox'))).toEqual(['post-answered']);
  });
});
