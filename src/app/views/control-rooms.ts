import type { Ledger } from '../../domain/delivery.ts';
import type { AnswersPer } from '../../domain/workshop/round-plan.ts';
import { answersPerIn, type Created, type Help, roundAt } from '../../domain/workshop/state.ts';
import { type DeliveryReport, messageReport } from './delivery-report.ts';
import { type NamedPerson, named, type People } from './names.ts';

/** A call for help from a group's room, to the facilitators. `at` is ISO, UTC. */
export interface HelpCallView {
  readonly workshop: string;
  readonly call: number;
  readonly title: string;
  readonly group: number;
  readonly sitting: AnswersPer;
  readonly at: string;
  readonly takenBy: NamedPerson | null;
  readonly closed: boolean;
}

/** Words to all groups, as each of them gets them. */
export interface GroupMessageView {
  readonly title: string;
  readonly text: string;
  readonly by: NamedPerson;
  readonly at: string;
}

/** The last message to all groups, and how it has fared. */
export interface SentMessage {
  readonly number: number;
  readonly at: string;
  readonly by: NamedPerson;
  readonly delivery: DeliveryReport;
}

/** A call as it stands; closed when the workshop has ended. Undefined where there is no such call. */
export const helpCall = (
  state: Created,
  people: People,
  { workshop, call }: { workshop: string; call: number },
): HelpCallView | undefined => {
  const help = state.helps.find(({ id }) => id === call);
  return help && viewOf(state, people, workshop, help);
};

const viewOf = (state: Created, people: People, workshop: string, help: Help): HelpCallView => ({
  workshop,
  call: help.id,
  title: state.title,
  group: help.group,
  sitting: answersPerIn(state, roundAt(state, help.round)),
  at: help.at,
  takenBy: help.takenBy === null ? null : named(people, help.takenBy),
  closed: help.closed || state.phase === 'ended',
});

/** Calls that are not closed, those who have waited longest first; those that nobody has taken before the others. */
export const helpCalls = (state: Created, people: People, workshop: string): readonly HelpCallView[] =>
  state.helps
    .map((help) => viewOf(state, people, workshop, help))
    .filter(({ closed }) => !closed)
    .toSorted((a, b) => Number(a.takenBy !== null) - Number(b.takenBy !== null));

/** The message with this number, from 1. */
export const groupMessage = (state: Created, people: People, number: number): GroupMessageView | undefined => {
  const message = state.messages[number - 1];
  return message && { title: state.title, text: message.text, by: named(people, message.by), at: message.at };
};

/** The last message to all groups; null before there is one. */
export const lastMessage = (state: Created, people: People, ledger: Ledger): SentMessage | null => {
  const number = state.messages.length;
  const message = state.messages.at(-1);
  return message
    ? { number, at: message.at, by: named(people, message.by), delivery: messageReport(ledger, people, number) }
    : null;
};
