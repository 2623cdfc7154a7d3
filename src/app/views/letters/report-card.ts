import type { Ledger } from '../../../domain/delivery.ts';
import type { Inbox } from '../../../domain/inbox/state.ts';
import type { SentLetter } from '../../../domain/letter/state.ts';
import type { PersonId } from '../../../domain/people.ts';
import { type NamedChannel, type NamedPerson, named, type People } from '../names.ts';
import { arrived, type ChannelFailure, failedChannels, type LetterMessages, lettersMessages, tally } from './report-messages.ts';

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
  readonly channels: { readonly posted: number; readonly of: number; readonly failed: readonly FailedChannel[] };
  /** Messages of their own to those who had not acknowledged; null where there are none. */
  readonly extra: ReturnType<typeof tally> | null;
  /** Copies of every kind that may lie there, for all that is known. */
  readonly uncertain: number;
  /** Messages that could not be corrected, or taken away. `retries` is how often somebody has had it tried again. */
  readonly stale: { readonly people: number; readonly channels: readonly NamedChannel[]; readonly retries: number };
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
    /** `code` is null where nothing is known. */
    readonly extra: readonly (NamedPerson & { readonly code: string | null })[];
    readonly stale: readonly (NamedPerson & { readonly code: string | null })[];
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
  /** Whether this person may send, stop, correct and recall. */
  readonly maySend: boolean;
}

/** A channel that the letter is not posted in, or perhaps not. */
export type FailedChannel = NamedChannel & ChannelFailure;

export interface LetterFacts {
  readonly letter: string;
  readonly state: SentLetter;
  readonly ledger: Ledger;
  readonly inbox: Inbox;
  readonly people: People;
  /** The names of the channels that `channelsInTrouble` gives. */
  readonly channels: readonly NamedChannel[];
}

/** Who looks at the report. */
export interface ReportViewer {
  readonly byName: boolean;
  readonly maySend: boolean;
  readonly asking?: LetterReportView['asking'];
}

/** The channels that a report names: those that failed, and those whose post could not be corrected or taken away. */
export const channelsInTrouble = (ledger: Ledger): readonly string[] => {
  const messages = lettersMessages(ledger);
  const stale = messages.stale.flatMap(({ to }) => (to.kind === 'channel' ? [to.conversationId] : []));
  return [...new Set([...failedChannels(messages).map(({ id }) => id), ...stale])];
};

export const letterReport = (facts: LetterFacts, { byName, maySend, asking = null }: ReportViewer): LetterReportView => {
  const { letter, state, ledger, inbox, people } = facts;
  const messages = lettersMessages(ledger);
  const rows = state.to.map((person) => ({
    person,
    unit: people.get(person)?.unit ?? '',
    status: messages.first.get(person) ?? { is: 'waiting' as const },
  }));
  const numbers = tally(rows);
  const posts = [...inbox.values()].filter((post) => post.letter === letter);
  const unacknowledged = rows.filter(({ person, status }) => status.is === 'delivered' && !state.acknowledged.has(person));
  const unitOfAsker = (id: PersonId) => people.get(id)?.unit ?? '';
  const failed = failedChannels(messages);
  return {
    letter,
    heading: state.content.heading,
    sentAt: state.sentAt,
    phase: phaseOf(state, numbers.waiting),
    recipients: rows.length,
    ...numbers,
    acknowledged: state.acknowledged.size,
    seen: state.seen.size,
    answers: state.answers.size,
    questions: posts.length,
    channels: {
      of: messages.channels.length,
      posted: messages.channels.filter(({ status }) => arrived(status)).length,
      failed: failed.map(({ id, is, code }) => ({ ...channelOf(facts, id), is, code })),
    },
    extra: messages.extra.length > 0 ? tally(messages.extra) : null,
    uncertain: messages.uncertain,
    stale: staleOnes(facts, messages),
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
          extra: messages.extra
            .flatMap(({ person, status }) => {
              if (status.is !== 'refused' && status.is !== 'unknown') return [];
              return [{ ...named(people, person), code: status.is === 'refused' ? status.code : null }];
            })
            .sort(alphabetical),
          stale: stalePeople(messages)
            .map(({ person, code }) => ({ ...named(people, person), code }))
            .sort(alphabetical),
        }
      : null,
    again: {
      refused: numbers.refused + numbers.stopped,
      unknown: numbers.unknown,
      unacknowledged: unacknowledged.length,
      number: state.resendings.length,
    },
    corrections: state.corrections.length,
    asking,
    maySend,
  };
};

const channelOf = ({ channels }: LetterFacts, id: string): NamedChannel =>
  channels.find((channel) => channel.id === id) ?? { id, name: null, general: false };

/** The ledger has no order of its own. */
const alphabetical = (a: NamedPerson, b: NamedPerson): number => (a.name ?? '').localeCompare(b.name ?? '', 'sv');

/** One row a person, however many of their copies it is. */
const stalePeople = ({ stale }: LetterMessages) => [
  ...new Map(
    stale.flatMap(({ to, code }) => (to.kind === 'person' ? [[to.person, { person: to.person, code }] as const] : [])),
  ).values(),
];

const staleOnes = (facts: LetterFacts, messages: LetterMessages): LetterReportView['stale'] => ({
  people: stalePeople(messages).length,
  channels: messages.stale.flatMap(({ to }) => (to.kind === 'channel' ? [channelOf(facts, to.conversationId)] : [])),
  retries: facts.ledger.retries,
});

const phaseOf = ({ recalledAt, stoppedAt }: SentLetter, waiting: number): LetterReportView['phase'] => {
  if (recalledAt !== null) return 'recalled';
  if (stoppedAt !== null) return 'stopped';
  return waiting > 0 ? 'sending' : 'sent';
};
