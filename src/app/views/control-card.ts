import type { Ledger } from '../../domain/delivery.ts';
import type { HeardKind } from '../../domain/fair-voice.ts';
import type { Question } from '../../domain/questions/questions.ts';
import { FEWEST_BALLOTS } from '../../domain/workshop/ballots.ts';
import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import { missing, tally } from '../../domain/workshop/count.ts';
import { takesAnswers } from '../../domain/workshop/give-answer.ts';
import { settled } from '../../domain/workshop/holding.ts';
import {
  type AnswersPer,
  asked,
  isAnonymous,
  type NamesShown,
  namesShown,
  type Together,
  together,
} from '../../domain/workshop/round-plan.ts';
import { answersPerIn, type Created, isHeld, type Round, roundAt } from '../../domain/workshop/state.ts';
import { type GroupProgress, lateIn, progressOf, unheardIn, type Waiting, waitingFor } from './control-people.ts';
import { type HelpCallView, helpCalls, lastMessage, type SentMessage } from './control-rooms.ts';
import { type DeliveryReport, deliveryReport } from './delivery-report.ts';
import type { People } from './names.ts';
import type { ActionListView } from './resolutions-card.ts';

export type { GroupProgress } from './control-people.ts';

/** The facilitator's one card for a workshop: where it stands, and what can be pressed. */
export interface ControlCardView {
  readonly workshop: string;
  readonly title: string;
  readonly ended: boolean;
  readonly people: number;
  readonly answersPer: Together;
  /** Who sits together, and what they are called: groups, pairs, fours. */
  readonly sitting: AnswersPer;
  readonly kind: Question['kind'];
  readonly names: NamesShown;
  readonly round: number;
  readonly rounds: number;
  readonly heading: string;
  readonly question: string;
  readonly minutes: number;
  readonly phase: 'planned' | 'skipped' | 'open' | 'closed' | 'shown';
  readonly answered: number;
  readonly asked: number;
  /** Of the answered, those who were late; and whether more late answers are taken. */
  readonly late: number;
  readonly takesLate: boolean;
  readonly groups: readonly GroupProgress[];
  /** Whose answer is missing, by name, where they are few; else null. */
  readonly waitingFor: readonly Waiting[] | null;
  /** Kinds of unit that are under-heard so far. */
  readonly unheard: readonly HeardKind[];
  /** So many anonymous answers are too few: they would be deleted if the round closed now. */
  readonly tooFew: boolean;
  /** A round over days, that the clock opens and closes: as planned. Null for a live one. */
  readonly days: { readonly opensAt: string; readonly closesAt: string } | null;
  /** ISO, UTC; null where the round is not open. Goes back with a press of "+2 minuter". */
  readonly endsAt: string | null;
  readonly closedAt: string | null;
  readonly missing: number;
  /** How many times the missing have been reminded in this round. Goes back with a press of "Påminn". */
  readonly reminders: number;
  /** How often the question has been rewritten, and the workshop ended. Go back with the presses that depend on it. */
  readonly rewrites: number;
  readonly endings: number;
  /** The earlier round that this one builds on, and the later one that builds on this; null for none. */
  readonly buildsOn: number | null;
  readonly usedBy: number | null;
  /** A vote that has no themes to vote about yet. */
  readonly lacksThemes: boolean;
  /** A proposal that can be changed and asked again: how often the rounds have been planned, to go back with the press. Else null. */
  readonly askAgain: number | null;
  readonly helps: readonly HelpCallView[];
  /** How many messages have gone to all groups, to go back with the press, and the last of them. */
  readonly messages: number;
  readonly message: SentMessage | null;
  /** What earlier workshops left to be done, before the first round; else null. */
  readonly since: ActionListView | null;
  readonly delivery: DeliveryReport;
  readonly asking: ControlQuestion | null;
  /** What was typed and not taken, to be mended. */
  readonly draft: string | null;
  readonly notice: WorkshopRefusal | 'not-stored' | null;
}

/** What the card asks before it goes on, or shows on demand. */
export type ControlQuestion = 'close-with-people-missing' | 'rewrite-question' | 'ask-again' | 'write-message' | 'names';

/** The control card. Names of who has answered are on it only where `asking` is `names`; of those missing, also where they are few. */
export const controlCard = (
  state: Created,
  people: People,
  ledger: Ledger,
  {
    workshop,
    asking = null,
    draft = null,
    notice = null,
    since = null,
  }: {
    workshop: string;
    since?: ActionListView | null;
    asking?: ControlQuestion | null;
    draft?: string | null;
    notice?: ControlCardView['notice'];
  },
): ControlCardView | undefined => {
  const round = roundAt(state, state.current);
  if (!round) return undefined;
  const { plan } = round;
  const sitting = answersPerIn(state, round);
  const askAgain = canAskAgain(state, round) ? state.drafts : null;
  return {
    workshop,
    title: state.title,
    ended: state.phase === 'ended',
    people: state.groups.reduce((sum, group) => sum + group.members.length, 0),
    answersPer: together(sitting),
    sitting,
    kind: asked(plan).kind,
    names: namesShown(plan),
    round: state.current,
    rounds: state.rounds.length,
    heading: plan.heading,
    question: plan.question,
    minutes: plan.minutes,
    phase: phaseOf(round),
    ...tally(state, round),
    late: isHeld(round) ? lateIn(round) : 0,
    takesLate: round.phase === 'closed' && takesAnswers(round),
    groups: progressOf(state, round, asking === 'names' ? people : null),
    waitingFor: waitingFor(round, people),
    unheard: unheardIn(round, people),
    tooFew: round.phase === 'open' && isAnonymous(plan) && round.answers.size < FEWEST_BALLOTS,
    days: plan.days ? { opensAt: plan.days.opensAt, closesAt: plan.days.closesAt } : null,
    endsAt: round.phase === 'open' ? round.endsAt : null,
    closedAt: round.phase === 'closed' ? round.closedAt : null,
    missing: isHeld(round) ? missing(round).length : 0,
    reminders: isHeld(round) ? round.reminders.length : 0,
    rewrites: round.phase === 'planned' ? round.rewrites.length : 0,
    endings: state.endings,
    buildsOn: plan.from ?? null,
    usedBy: usedBy(state),
    lacksThemes: round.phase === 'planned' && settled(state, state.current) === undefined,
    askAgain,
    helps: helpCalls(state, people, workshop),
    messages: state.messages.length,
    message: lastMessage(state, people, ledger),
    since,
    delivery: deliveryReport(ledger, people, state.current),
    asking: stillOf(asking, round, { ended: state.phase === 'ended', askAgain }),
    draft,
    notice,
  };
};

/** A question that a colleague, or the clock, has answered meanwhile is asked no more. */
const stillOf = (
  asking: ControlQuestion | null,
  { phase }: Round,
  { ended, askAgain }: { ended: boolean; askAgain: number | null },
): ControlQuestion | null => {
  switch (asking) {
    case 'close-with-people-missing':
      return phase === 'open' ? asking : null;
    case 'rewrite-question':
      return phase === 'planned' ? asking : null;
    case 'ask-again':
      return askAgain === null ? null : asking;
    case 'write-message':
      return ended ? null : asking;
    case 'names':
    case null:
      return asking;
  }
};

const phaseOf = (round: Round): ControlCardView['phase'] => (round.phase === 'closed' && round.shown ? 'shown' : round.phase);

/** A closed round of consent, where nothing after it has been held and it has not been asked again already. */
const canAskAgain = (state: Created, round: Round): boolean =>
  state.phase === 'running' &&
  round.phase === 'closed' &&
  round.asks.kind === 'consent' &&
  state.rounds
    .slice(state.current)
    .every(({ phase, plan }) => phase === 'planned' && !(plan.from === state.current && plan.asks?.kind === 'consent'));

/** The first round still to come that takes its material from the one the workshop stands at. */
const usedBy = (state: Created): number | null => {
  const index = state.rounds.findIndex(({ phase, plan }) => phase === 'planned' && plan.from === state.current);
  return index < 0 ? null : index + 1;
};
