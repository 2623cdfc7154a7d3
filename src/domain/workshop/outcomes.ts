import { isRefusal, type Refusal, refuse } from '../decider.ts';
import { sameResponse } from '../questions/questions.ts';
import { decideThemes, noThemes } from '../themes.ts';
import { versionsOf } from './answers.ts';
import { LIMITS, type OutcomeCommand, type WorkshopRefusal } from './commands.ts';
import { dueClose } from './count.ts';
import type { WorkshopEvent } from './events.ts';
import { isAnonymous } from './round-plan.ts';
import { type Created, type HeldRound, isHeld, roundAt } from './state.ts';

type Decision = readonly WorkshopEvent[] | Refusal<WorkshopRefusal>;
type Of<Type extends OutcomeCommand['type']> = Extract<OutcomeCommand, { type: Type }>;

/** Nothing happens: what was asked for is so already (a press that came twice). */
const already: readonly WorkshopEvent[] = [];

/** The rules of what is made of the answers: themes, what is filled in afterwards, decisions and actions. Also after the workshop's end. */
export const decideOutcome = (state: Created, command: OutcomeCommand): Decision => {
  switch (command.type) {
    case 'change-themes':
      return changeThemes(state, command);
    case 'fill-in':
      return fillIn(state, command);
    case 'make-resolution':
      return makeResolution(state, command);
    case 'withdraw-resolution':
      return state.resolutions.some(({ id }) => id === command.id)
        ? [{ type: 'resolution-withdrawn', at: command.at, by: command.by, id: command.id }]
        : already;
    case 'finish-action': {
      const action = state.resolutions.find(({ id }) => id === command.id);
      if (!action) return refuse('no-such-decision');
      return action.done ? already : [{ type: 'action-done', at: command.at, by: command.by, id: command.id }];
    }
    case 'show-summary':
      return showSummary(state, command);
  }
};

/** While the round is open an answer can be hidden, and shown again; the rest waits until all have come. */
const changeThemes = (state: Created, { at, by, round: number, change: command, basis }: Of<'change-themes'>): Decision => {
  const round = roundAt(state, number);
  const hides = command.type === 'hide-answer' || command.type === 'unhide-answer';
  if (round?.phase === 'open' && (!hides || isAnonymous(round.plan))) return refuse('round-still-open');
  if (!isHeld(round) || round.asks.kind !== 'text') return refuse('no-such-round');
  if (command.type === 'hide-answer' && basis !== undefined && basis !== versionsOf(round, command.answer))
    return refuse('answer-changed-since');
  const changes = decideThemes(round.themes ?? noThemes, command);
  return isRefusal(changes) ? changes : changes.map((change) => ({ type: 'themes-changed', at, by, round: number, change }));
};

/** Why nothing can be filled in for a round that has been held; undefined where it can. */
export const closedToFillIns = (round: HeldRound): 'anonymous-round' | 'result-already-shown' | undefined => {
  if (isAnonymous(round.plan)) return 'anonymous-round';
  // A figure that has been seen and then differs by one answer gives that answer away.
  const seen = round.phase === 'closed' && round.shown && round.asks.kind !== 'text' && round.plan.names !== 'all';
  return seen ? 'result-already-shown' : undefined;
};

const fillIn = (state: Created, { at, by, round: number, group, id, response }: Of<'fill-in'>): Decision => {
  const round = roundAt(state, number);
  if (!isHeld(round)) return refuse('no-such-round');
  const closed = closedToFillIns(round);
  if (closed) return refuse(closed);
  if (!round.groups.some((one) => one.number === group)) return refuse('no-such-group');
  if (response.kind !== round.asks.kind) return refuse('wrong-kind');
  if (response.kind === 'text' && response.text === '') return refuse('empty-answer');
  if (response.kind === 'text' && response.text.length > LIMITS.answer) return refuse('answer-too-long');
  const before = round.filledIn.find((one) => one.id === id);
  if (before?.group === group && sameResponse(before.response, response)) return already;
  return [{ type: 'answer-filled-in', at, by, round: number, group, id, response }];
};

const makeResolution = (state: Created, { at, by, id, resolution, saves }: Of<'make-resolution'>): Decision => {
  const text = resolution.text.trim();
  if (text === '') return refuse('empty-decision');
  if (text.length > LIMITS.decision) return refuse('decision-too-long');
  const made = { ...resolution, text };
  const before = state.resolutions.find((one) => one.id === id);
  if (before && JSON.stringify({ ...before, ...made }) === JSON.stringify(before)) return already;
  if (saves !== null && saves !== (before?.saves ?? 0)) return refuse(before ? 'decision-changed-meanwhile' : 'no-such-decision');
  return [{ type: 'resolution-made', at, by, id, resolution: made }];
};

/** Between rounds: what people are answering just now is in no summary. Again only when something has changed. */
const showSummary = (state: Created, { at, by, summaries }: Of<'show-summary'>): Decision => {
  if (state.summaries !== summaries || state.summaryStands) return already;
  return dueClose(state) ? refuse('round-still-open') : [{ type: 'summary-shown', at, by }];
};
