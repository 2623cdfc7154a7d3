import { type Refusal, refuse } from '../decider.ts';
import { divide, groupCount, groupOf, nextSeed, seat } from '../grouping.ts';
import { LIMITS, type WorkshopCommand, type WorkshopRefusal } from './commands.ts';
import { dueClose, missing } from './count.ts';
import type { WorkshopEvent, WorkshopPlan } from './events.ts';
import { giveAnswer } from './give-answer.ts';
import { type Created, draftsOf, isCreated, isHeld, roundAt, type Workshop } from './state.ts';

type Decision = readonly WorkshopEvent[] | Refusal<WorkshopRefusal>;
type Of<Type extends WorkshopCommand['type']> = Extract<WorkshopCommand, { type: Type }>;

/** Nothing happens: what was asked for is so already (a press that came twice). */
const already: readonly WorkshopEvent[] = [];

const EXTENSION_MS = 2 * 60_000;

/** The rules of a workshop. */
export const decide = (state: Workshop, command: WorkshopCommand): Decision => {
  switch (command.type) {
    case 'draft-workshop':
      return isCreated(state) ? refuse('already-created') : draft(state, command);
    case 'shuffle-groups':
      return shuffleGroups(state, command);
    case 'create-workshop':
      return createWorkshop(state, command);
    default:
      return isCreated(state) ? decideCreated(state, command) : refuse('no-such-workshop');
  }
};

type CreatedCommand = Exclude<WorkshopCommand, { type: 'draft-workshop' | 'shuffle-groups' | 'create-workshop' }>;

const decideCreated = (state: Created, command: CreatedCommand): Decision => {
  if (command.type === 'reopen-workshop') return reopenWorkshop(state, command);
  if (command.type === 'give-answer') return giveAnswer(state, command);
  if (command.type === 'end-workshop') return endWorkshop(state, command);
  if (state.phase === 'ended') return refuse('workshop-ended');
  switch (command.type) {
    case 'join':
      return join(state, command);
    case 'rewrite-question':
      return rewriteQuestion(state, command);
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
  }
};

const createWorkshop = (state: Workshop, { at, by, drafts }: Of<'create-workshop'>): Decision => {
  if (isCreated(state)) return already;
  if (state.phase === 'none') return refuse('no-such-workshop');
  // What is created is what was shown on the card that was pressed.
  return state.drafts === drafts ? [{ type: 'workshop-created', at, by }] : refuse('draft-changed-meanwhile');
};

const draft = (state: Exclude<Workshop, Created>, { at, by, people, ...wish }: Of<'draft-workshop'>): Decision => {
  const title = wish.title.trim();
  if (title === '') return refuse('empty-title');
  if (title.length > LIMITS.title) return refuse('title-too-long');
  if (new Set(people).size < 2) return refuse('too-few-people');
  const wished = wish.split.by === 'count' ? wish.split.groups : wish.split.size;
  const least = wish.split.by === 'count' ? 1 : 2;
  if (!Number.isInteger(wished) || wished < least || wished > LIMITS.groups) return refuse('bad-split');
  const { template, answersPer, split, seed, rounds, drafts } = wish;
  // An older form that comes again, or the same one: what has been shown since stands.
  if (drafts !== draftsOf(state)) return already;
  if (state.phase === 'draft' && sameWish(state, { title, template, answersPer, split, rounds })) return already;
  if (groupCount(new Set(people).size, split) > LIMITS.groups) return refuse('bad-split');
  const groups = divide(people, split, seed);
  return [{ type: 'workshop-drafted', at, by, plan: { title, template, answersPer, split, seed, groups, rounds } }];
};

/** The same form sent again keeps the groups that have been shuffled since. */
const sameWish = (state: Extract<Workshop, { phase: 'draft' }>, wish: Omit<WorkshopPlan, 'seed' | 'groups'>): boolean =>
  state.title === wish.title &&
  state.template === wish.template &&
  state.answersPer === wish.answersPer &&
  JSON.stringify([state.split, state.rounds]) === JSON.stringify([wish.split, wish.rounds]);

const shuffleGroups = (state: Workshop, { at, by, drafts }: Of<'shuffle-groups'>): Decision => {
  if (isCreated(state)) return refuse('already-created');
  if (state.phase === 'none') return refuse('no-such-workshop');
  if (state.drafts !== drafts) return already;
  const next = nextSeed(state.seed);
  const people = state.groups.flatMap((group) => group.members);
  return [{ type: 'groups-shuffled', at, by, seed: next, groups: divide(people, state.split, next) }];
};

const join = (state: Created, { at, person }: Of<'join'>): Decision => {
  if (groupOf(state.groups, person)) return already;
  const group = groupOf(seat(state.groups, person), person);
  return group ? [{ type: 'person-joined', at, person, group: group.number }] : already;
};

const rewriteQuestion = (state: Created, { at, by, round: number, question, rewrites }: Of<'rewrite-question'>): Decision => {
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

const startRound = (state: Created, { at, by, round: number }: Of<'start-round'>): Decision => {
  const round = roundAt(state, number);
  if (!round) return refuse('no-such-round');
  if (round.phase === 'open') return already;
  if (round.phase !== 'planned') return refuse('round-already-held');
  if (dueClose(state)) return refuse('another-round-open');
  const endsAt = new Date(Date.parse(at) + round.plan.minutes * 60_000).toISOString();
  const started: WorkshopEvent = { type: 'round-started', at, by, round: number, endsAt };
  // From the card of one who had not seen that a colleague went on: the workshop stands at the round that people are asked.
  return state.current === number ? [started] : [{ type: 'round-chosen', at, by, round: number }, started];
};

const extendRound = (state: Created, { at, by, round: number, endsAt }: Of<'extend-round'>): Decision => {
  const round = roundAt(state, number);
  if (round?.phase !== 'open') return refuse('round-not-open');
  if (round.endsAt !== endsAt) return already;
  const later = new Date(Math.max(Date.parse(round.endsAt), Date.parse(at)) + EXTENSION_MS).toISOString();
  return [{ type: 'round-extended', at, by, round: number, endsAt: later }];
};

const remind = (state: Created, { at, by, round: number, reminders }: Of<'remind'>): Decision => {
  const round = roundAt(state, number);
  if (round?.phase !== 'open') return refuse('round-not-open');
  if (round.reminders.length !== reminders) return already;
  const people = missing(state, round);
  return people.length === 0 ? refuse('nobody-missing') : [{ type: 'people-reminded', at, by, round: number, people }];
};

const closeRound = (state: Created, { at, by, round: number, confirmed }: Of<'close-round'>): Decision => {
  const round = roundAt(state, number);
  if (round?.phase === 'closed') return already;
  if (round?.phase !== 'open') return refuse('round-not-open');
  if (by !== null && !confirmed && missing(state, round).length > 0) return refuse('people-missing');
  // The clock may have been set before someone pressed +2 minuter.
  const due = dueClose(state);
  if (by === null && due && Date.parse(at) < due.at.getTime()) return already;
  return [{ type: 'round-closed', at, by, round: number }];
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

const reopenWorkshop = (state: Created, { at, by, endings }: Of<'reopen-workshop'>): Decision =>
  state.phase === 'ended' && state.endings === endings ? [{ type: 'workshop-reopened', at, by }] : already;

const endWorkshop = (state: Created, { at, by, endings }: Of<'end-workshop'>): Decision => {
  if (state.phase === 'ended' || state.endings !== endings) return already;
  return dueClose(state) ? refuse('round-still-open') : [{ type: 'workshop-ended', at, by }];
};
