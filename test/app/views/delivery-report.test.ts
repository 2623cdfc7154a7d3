import { describe, expect, it } from 'vitest';
import { deliveryReport } from '../../../src/app/views/delivery-report.ts';
import { type BroadcastId, type DeliveryEvent, deliveries, type Recipient } from '../../../src/domain/delivery.ts';
import { peopleNamed } from '../../support/people-named.ts';
import { anna, at, bo, cia, dag, eva, flora } from '../../support/workshop-facts.ts';

type Fate = Extract<DeliveryEvent, { type: 'call-ended' }>['status'];
const people = peopleNamed(anna, bo, cia, dag, eva);
const report = (round: number, ...sent: readonly DeliveryEvent[]) =>
  deliveryReport(sent.reduce(deliveries.evolve, deliveries.initial), people, round);
const names = (...ids: string[]) => ids.map((id) => ({ name: peopleNamed(id).get(id)?.name, unit: 'Energi' }));

const channel: Recipient = { kind: 'channel', serviceUrl: 'https://smba.example/emea', conversationId: '19:general' };
const planned = (broadcast: BroadcastId, ...to: readonly (string | Recipient)[]): DeliveryEvent => ({
  type: 'deliveries-planned',
  at: at(),
  broadcast,
  to: to.map((each) => (typeof each === 'string' ? { kind: 'person', person: each } : each)),
});
const met = (key: `${BroadcastId}/${string}`, status: Fate): readonly DeliveryEvent[] => [
  { type: 'call-started', at: at(), key },
  { type: 'call-ended', at: at(), key, status },
];
const delivered: Fate = {
  is: 'delivered',
  message: { serviceUrl: 'https://smba.example/emea', conversationId: 'a:anna', activityId: '1' },
};
const blocked: Fate = { is: 'refused', status: 403, code: 'ConversationBlockedByUser' };
const unreachable: Fate = { is: 'refused', status: 0, code: 'ECONNREFUSED' };
const withdrawn: Fate = { is: 'refused', status: 0, code: 'Withdrawn' };
const unknown: Fate = { is: 'unknown', reason: 'time-out' };
const nothing = {
  waiting: 0,
  delivered: 0,
  unknown: [],
  refused: [],
  channelsInDoubt: 0,
  channelsRefused: 0,
  resendable: 0,
  resends: 0,
};

describe('the report of what was sent', () => {
  it('names those who were not reached, and those in doubt', () =>
    expect(
      report(
        1,
        planned('round-1', anna, bo, cia, dag, eva),
        ...met('round-1/anna', delivered),
        ...met('round-1/bo', blocked),
        ...met('round-1/cia', unknown),
        { type: 'call-started', at: at(), key: 'round-1/dag' },
      ),
    ).toEqual({
      ...nothing,
      delivered: 1,
      waiting: 2,
      unknown: names(cia),
      refused: [{ name: 'Bo', unit: 'Energi', code: 'ConversationBlockedByUser' }],
      resendable: 1,
    }));

  it('is of the round at hand', () => {
    const sent = [planned('round-1', anna, bo), ...met('round-1/anna', delivered), ...met('round-1/bo', unknown)];
    expect(report(2, ...sent)).toEqual(nothing);
    expect(report(11, ...sent)).toEqual(nothing);
  });

  it('does not say of a message that was withdrawn that it did not reach anybody', () =>
    expect(report(1, planned('round-1', anna, bo), ...met('round-1/anna', delivered), ...met('round-1/bo', withdrawn))).toEqual({
      ...nothing,
      delivered: 1,
    }));

  it('counts the question, and none of its reminders', () => {
    const reminders = [
      planned('reminder-1-1', anna, bo),
      ...met('reminder-1-1/bo', blocked),
      ...met('reminder-1-1/anna', unknown),
    ];
    const sent = [planned('round-1', anna, bo), ...met('round-1/anna', delivered), ...met('round-1/bo', delivered)];
    expect(report(1, ...sent, ...reminders)).toEqual({ ...nothing, delivered: 2, resendable: 1 });
  });

  it('counts the result as soon as it is planned, and what of the question is in doubt may still be sent again', () => {
    const question = [planned('round-1', anna, bo), ...met('round-1/anna', unknown), ...met('round-1/bo', blocked)];
    const result = [planned('result-1', anna, bo, flora), ...met('result-1/bo', delivered)];
    expect(report(1, ...question)).toMatchObject({ waiting: 0, unknown: names(anna), refused: [{ name: 'Bo' }], resendable: 1 });
    expect(report(1, ...question, ...result)).toEqual({ ...nothing, waiting: 2, delivered: 1, resendable: 1 });
  });

  it('counts what was refused for a reason that passes among what may be sent again', () =>
    expect(report(1, planned('round-1', anna, bo), ...met('round-1/anna', unreachable), ...met('round-1/bo', blocked))).toEqual({
      ...nothing,
      refused: [
        { name: 'Anna', unit: 'Energi', code: 'ECONNREFUSED' },
        { name: 'Bo', unit: 'Energi', code: 'ConversationBlockedByUser' },
      ],
      resendable: 1,
    }));

  it.each([
    ['in doubt', unknown, { channelsInDoubt: 1, resendable: 1 }],
    ['refused', blocked, { channelsRefused: 1 }],
    ['refused for a reason that passes', unreachable, { channelsRefused: 1, resendable: 1 }],
    ['withdrawn', withdrawn, {}],
    ['published', delivered, {}],
  ] as const)('tells of the post in the channel apart from the people: %s', (_, fate, told) =>
    expect(report(1, planned('result-1', anna, channel), ...met('result-1/19:general', fate))).toEqual({
      ...nothing,
      waiting: 1,
      ...told,
    }),
  );

  it('counts how often it was asked for to send again', () =>
    expect(
      report(1, planned('round-1', anna), ...met('round-1/anna', unknown), {
        type: 'resend-asked',
        at: at(),
        by: flora,
        keys: ['round-1/anna'],
      }),
    ).toEqual({ ...nothing, waiting: 1, resends: 1 }));
});
