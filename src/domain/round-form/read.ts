import { readWallTime } from '../calendar/read-wall-time.ts';
import { toInstant } from '../calendar/wall-clock.ts';
import type { PlanFault } from '../workshop/commands.ts';
import { planFaults } from '../workshop/plan-faults.ts';
import type { AnswersPer, RoundPlan } from '../workshop/round-plan.ts';
import { type BroughtAlong, type ClockNotes, emptyRound, type RoundFault, type RoundField, type RoundForm } from './form.ts';
import type { RoundKind } from './kinds.ts';
import { readQuestion } from './question.ts';

/** Where the round is to stand. */
interface Around {
  /** Its place, from 1. */
  readonly number: number;
  /** As the workshop does it. */
  readonly answersPer: AnswersPer;
  readonly earlier: readonly RoundPlan[];
  /** ISO. */
  readonly now: string;
  readonly along: BroughtAlong;
}

/** The rounds that a form means (one, or what its kind brings along), and what is to be told of its times. */
interface ReadRound {
  readonly rounds: readonly RoundPlan[];
  readonly notes: ClockNotes;
}

/** Reads a round from the form, or tells everything that is wrong with it, each thing at its field. */
export const readRound = (
  kind: RoundKind,
  form: RoundForm,
  around: Around,
): ReadRound | { readonly faults: readonly RoundFault[] } => {
  const { asks, faults: ofQuestion } = readQuestion(kind, form);
  const days = readDays(form, around.now);
  const live = { ...form, minutes: form.timing === 'days' ? emptyRound.minutes : form.minutes };
  const { heading, question, minutes, answersPer, names, seating } = live;
  const round: RoundPlan = {
    heading: heading.trim(),
    question: question.trim(),
    minutes: /^\d{1,4}$/.test(minutes.trim()) ? Number(minutes) : Number.NaN,
    ...(asks.kind !== 'text' && { asks }),
    ...(answersPer !== 'workshop' && { answersPer }),
    names,
    ...(form.from !== '' && { from: Number(form.from) }),
    ...(seating !== 'keep' && { seating }),
    ...(days.days && { days: days.days }),
  };
  const rounds = withThoseAlong(kind, round, form, around);
  const wrong = rounds.flatMap((plan, index) =>
    planFaults(plan, around.number + index, around.answersPer, [...around.earlier, ...rounds.slice(0, index)]).map((fault) => ({
      field: index > 0 && fault === 'empty-question' ? ('nextQuestion' as const) : fieldOf[fault],
      fault,
    })),
  );
  // Said more closely by the question's own faults; and a round that nothing can be built on is at fault for its names.
  const anonymous = rounds.length > 1 && names === 'nobody';
  const faults: readonly RoundFault[] = [
    ...wrong.filter(({ fault }) => fault !== 'bad-question' && !(anonymous && fault === 'no-material')),
    ...(anonymous ? [{ field: 'names', fault: 'anonymous-needs-persons' } as const] : []),
    ...ofQuestion,
    ...days.faults,
  ];
  return faults.length > 0 ? { faults: once(faults) } : { rounds, notes: days.notes };
};

const withThoseAlong = (kind: RoundKind, round: RoundPlan, form: RoundForm, { number, along }: Around): readonly RoundPlan[] => {
  const { minutes, names } = round;
  const follows = { minutes, ...(names && { names }) };
  if (kind === 'one-two-four')
    return [
      { ...round, answersPer: 'person' },
      { ...along.pair, ...follows, answersPer: 'pair', from: number },
      { ...along.four, ...follows, answersPer: 'four', from: number + 1 },
    ];
  if (kind === 'topics')
    return [
      { ...round, answersPer: 'person' },
      { ...along.topics, ...follows, question: form.nextQuestion.trim(), from: number, seating: 'by-topic' },
    ];
  return [round];
};

const none: ClockNotes = { opens: null, closes: null };

const readDays = (form: RoundForm, now: string) => {
  if (form.timing === 'live') return { faults: [], notes: none };
  const opens = readWallTime(form.opensDate, form.opensTime);
  const closes = readWallTime(form.closesDate, form.closesTime);
  const at = (fault: string, date: RoundField, time: RoundField) => (fault.startsWith('date') ? date : time);
  const faults: RoundFault[] = [
    ...('faults' in opens ? opens.faults.map((fault) => ({ field: at(fault, 'opensDate', 'opensTime'), fault })) : []),
    ...('faults' in closes ? closes.faults.map((fault) => ({ field: at(fault, 'closesDate', 'closesTime'), fault })) : []),
  ];
  if ('faults' in opens || 'faults' in closes) return { faults, notes: none };
  const [from, to] = [toInstant(opens), toInstant(closes)];
  return {
    faults: Date.parse(to.at) <= Date.parse(now) ? [{ field: 'closesDate', fault: 'closes-in-the-past' } as const] : [],
    notes: { opens: from.note, closes: to.note },
    days: { opensAt: from.at, closesAt: to.at, late: form.late },
  };
};

const fieldOf: Readonly<Record<PlanFault, RoundField>> = {
  'too-many-rounds': 'round',
  'empty-heading': 'heading',
  'heading-too-long': 'heading',
  'empty-question': 'question',
  'question-too-long': 'question',
  'bad-minutes': 'minutes',
  'bad-question': 'round',
  'no-material': 'from',
  'anonymous-needs-persons': 'names',
  'closes-before-it-opens': 'closesDate',
  'round-too-long': 'closesDate',
};

const once = (faults: readonly RoundFault[]): readonly RoundFault[] =>
  faults.filter((one, index) => faults.findIndex(({ field, fault }) => field === one.field && fault === one.fault) === index);
