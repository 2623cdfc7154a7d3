import { describe, expect, it } from 'vitest';
import { type DeliveryEvent, deliveries, type Fate, keyOf, mayGoAgain, type Recipient } from '../../src/domain/delivery.ts';
import { scenarios } from '../support/given.ts';

const { given } = scenarios(deliveries);
const at = '2026-03-02T08:30:00.000Z';
const anna: Recipient = { kind: 'person', person: 'anna' };
const bo: Recipient = { kind: 'person', person: 'bo' };
const channel: Recipient = {
  kind: 'channel',
  serviceUrl: 'https://smba.example/emea',
  conversationId: '19:general@thread.tacv2',
};
const message = { serviceUrl: 'https://smba.example/emea', conversationId: 'a:anna', activityId: '1' };
const key = 'round-1/anna';

const planned = (...to: Recipient[]): DeliveryEvent => ({ type: 'deliveries-planned', at, broadcast: 'round-1', to });
const calling: DeliveryEvent = { type: 'call-started', at, key };
const ended = (status: Fate): DeliveryEvent => ({ type: 'call-ended', at, key, status });
const delivered = ended({ is: 'delivered', message });
const refused = ended({ is: 'refused', status: 403, code: 'ConversationBlockedByUser' });
const unknown = ended({ is: 'unknown', reason: 'time-out' });

describe('a broadcast', () => {
  const plan = (...to: Recipient[]) => ({ type: 'plan', at, broadcast: 'round-1', to }) as const;

  it('is planned for people and channels', () => given().when(plan(anna, channel)).thenRecorded(planned(anna, channel)));

  it('reaches each recipient once: what is planned is not planned again', () => {
    given(planned(anna, bo)).when(plan(anna, bo)).thenNothing();
    given(planned(anna), calling, delivered).when(plan(anna)).thenNothing();
    given(planned(anna), calling, unknown).when(plan(anna)).thenNothing();
  });

  it('takes in a newcomer', () => given(planned(anna)).when(plan(anna, bo)).thenRecorded(planned(bo)));

  it('of another round is another broadcast', () =>
    given(planned(anna))
      .when({ ...plan(anna), broadcast: 'round-2' })
      .thenRecorded({ type: 'deliveries-planned', at, broadcast: 'round-2', to: [anna] }));
});

describe('a call', () => {
  const start = { type: 'start-call', at, key } as const;

  it('is claimed before it is made', () => given(planned(anna)).when(start).thenRecorded(calling));

  it.each([
    ['one has claimed it', [planned(anna), calling]],
    ['it is delivered', [planned(anna), calling, delivered]],
    ['it is refused', [planned(anna), calling, refused]],
    ['it is in doubt', [planned(anna), calling, unknown]],
    ['it is not planned', []],
  ])('cannot be claimed when %s', (_, past) =>
    given(...past)
      .when(start)
      .thenRefused('not-waiting'),
  );
});

describe('the fate of a call', () => {
  const end = (status: Fate) => ({ type: 'end-call', at, key, status }) as const;

  it.each([delivered, refused, unknown])('is recorded: $status.is', (event) => {
    if (event.type !== 'call-ended') throw new Error('not a fate');
    given(planned(anna), calling).when(end(event.status)).thenRecorded(event);
    expect(given(planned(anna), calling, event).state.deliveries.get(key)?.status).toEqual(event.status);
  });

  it('can be met without a call, where none could be made', () =>
    given(planned(anna))
      .when(end({ is: 'refused', status: 403, code: 'BotNotInConversationRoster' }))
      .thenRecorded(ended({ is: 'refused', status: 403, code: 'BotNotInConversationRoster' })));

  it('is met once', () => {
    given(planned(anna), calling, delivered)
      .when(end({ is: 'unknown', reason: 'late' }))
      .thenNothing();
    given()
      .when(end({ is: 'unknown', reason: 'never planned' }))
      .thenNothing();
  });
});

describe('after a crash', () => {
  const doubt = { type: 'doubt-interrupted', at } as const;

  it('only what was being called is in doubt', () =>
    given(planned(anna, bo), calling)
      .when(doubt)
      .thenRecorded(ended({ is: 'unknown', reason: 'interrupted' })));

  it('nothing is in doubt where nothing was being called', () => {
    given(planned(anna, bo)).when(doubt).thenNothing();
    given(planned(anna), calling, delivered).when(doubt).thenNothing();
  });
});

describe('sending again', () => {
  const resend = (resends = 0, keys = [key]) => ({ type: 'resend', at, by: 'flora', keys, resends }) as const;
  const asked: DeliveryEvent = { type: 'resend-asked', at, by: 'flora', keys: [key] };

  it('is for what is in doubt, and lets it wait for a call', () => {
    given(planned(anna, bo), calling, unknown).when(resend()).thenRecorded(asked);
    expect(given(planned(anna, bo), calling, unknown, asked).state.deliveries.get(key)?.status).toEqual({
      is: 'waiting',
      doubt: 'time-out',
    });
  });

  it('that is stopped leaves what was in doubt in doubt, and what was refused stopped', () => {
    const stopped: DeliveryEvent = { type: 'deliveries-stopped', at, keys: [key] };
    const statusAfter = (fate: DeliveryEvent) =>
      given(planned(anna), calling, fate, asked, stopped).state.deliveries.get(key)?.status;
    expect(statusAfter(unknown)).toEqual({ is: 'unknown', reason: 'time-out' });
    expect(statusAfter(refused)).toEqual({ is: 'stopped' });
  });

  describe('with a number', () => {
    const once = (number: number, keys = [key]) => ({ type: 'resend-once', at, by: 'flora', keys, number }) as const;
    const numbered = (number: number, keys = [key]): DeliveryEvent => ({ ...asked, keys, number });

    it('is taken up once, in any order', () => {
      given(planned(anna), calling, unknown).when(once(2)).thenRecorded(numbered(2));
      given(planned(anna), calling, unknown, numbered(2), calling, unknown).when(once(2)).thenNothing();
      given(planned(anna), calling, unknown, numbered(2), calling, unknown).when(once(1)).thenRecorded(numbered(1));
    });

    it('is taken up with what did not arrive, and with nothing too: what comes to be in doubt later was not asked for', () => {
      given(planned(anna), calling, delivered).when(once(1)).thenRecorded(numbered(1, []));
      given(planned(anna), numbered(1, []), calling, unknown).when(once(1)).thenNothing();
    });
  });

  it.each([
    ['refused', [calling, refused]],
    ['stopped', [{ type: 'deliveries-stopped', at, keys: [key] } as const]],
  ])('is for what was %s', (_, past) =>
    given(planned(anna, bo), ...past)
      .when(resend())
      .thenRecorded(asked),
  );

  it('never touches what was delivered, waits, is being called or has been recalled', () => {
    given(planned(anna), calling, delivered).when(resend()).thenNothing();
    given(planned(anna)).when(resend()).thenNothing();
    given(planned(anna), calling).when(resend()).thenNothing();
    given(planned(anna), calling, delivered, { type: 'message-recalled', at, key }).when(resend()).thenNothing();
  });

  it('is of the messages that were named, and of those alone that did not arrive', () => {
    given(planned(anna, bo), calling, unknown)
      .when(resend(0, ['round-1/bo']))
      .thenNothing();
    given(planned(anna, bo), calling, unknown)
      .when(resend(0, ['round-1/bo', key, 'round-9/nobody']))
      .thenRecorded(asked);
  });

  it.each([
    ['in doubt', { is: 'unknown', reason: 'time-out' }],
    ['without a chat', { is: 'refused', status: 0, code: 'no-chat' }],
    ['without a connection', { is: 'refused', status: 0, code: 'ECONNREFUSED' }],
    ['without a name server', { is: 'refused', status: 0, code: 'EAI_AGAIN' }],
    ['without a token', { is: 'refused', status: 0, code: 'TokenUnavailable/time-out' }],
    ['throttled', { is: 'refused', status: 429, code: 'Throttled' }],
    ['told to wait, in other words', { is: 'refused', status: 429, code: 'Http429' }],
  ] as const)('may be asked for what is %s', (_, status) => expect(mayGoAgain(status)).toBe(true));

  it.each([
    ['waiting', { is: 'waiting' }],
    ['being called', { is: 'calling' }],
    ['delivered', { is: 'delivered', message }],
    ['blocked', { is: 'refused', status: 403, code: 'ConversationBlockedByUser' }],
    ['to one who has left', { is: 'refused', status: 0, code: 'BotNotInConversationRoster' }],
    ['stopped', { is: 'stopped' }],
    ['recalled', { is: 'recalled' }],
    ['withdrawn', { is: 'refused', status: 0, code: 'Withdrawn' }],
    ['too big', { is: 'refused', status: 413, code: 'MessageTooBig' }],
    ['by a bot whose secret is wrong', { is: 'refused', status: 401, code: 'invalid_client' }],
  ] as const)('may not be asked for what is %s', (_, status) => expect(mayGoAgain(status)).toBe(false));

  it('happens once, however often the press comes, also where the message is in doubt again', () => {
    given(planned(anna), calling, unknown, asked).when(resend()).thenNothing();
    const doubtAgain = [planned(anna), calling, unknown, asked, calling, unknown];
    given(...doubtAgain)
      .when(resend())
      .thenNothing();
    given(...doubtAgain)
      .when(resend(1))
      .thenRecorded(asked);
  });

  it('is counted', () => {
    expect(given(planned(anna), calling, unknown).state.resends).toBe(0);
    expect(given(planned(anna), calling, unknown, asked, calling, unknown, asked).state.resends).toBe(2);
  });
});

describe('a stop', () => {
  const stop = { type: 'stop', at } as const;
  const stopped = (...keys: string[]): DeliveryEvent => ({ type: 'deliveries-stopped', at, keys });

  it('leaves those that wait, and nothing that has been called', () => {
    given(planned(anna, bo), calling).when(stop).thenRecorded(stopped('round-1/bo'));
    given(planned(anna), calling, delivered).when(stop).thenNothing();
    expect(given(planned(anna), stopped(key)).state.deliveries.get(key)?.status).toEqual({ is: 'stopped' });
  });

  it('comes before the call: what is stopped cannot be claimed', () =>
    given(planned(anna), stopped(key)).when({ type: 'start-call', at, key }).thenRefused('not-waiting'));
});

describe('a delivered message', () => {
  const edit = { type: 'edit', at, key, edition: 1 } as const;
  const edited: DeliveryEvent = { type: 'message-edited', at, key, edition: 1 };
  const recall = { type: 'recall', at, key } as const;
  const recalled: DeliveryEvent = { type: 'message-recalled', at, key };

  it('tells which edition it shows', () => {
    given(planned(anna), calling, delivered).when(edit).thenRecorded(edited);
    expect(given(planned(anna), calling, delivered, edited).state.deliveries.get(key)?.status).toEqual({
      is: 'delivered',
      message,
      edition: 1,
    });
  });

  it('can be taken away, and the ledger keeps that it was there', () => {
    given(planned(anna), calling, delivered).when(recall).thenRecorded(recalled);
    expect(given(planned(anna), calling, delivered, recalled).state.deliveries.get(key)?.status).toEqual({ is: 'recalled' });
  });

  it('alone is edited or taken away', () => {
    for (const past of [[planned(anna)], [planned(anna), calling], [planned(anna), calling, unknown]]) {
      given(...past)
        .when(edit)
        .thenNothing();
      given(...past)
        .when(recall)
        .thenNothing();
    }
    given(planned(anna), calling, delivered, recalled).when(edit).thenNothing();
    given(planned(anna), calling, delivered, recalled).when(recall).thenNothing();
  });
});

describe('an edit that Teams did not make', () => {
  const why = { is: 'refused', status: 403, code: 'ConversationBlockedByUser' } as const;
  const passing = { is: 'unknown', reason: 'time-out' } as const;
  const failed = (reason: typeof why | typeof passing, should: number | 'gone' = 1): DeliveryEvent => ({
    type: 'edit-failed',
    at,
    key,
    should,
    why: reason,
  });
  const retried = (by: string | null): DeliveryEvent => ({ type: 'edits-retried', at, by, keys: [key] });
  const retry = (retries: number) => ({ type: 'retry-edits', at, by: 'dora', retries }) as const;
  const statusAfter = (...past: DeliveryEvent[]) => given(planned(anna), calling, ...past).state.deliveries.get(key)?.status;

  it('is kept with the message, and forgotten when it is made', () => {
    const command = { type: 'fail-edit', at, key, should: 'gone', why } as const;
    given(planned(anna), calling, delivered).when(command).thenRecorded(failed(why, 'gone'));
    given(planned(anna), calling, unknown).when(command).thenNothing();
    expect(statusAfter(delivered, failed(why))).toEqual({ is: 'delivered', message, stale: { should: 1, why } });
    expect(statusAfter(delivered, failed(why), { type: 'message-edited', at, key, edition: 1 })).toEqual({
      is: 'delivered',
      message,
      edition: 1,
    });
  });

  it('is tried again when somebody says so, once for a press that comes several times', () => {
    given(planned(anna), calling, delivered, failed(why)).when(retry(0)).thenRecorded(retried('dora'));
    given(planned(anna), calling, delivered, failed(why), retried('dora'), failed(why)).when(retry(0)).thenNothing();
    given(planned(anna), calling, delivered, failed(why), retried('dora'), failed(why))
      .when(retry(1))
      .thenRecorded(retried('dora'));
    given(planned(anna), calling, delivered).when(retry(0)).thenNothing();
    expect(statusAfter(delivered, failed(why), retried('dora'))).toEqual({ is: 'delivered', message });
  });

  it('is tried again at a start where it may go better', () => {
    const start = { type: 'retry-passing-edits', at } as const;
    given(planned(anna), calling, delivered, failed(passing)).when(start).thenRecorded(retried(null));
    given(planned(anna), calling, delivered, failed(why)).when(start).thenNothing();
    given(planned(anna), calling, unknown).when(start).thenNothing();
  });
});

describe('a control card', () => {
  const place = { type: 'place-control-card', at, person: 'flora', message } as const;
  const placed: DeliveryEvent = { type: 'control-card-placed', at, person: 'flora', message };

  it('has one place a person, the last one', () => {
    given().when(place).thenRecorded(placed);
    const moved: DeliveryEvent = { ...placed, message: { ...message, activityId: '2' } };
    expect(given(placed, moved).state.controls).toEqual(new Map([['flora', { ...message, activityId: '2' }]]));
  });

  it('that lies there already is not placed again', () => given(placed).when(place).thenNothing());
});

describe('keys', () => {
  it('tell who gets what', () => {
    expect(keyOf('reminder-2-1', anna)).toBe('reminder-2-1/anna');
    expect(keyOf('result-2', channel)).toBe('result-2/19:general@thread.tacv2');
  });
});
