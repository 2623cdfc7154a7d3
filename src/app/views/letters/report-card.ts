import type { DeliveryStatus, Ledger } from '../../../domain/delivery.ts';
import type { Inbox } from '../../../domain/inbox/state.ts';
import type { SentLetter } from '../../../domain/letter/state.ts';
import type { PersonId } from '../../../domain/people.ts';
import { type NamedPerson, named, type People } from '../names.ts';

/** What is known of a letter after (and while) it was sent, by unit and for the director by name. Honest: no receipt is not "unread". */
export interface LetterReportView {
  readonly letter: string;
  readonly heading: string;
  readonly sentAt: string;
  readonly phase: 'sending' | 'sent' | 'stopped' | 'recalled';
  readonly recipients: number;
  readonly delivered: number;
  readonly waiting: number;
  readonly unknown: number;
  readonly refused: number;
  readonly stopped: number;
  readonly acknowledged: number;
  /** Read receipts, where Teams gives them. */
  readonly seen: number;
  readonly answers: number;
  readonly questions: number;
  readonly channels: { readonly posted: number; readonly failed: number; readonly of: number };
  readonly units: readonly {
    readonly unit: string;
    readonly recipients: number;
    readonly delivered: number;
    readonly acknowledged: number;
    readonly questions: number;
  }[];
  /** By name, for the director alone. */
  readonly names: {
    readonly refused: readonly (NamedPerson & { readonly code: string })[];
    readonly unknown: readonly NamedPerson[];
    readonly unacknowledged: readonly NamedPerson[];
  } | null;
  /** How many each "Skicka igen" would reach, and how often it has been sent again. */
  readonly again: {
    readonly refused: number;
    readonly unknown: number;
    readonly unacknowledged: number;
    readonly number: number;
  };
  readonly corrections: number;
  readonly asking: 'recall' | null;
}

export interface LetterFacts {
  readonly letter: string;
  readonly state: SentLetter;
  readonly ledger: Ledger;
  readonly inbox: Inbox;
  readonly people: People;
}

/** Where a person's own copy of the letter stands: the first sending, or a later one that got through. */
export const statusOf = ({ ledger }: Pick<LetterFacts, 'ledger'>, person: PersonId) => {
  const first = ledger.deliveries.get(`letter/${person}`)?.status;
  return first ?? { is: 'waiting' as const };
};

/** The same of everybody in one look through the ledger: ten thousand that are asked for by key cost three times as much. */
const statuses = ({ deliveries }: Ledger): ReadonlyMap<PersonId, DeliveryStatus> => {
  const found = new Map<PersonId, DeliveryStatus>();
  for (const { broadcast, to, status } of deliveries.values())
    if (broadcast === 'letter' && to.kind === 'person') found.set(to.person, status);
  return found;
};

/** It has been there, though it may have been taken away since. */
const arrived = ({ is }: { readonly is: DeliveryStatus['is'] }): boolean => is === 'delivered' || is === 'recalled';

export const letterReport = (
  facts: LetterFacts,
  { byName, asking = null }: { byName: boolean; asking?: LetterReportView['asking'] },
): LetterReportView => {
  const { letter, state, ledger, inbox, people } = facts;
  const copies = statuses(ledger);
  const rows = state.to.map((person) => ({
    person,
    unit: people.get(person)?.unit ?? '',
    status: copies.get(person) ?? { is: 'waiting' as const },
  }));
  const counts = new Map<DeliveryStatus['is'], number>();
  for (const { status } of rows) counts.set(status.is, (counts.get(status.is) ?? 0) + 1);
  const count = (is: DeliveryStatus['is']) => counts.get(is) ?? 0;
  const waiting = count('waiting') + count('calling');
  const channels = [...ledger.deliveries.values()].filter(({ to }) => to.kind === 'channel');
  const posts = [...inbox.values()].filter((post) => post.letter === letter);
  const unacknowledged = rows.filter(({ person, status }) => status.is === 'delivered' && !state.acknowledged.has(person));
  const unitOfAsker = (id: PersonId) => people.get(id)?.unit ?? '';
  return {
    letter,
    heading: state.content.heading,
    sentAt: state.sentAt,
    phase: phaseOf(state, waiting),
    recipients: rows.length,
    delivered: count('delivered') + count('recalled'),
    waiting,
    unknown: count('unknown'),
    refused: count('refused'),
    stopped: count('stopped'),
    acknowledged: state.acknowledged.size,
    seen: state.seen.size,
    answers: state.answers.size,
    questions: posts.length,
    channels: {
      of: channels.length,
      posted: channels.filter(({ status }) => arrived(status)).length,
      failed: channels.filter(({ status }) => status.is === 'refused' || status.is === 'unknown').length,
    },
    units: [...Map.groupBy(rows, ({ unit }) => unit)]
      .map(([unit, own]) => ({
        unit,
        recipients: own.length,
        delivered: own.filter(({ status }) => arrived(status)).length,
        acknowledged: own.filter(({ person }) => state.acknowledged.has(person)).length,
        questions: posts.filter(({ asker }) => asker.named && unitOfAsker(asker.person) === unit).length,
      }))
      .sort((a, b) => b.recipients - a.recipients || a.unit.localeCompare(b.unit, 'sv')),
    names: byName
      ? {
          refused: rows.flatMap(({ person, status }) =>
            status.is === 'refused' ? [{ ...named(people, person), code: status.code }] : [],
          ),
          unknown: rows.filter(({ status }) => status.is === 'unknown').map(({ person }) => named(people, person)),
          unacknowledged: unacknowledged.map(({ person }) => named(people, person)),
        }
      : null,
    again: {
      refused: count('refused') + count('stopped'),
      unknown: count('unknown'),
      unacknowledged: unacknowledged.length,
      number: state.resendings.length,
    },
    corrections: state.corrections.length,
    asking,
  };
};

const phaseOf = ({ recalledAt, stoppedAt }: SentLetter, waiting: number): LetterReportView['phase'] => {
  if (recalledAt !== null) return 'recalled';
  if (stoppedAt !== null) return 'stopped';
  return waiting > 0 ? 'sending' : 'sent';
};
