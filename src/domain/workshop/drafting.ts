import { type Refusal, refuse } from '../decider.ts';
import { divide, type Group, groupCount, nextSeed } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import { type DraftingCommand, LIMITS, type WorkshopRefusal } from './commands.ts';
import { dueClose } from './count.ts';
import type { WorkshopEvent, WorkshopPlan } from './events.ts';
import { planFaults } from './plan-faults.ts';
import type { RoundPlan } from './round-plan.ts';
import { type Created, type Draft, draftsOf, isCreated, MIXED, roundAt, type Workshop } from './state.ts';

type Decision = readonly WorkshopEvent[] | Refusal<WorkshopRefusal>;
type Of<Type extends DraftingCommand['type']> = Extract<DraftingCommand, { type: Type }>;

/** Nothing happens: what was asked for is so already (a press that came twice). */
const already: readonly WorkshopEvent[] = [];

/** The rules before a workshop starts, and of what is still to come in it: who sits where, and what is asked. */
export const decideDrafting = (state: Workshop, command: DraftingCommand): Decision => {
  switch (command.type) {
    case 'draft-workshop':
      return isCreated(state) ? refuse('already-created') : draft(state, command);
    case 'shuffle-groups':
      return shuffle(state, command);
    case 'arrange-groups':
      return arrange(state, command);
    case 'plan-rounds':
      return planRounds(state, command);
    case 'create-workshop':
      return create(state, command);
    case 'rewrite-question':
      return isCreated(state) ? rewriteQuestion(state, command) : refuse('no-such-workshop');
  }
};

const draft = (state: Exclude<Workshop, Created>, { at, by, people, groups: made, ...wish }: Of<'draft-workshop'>): Decision => {
  const title = wish.title.trim();
  if (title === '') return refuse('empty-title');
  if (title.length > LIMITS.title) return refuse('title-too-long');
  const taking = new Set(people);
  if (taking.size < 2) return refuse('too-few-people');
  const wished = wish.split.by === 'count' ? wish.split.groups : wish.split.size;
  const least = wish.split.by === 'count' ? 1 : 2;
  if (!Number.isInteger(wished) || wished < least || wished > LIMITS.groups) return refuse('bad-split');
  const { template, answersPer, split, seed, rounds, drafts, mix } = wish;
  // An older form that comes again, or the same one: what has been shown since stands.
  if (drafts !== draftsOf(state)) return already;
  if (state.phase === 'draft' && sameWish(state, { title, template, answersPer, split, rounds, mix: mix ?? MIXED }))
    return already;
  if (groupCount(taking.size, split) > LIMITS.groups) return refuse('bad-split');
  const [fault] = faultsFrom(1, rounds, { answersPer, earlier: [] });
  if (fault) return refuse(fault);
  const groups = made ?? divide(people, split, seed);
  if (!seatsAll(groups, taking)) return refuse('bad-groups');
  return [
    { type: 'workshop-drafted', at, by, plan: { title, template, answersPer, split, seed, groups, rounds, ...(mix && { mix }) } },
  ];
};

/** The same form sent again keeps the groups that have been shuffled since. */
const sameWish = (state: Draft, wish: Omit<WorkshopPlan, 'seed' | 'groups'>): boolean =>
  state.title === wish.title &&
  state.template === wish.template &&
  state.answersPer === wish.answersPer &&
  JSON.stringify([state.split, state.rounds, state.mix]) === JSON.stringify([wish.split, wish.rounds, wish.mix]);

/** Everybody has one seat, and nobody sits alone but where there is only one group. */
const seatsAll = (groups: readonly Group[], people: ReadonlySet<PersonId>): boolean => {
  const seated = groups.flatMap(({ members }) => members);
  const alone = groups.length > 1 && groups.some(({ members }) => members.length < 2);
  const numbered = groups.every(({ number }, index) => number === index + 1);
  return (
    numbered &&
    !alone &&
    seated.length === people.size &&
    seated.every((person) => people.has(person)) &&
    new Set(seated).size === people.size
  );
};

const everybody = ({ groups }: { readonly groups: readonly Group[] }): ReadonlySet<PersonId> =>
  new Set(groups.flatMap(({ members }) => members));

const shuffle = (state: Workshop, { at, by, drafts, seed, groups }: Of<'shuffle-groups'>): Decision => {
  if (isCreated(state)) return refuse('already-created');
  if (state.phase === 'none') return refuse('no-such-workshop');
  if (state.drafts !== drafts) return already;
  const next = seed ?? nextSeed(state.seed);
  const dealt = groups ?? divide([...everybody(state)], state.split, next);
  if (!seatsAll(dealt, everybody(state))) return refuse('bad-groups');
  return [{ type: 'groups-shuffled', at, by, seed: next, groups: dealt }];
};

const arrange = (state: Workshop, { at, by, drafts, groups, mix }: Of<'arrange-groups'>): Decision => {
  if (state.phase === 'none') return refuse('no-such-workshop');
  if (state.phase === 'ended') return refuse('workshop-ended');
  if (isCreated(state) && dueClose(state)) return refuse('another-round-open');
  if (JSON.stringify([state.groups, state.mix]) === JSON.stringify([groups, mix])) return already;
  if (state.drafts !== drafts) return refuse('draft-changed-meanwhile');
  return seatsAll(groups, everybody(state)) ? [{ type: 'groups-arranged', at, by, groups, mix }] : refuse('bad-groups');
};

const plansOf = (state: Draft | Created): readonly RoundPlan[] =>
  isCreated(state) ? state.rounds.map(({ plan }) => plan) : state.rounds;

const planRounds = (state: Workshop, { at, by, drafts, first, rounds }: Of<'plan-rounds'>): Decision => {
  if (state.phase === 'none') return refuse('no-such-workshop');
  if (state.phase === 'ended') return refuse('workshop-ended');
  const plans = plansOf(state);
  if (JSON.stringify(plans.slice(first - 1)) === JSON.stringify(rounds)) return already;
  if (state.drafts !== drafts) return refuse('draft-changed-meanwhile');
  if (!Number.isInteger(first) || first < 1 || first > plans.length + 1 || first - 1 + rounds.length < 1)
    return refuse('no-such-round');
  if (isCreated(state) && state.rounds.slice(first - 1).some(({ phase }) => phase !== 'planned'))
    return refuse('round-already-held');
  const [fault] = faultsFrom(first, rounds, { answersPer: state.answersPer, earlier: plans.slice(0, first - 1) });
  return fault ? refuse(fault) : [{ type: 'rounds-planned', at, by, first, rounds }];
};

/** What is wrong with rounds that are to be number `first` and on. */
const faultsFrom = (
  first: number,
  rounds: readonly RoundPlan[],
  { answersPer, earlier }: { answersPer: Created['answersPer']; earlier: readonly RoundPlan[] },
) => rounds.flatMap((plan, index) => planFaults(plan, first + index, answersPer, [...earlier, ...rounds.slice(0, index)]));

const create = (state: Workshop, { at, by, drafts }: Of<'create-workshop'>): Decision => {
  if (isCreated(state)) return already;
  if (state.phase === 'none') return refuse('no-such-workshop');
  // What is created is what was shown on the card that was pressed.
  return state.drafts === drafts ? [{ type: 'workshop-created', at, by }] : refuse('draft-changed-meanwhile');
};

const rewriteQuestion = (state: Created, { at, by, round: number, question, rewrites }: Of<'rewrite-question'>): Decision => {
  if (state.phase === 'ended') return refuse('workshop-ended');
  const round = roundAt(state, number);
  const text = question.trim();
  if (!round) return refuse('no-such-round');
  if (round.phase !== 'planned') return refuse('round-already-held');
  const next = round.rewrites[rewrites];
  if (next?.by === by && next.question === text) return already;
  if (text === '') return refuse('empty-question');
  if (text.length > LIMITS.question) return refuse('question-too-long');
  if (round.rewrites.length !== rewrites) return refuse('question-changed-meanwhile');
  return text === round.plan.question ? already : [{ type: 'question-rewritten', at, by, round: number, question: text }];
};
