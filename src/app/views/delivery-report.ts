import { type BroadcastId, type Delivery, type Ledger, mayGoAgain } from '../../domain/delivery.ts';
import { messageBroadcast, resultBroadcast, roundBroadcast, roundOf } from '../broadcast-ids.ts';
import { type NamedPerson, named, type People } from './names.ts';

/** How the messages of one round have fared. Nothing is said to be delivered that was not. */
export interface DeliveryReport {
  readonly waiting: number;
  readonly delivered: number;
  /** May have arrived, may not: to be sent again only when a person says so. */
  readonly unknown: readonly NamedPerson[];
  readonly refused: readonly (NamedPerson & { readonly code: string })[];
  /** Posts in the team's channels that may not have arrived, or were refused. */
  readonly channelsInDoubt: number;
  readonly channelsRefused: number;
  /** How many messages would be sent again if somebody asks for it. */
  readonly resendable: number;
  /** How often that has been asked. Goes back with the press. */
  readonly resends: number;
}

/** Of the round's question until its result has been sent, then of the result. `resendable` counts all of the round's messages. */
export const deliveryReport = (ledger: Ledger, people: People, round: number): DeliveryReport => {
  const ofRound = [...ledger.deliveries.values()].filter((entry) => roundOf(entry.broadcast) === round);
  const result = resultBroadcast(round);
  const latest = ofRound.some(({ broadcast }) => broadcast === result) ? result : roundBroadcast(round);
  return reportOn(ledger, people, ofRound, latest);
};

/** Of a message to all groups, by its number. */
export const messageReport = (ledger: Ledger, people: People, message: number): DeliveryReport => {
  const broadcast = messageBroadcast(message);
  const sent = [...ledger.deliveries.values()].filter((entry) => entry.broadcast === broadcast);
  return reportOn(ledger, people, sent, broadcast);
};

/** On the deliveries of `latest` to people, and on all of them where somebody may have to press something. */
const reportOn = (ledger: Ledger, people: People, all: readonly Delivery[], latest: BroadcastId): DeliveryReport => {
  const toPeople = all.flatMap(({ broadcast, to, status }) =>
    to.kind === 'person' ? [{ current: broadcast === latest, name: named(people, to.person), status }] : [],
  );
  const current = toPeople.filter((entry) => entry.current);
  const toChannels = all.filter(({ to }) => to.kind === 'channel');
  return {
    channelsInDoubt: toChannels.filter(({ status }) => status.is === 'unknown').length,
    channelsRefused: toChannels.filter(({ status }) => status.is === 'refused' && status.code !== 'Withdrawn').length,
    resendable: all.filter(({ status }) => mayGoAgain(status)).length,
    resends: ledger.resends,
    waiting: current.filter(({ status }) => status.is === 'waiting' || status.is === 'calling').length,
    delivered: current.filter(({ status }) => status.is === 'delivered').length,
    unknown: current.flatMap(({ name, status }) => (status.is === 'unknown' ? [name] : [])),
    refused: current.flatMap(({ name, status }) =>
      // A question that was withdrawn (the round had closed when its turn came) is nobody's fault to mend.
      status.is === 'refused' && status.code !== 'Withdrawn' ? [{ ...name, code: status.code }] : [],
    ),
  };
};
