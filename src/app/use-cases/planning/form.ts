import type { Split } from '../../../domain/grouping.ts';
import { QUESTION_LIMITS } from '../../../domain/questions/limits.ts';
import { LIMITS, MINUTES, type WorkshopRefusal } from '../../../domain/workshop/commands.ts';
import type { Mix } from '../../../domain/workshop/events.ts';
import { type NamesShown, namesShown, type RoundPlan, together } from '../../../domain/workshop/round-plan.ts';
import { type Draft, MIXED } from '../../../domain/workshop/state.ts';
import type { FormFault, WorkshopForm } from '../../views/new-workshop.ts';

/** A template's round: a plan but for its length, which the form has. */
export type TemplateRound = Omit<RoundPlan, 'minutes'>;

export const emptyForm: WorkshopForm = {
  template: 'where-are-we',
  title: '',
  proposal: '',
  answersPer: 'person',
  names: 'facilitator',
  mode: 'mixed',
  director: false,
  observers: false,
  splitBy: 'size',
  splitNumber: '6',
  minutes: '8',
};

/** The form that gives this draft. */
export const formOfDraft = ({ template, title, answersPer, split, mix, rounds }: Draft): WorkshopForm => ({
  template,
  title,
  proposal: rounds.flatMap(({ asks }) => (asks?.kind === 'consent' ? [asks.proposal] : []))[0] ?? '',
  answersPer: together(answersPer),
  names: namesIn(rounds),
  mode: mix.mode,
  director: mix.include.includes('director'),
  observers: mix.include.includes('observer'),
  splitBy: split.by,
  splitNumber: String(split.by === 'count' ? split.groups : split.size),
  minutes: String(rounds[0]?.minutes ?? emptyForm.minutes),
});

/** What was chosen for all, though some rounds have a rule of their own: these are never the more open nor the anonymous ones. */
const namesIn = (rounds: readonly RoundPlan[]): NamesShown =>
  (['nobody', 'all'] as const).find((names) => rounds.some((round) => namesShown(round) === names)) ?? 'facilitator';

/** What is wrong with the form that the workshop itself does not say. */
export const formFault = ({ minutes, proposal }: WorkshopForm, rounds: readonly TemplateRound[]): FormFault | undefined => {
  const length = Number(minutes);
  if (!Number.isInteger(length) || length < MINUTES.least || length > MINUTES.most) return 'bad-minutes';
  if (!rounds.some(({ asks }) => asks?.kind === 'consent')) return undefined;
  if (proposal.trim() === '') return 'proposal-missing';
  return proposal.trim().length > QUESTION_LIMITS.proposal ? 'proposal-too-long' : undefined;
};

export const isFormFault = (code: WorkshopRefusal): code is Extract<FormFault, WorkshopRefusal> =>
  ['empty-title', 'title-too-long', 'too-few-people', 'bad-split', 'anonymous-needs-persons'].includes(code);

export const splitOf = ({ splitBy, splitNumber }: WorkshopForm): Split => {
  const number = Number(splitNumber);
  return splitBy === 'count' ? { by: 'count', groups: number } : { by: 'size', size: number };
};

/** Whether people can be divided so at all; where not, the workshop says why. */
export const canDivide = (people: number, split: Split): boolean => {
  const [wished, least] = split.by === 'count' ? [split.groups, 1] : [split.size, 2];
  return people >= 2 && Number.isInteger(wished) && wished >= least && wished <= LIMITS.groups;
};

export const includeOf = ({ director, observers }: WorkshopForm): Mix['include'] => [
  ...(director ? (['director'] as const) : []),
  ...(observers ? (['observer'] as const) : []),
];

/** How groups are to be made. Wishes of an earlier draft stand, but whoever was locked to a group is free where groups are others. */
export const mixOf = (form: WorkshopForm, before: Draft | undefined): Mix => ({
  ...(before?.mix ?? MIXED),
  mode: form.mode,
  include: includeOf(form),
  locked: JSON.stringify(before?.split) === JSON.stringify(splitOf(form)) ? (before?.mix.locked ?? []) : [],
});

/** The rounds that the form gives: the template's, or, where they have been changed since, those with what the form says anew. */
export const roundsOf = (
  form: WorkshopForm,
  template: readonly TemplateRound[],
  before: Draft | undefined,
): readonly RoundPlan[] => {
  const minutes = Number(form.minutes);
  if (before?.template !== form.template)
    return template.map((round, index) => ({
      ...withProposal(round, '', form),
      minutes,
      names: namesOf(template, index, form.names),
    }));
  const was = formOfDraft(before);
  return before.rounds.map((round, index) => ({
    ...withProposal(round, was.proposal, form),
    minutes: String(round.minutes) === was.minutes ? minutes : round.minutes,
    ...(form.names !== was.names && namesShown(round) === was.names && { names: openTo(before.rounds, index, form.names) }),
  }));
};

const withProposal = <Round extends TemplateRound>(round: Round, was: string, { proposal }: WorkshopForm): Round => {
  const text = proposal.trim();
  return round.asks?.kind === 'consent' && round.asks.proposal === was
    ? { ...round, question: text, asks: { kind: 'consent', proposal: text } }
    : round;
};

const strict: readonly NamesShown[] = ['all', 'facilitator', 'nobody'];

/** The stricter of the template's rule and the form's. */
const namesOf = (rounds: readonly TemplateRound[], index: number, chosen: NamesShown): NamesShown => {
  const own = rounds[index]?.names ?? 'all';
  return openTo(rounds, index, strict[Math.max(strict.indexOf(own), strict.indexOf(chosen))] ?? chosen);
};

/** Pairs, fours and groups by topic must know who wrote: such rounds, and those that they are made from, cannot be anonymous. */
const openTo = (rounds: readonly TemplateRound[], index: number, names: NamesShown): NamesShown => {
  const known = ({ answersPer, seating }: TemplateRound) =>
    answersPer === 'pair' || answersPer === 'four' || seating === 'by-topic';
  const needed = rounds.some(
    (round, at) => known(round) && (round.from === index + 1 || (at === index && round.seating !== 'by-topic')),
  );
  return names === 'nobody' && needed ? 'facilitator' : names;
};
