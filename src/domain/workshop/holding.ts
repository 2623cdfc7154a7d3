import { dayAfter } from '../calendar/wall-clock.ts';
import { type Refusal, refuse } from '../decider.ts';
import { type Group, spokespersons } from '../grouping.ts';
import { QUESTION_LIMITS } from '../questions/limits.ts';
import type { Question } from '../questions/questions.ts';
import { suggestBudget } from '../questions/suggest-budget.ts';
import { count, tooFewToKeep } from './ballots.ts';
import { type HoldingCommand, LIMITS, type WorkshopRefusal } from './commands.ts';
import { dueClose, missing, participants, shiftedMaterial, spokenBefore } from './count.ts';
import type { WorkshopEvent } from './events.ts';
import { asked, isAnonymous } from './round-plan.ts';
import { type Created, isHeld, roundAt } from './state.ts';

type Decision = readonly WorkshopEvent[] | Refusal<WorkshopRefusal>;
type Of<Type extends HoldingCommand['type']> = Extract<HoldingCommand, { type: Type }>;

/** Nothing happens: what was asked for is so already (a press that came twice). */
const already: readonly WorkshopEvent[] = [];

/** What a live round is prolonged by; one over days goes on to the same hour of the next day. */
const EXTENSION_MS = 2 * 60_000;

/** The rules of holding a round: start, prolong, remind, close, show, and on to the next. */
export const decideHolding = (state: Created, command: HoldingCommand): Decision => {
  if (command.type === 'reopen-workshop') return reopenWorkshop(state, command);
  if (command.type === 'end-workshop') return endWorkshop(state, command);
  if (state.phase === 'ended') return refuse('workshop-ended');
  switch (command.type) {
    case 'start-round':
      return startRound(state, command);
    case 'extend-round':
      return extendRound(state, command);
    case 'remind':
      return remind(state, command);
    case 'close-round':
      return closeRound(state, command);
    case 'show-result':
      return showResult(state, command);
    case 'next-round':
      return nextRound(state, command);
    case 'skip-round':
      return skipRound(state, command);
    case 'ask-again':
      return askAgain(state, command);
  }
};

const startRound = (state: Created, { at, by, round: number, groups, spoken }: Of<'start-round'>): Decision => {
  const round = roundAt(state, number);
  if (!round) return refuse('no-such-round');
  if (round.phase === 'open') return already;
  if (round.phase !== 'planned') return by === null ? already : refuse('round-already-held');
  if (dueClose(state)) return by === null ? already : refuse('another-round-open');
  const sitting = groups ?? state.groups;
  if (!seatsTheSame(sitting, state)) return refuse('bad-groups');
  const asks = settled(state, number);
  if (!asks) return refuse('no-themes');
  const { days, minutes } = round.plan;
  if (days && Date.parse(days.closesAt) <= Date.parse(at)) return by === null ? already : refuse('closing-time-past');
  const endsAt = days?.closesAt ?? new Date(Date.parse(at) + minutes * 60_000).toISOString();
  const started: WorkshopEvent = {
    type: 'round-started',
    at,
    by,
    round: number,
    endsAt,
    ...(groups && { groups }),
    voices: spokespersons(sitting, spokenBefore(state, spoken)),
    ...(asks.kind === 'vote' && { asks }),
  };
  // From the card of one who had not seen that a colleague went on: the workshop stands at the round that people are asked.
  return state.current === number ? [started] : [{ type: 'round-chosen', at, by, round: number }, started];
};

const seatsTheSame = (groups: readonly Group[], state: Created): boolean => {
  const seated = groups.flatMap(({ members }) => members);
  const everybody = new Set(participants(state));
  return seated.length === everybody.size && seated.every((person) => everybody.has(person));
};

/** The question as it is asked now: a vote's themes are those that the earlier round has come to. Undefined where there are none. */
export const settled = (state: Created, number: number): Question | undefined => {
  const plan = roundAt(state, number)?.plan;
  if (!plan) return undefined;
  const asks = asked(plan);
  if (asks.kind !== 'vote') return asks;
  const source = roundAt(state, plan.from ?? 0);
  const themes = source?.phase === 'closed' ? (source.themes?.themes ?? []) : [];
  if (themes.length < QUESTION_LIMITS.fewestThemes || themes.length > QUESTION_LIMITS.themes) return undefined;
  const suggested = suggestBudget(themes.length);
  const budget = asks.budget > 0 ? asks.budget : suggested.budget;
  const cap = asks.cap > 0 ? asks.cap : suggested.cap;
  return { kind: 'vote', themes: themes.map(({ id, name }) => ({ id, name })), budget, cap: Math.min(budget, cap) };
};

const extendRound = (state: Created, { at, by, round: number, endsAt }: Of<'extend-round'>): Decision => {
  const round = roundAt(state, number);
  if (round?.phase !== 'open') return refuse('round-not-open');
  if (round.endsAt !== endsAt) return already;
  const from = new Date(Math.max(Date.parse(round.endsAt), Date.parse(at))).toISOString();
  const later = round.plan.days ? dayAfter(from) : new Date(Date.parse(from) + EXTENSION_MS).toISOString();
  return [{ type: 'round-extended', at, by, round: number, endsAt: later }];
};

const remind = (state: Created, { at, by, round: number, reminders }: Of<'remind'>): Decision => {
  const round = roundAt(state, number);
  if (round?.phase !== 'open') return by === null ? already : refuse('round-not-open');
  if (round.reminders.length !== reminders || (by === null && round.remindedByClock)) return already;
  const people = missing(round);
  if (people.length === 0) return by === null ? already : refuse('nobody-missing');
  return [{ type: 'people-reminded', at, by, round: number, people }];
};

const closeRound = (state: Created, { at, by, round: number, confirmed }: Of<'close-round'>): Decision => {
  const round = roundAt(state, number);
  if (round?.phase === 'closed') return already;
  if (round?.phase !== 'open') return refuse('round-not-open');
  // So few anonymous answers that they are deleted are asked about too.
  if (by !== null && !confirmed && (missing(round).length > 0 || tooFewToKeep(round))) return refuse('people-missing');
  // The clock may have been set before someone pressed +2 minuter.
  const due = dueClose(state);
  if (by === null && due && Date.parse(at) < due.at.getTime()) return already;
  const closed: WorkshopEvent = { type: 'round-closed', at, by, round: number };
  return isAnonymous(round.plan) ? [closed, count(number, round)] : [closed];
};

const showResult = (state: Created, { at, by, round: number }: Of<'show-result'>): Decision => {
  const round = roundAt(state, number);
  if (round?.phase === 'open') return refuse('round-still-open');
  if (!isHeld(round)) return refuse('no-such-round');
  return round.shown ? already : [{ type: 'result-shown', at, by, round: number }];
};

const nextRound = (state: Created, { at, by, round: number }: Of<'next-round'>): Decision => {
  if (state.current !== number) return already;
  if (roundAt(state, number)?.phase === 'open') return refuse('round-still-open');
  return roundAt(state, number + 1) ? [{ type: 'round-chosen', at, by, round: number + 1 }] : refuse('no-more-rounds');
};

const skipRound = (state: Created, { at, by, round: number }: Of<'skip-round'>): Decision => {
  const round = roundAt(state, number);
  if (!round) return refuse('no-such-round');
  if (round.phase === 'skipped') return already;
  if (round.phase !== 'planned') return refuse('round-already-held');
  const skipped: WorkshopEvent = { type: 'round-skipped', at, by, round: number };
  const goesOn = state.current === number && roundAt(state, number + 1);
  return goesOn ? [skipped, { type: 'round-chosen', at, by, round: number + 1 }] : [skipped];
};

const askAgain = (state: Created, { at, by, round: number, proposal, drafts }: Of<'ask-again'>): Decision => {
  const round = roundAt(state, number);
  if (round?.phase !== 'closed' || round.asks.kind !== 'consent') return refuse('no-such-round');
  const text = proposal.trim();
  const next = roundAt(state, number + 1)?.plan;
  if (next?.from === number && next.question === text) return already;
  if (text === '') return refuse('empty-question');
  if (text.length > LIMITS.question) return refuse('question-too-long');
  if (state.drafts !== drafts) return refuse('draft-changed-meanwhile');
  const later = state.rounds.slice(number);
  if (later.some(({ phase }) => phase !== 'planned')) return refuse('round-already-held');
  if (state.rounds.length >= LIMITS.rounds) return refuse('too-many-rounds');
  const { days: _, ...plan } = round.plan;
  const again = { ...plan, question: text, asks: { kind: 'consent' as const, proposal: text }, from: number };
  const rest = later.map(({ plan: one }) => shiftedMaterial(one, number));
  return [
    { type: 'rounds-planned', at, by, first: number + 1, rounds: [again, ...rest] },
    { type: 'round-chosen', at, by, round: number + 1 },
  ];
};

const reopenWorkshop = (state: Created, { at, by, endings }: Of<'reopen-workshop'>): Decision =>
  state.phase === 'ended' && state.endings === endings ? [{ type: 'workshop-reopened', at, by }] : already;

const endWorkshop = (state: Created, { at, by, endings }: Of<'end-workshop'>): Decision => {
  if (state.phase === 'ended' || state.endings !== endings) return already;
  return dueClose(state) ? refuse('round-still-open') : [{ type: 'workshop-ended', at, by }];
};
