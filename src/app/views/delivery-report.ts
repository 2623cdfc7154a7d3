import { type Ledger, roundOf } from '../../domain/delivery.ts';
import { type NamedPerson, named, type People } from './names.ts';

/** How the messages of one round have fared. Nothing is said to be delivered that was not. */
export interface DeliveryReport {
  readonly waiting: number;
  readonly delivered: number;
  /** May have arrived, may not: to be sent again only when a person says so. */
  readonly unknown: readonly NamedPerson[];
  readonly refused: readonly (NamedPerson & { readonly code: string })[];
}

export const deliveryReport = (ledger: Ledger, people: People, round: number): DeliveryReport => {
  const entries = [...ledger.deliveries.values()].filter(
    (entry) => roundOf(entry.broadcast) === round && entry.to.kind === 'person',
  );
  const to = (entry: (typeof entries)[number]) => named(people, entry.to.kind === 'person' ? entry.to.person : '');
  return {
    waiting: entries.filter(({ status }) => status.is === 'waiting' || status.is === 'calling').length,
    delivered: entries.filter(({ status }) => status.is === 'delivered').length,
    unknown: entries.filter(({ status }) => status.is === 'unknown').map(to),
    refused: entries.flatMap((entry) => (entry.status.is === 'refused' ? [{ ...to(entry), code: entry.status.code }] : [])),
  };
};
