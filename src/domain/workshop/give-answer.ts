import { type Refusal, refuse } from '../decider.ts';
import { groupOf } from '../grouping.ts';
import { type Response, sameResponse } from '../questions/questions.ts';
import { LIMITS, type RoomCommand, type WorkshopRefusal } from './commands.ts';
import type { WorkshopEvent } from './events.ts';
import { isAnonymous } from './round-plan.ts';
import { type Created, type HeldRound, isHeld, roundAt, slotOf } from './state.ts';

type GiveAnswer = Extract<RoomCommand, { type: 'give-answer' }>;

/**
 * An answer builds on what its card showed: `basis` is how many versions there were then. The same answer from the same person
 * on the same basis is the same press, however often and late it comes; another one on an old basis is a clash, and both learn of it.
 */
export const giveAnswer = (state: Created, command: GiveAnswer): readonly WorkshopEvent[] | Refusal<WorkshopRefusal> => {
  const { at, by, round: number, basis } = command;
  const round = roundAt(state, number);
  if (!isHeld(round)) {
    if (!groupOf(state.groups, by)) return refuse('not-participant');
    return refuse(round ? 'round-not-open' : 'no-such-round');
  }
  const group = groupOf(round.groups, by);
  if (!group) return refuse('not-participant');
  if (group.number !== command.group) return refuse('wrong-group');
  const text = command.text.trim();
  const response: Response = command.response ?? { kind: 'text', text };
  if (response.kind !== round.asks.kind) return refuse('wrong-kind');

  const slot = slotOf(round.answersPer, by, group.number);
  const versions = round.answers.get(slot) ?? [];
  const next = versions[basis];
  if (next?.by === by && sameResponse(next.response, response)) return [];
  // Nor is there anything to ask when their own words are what is saved.
  const last = versions.at(-1);
  if (last?.by === by && sameResponse(last.response, response)) return [];
  if (!takesAnswers(round)) return refuse('round-not-open');
  if (response.kind === 'text' && response.text === '') return refuse('empty-answer');
  if (response.kind === 'text' && response.text.length > LIMITS.answer) return refuse('answer-too-long');
  if (basis !== versions.length) return refuse('answer-changed-meanwhile');
  if (isAnonymous(round.plan)) return [{ type: 'ballot-cast', round: number, by, response }];
  const given: WorkshopEvent = {
    type: 'answer-given',
    at,
    by,
    round: number,
    group: group.number,
    text: response.kind === 'text' ? response.text : '',
    ...(response.kind !== 'text' && { response }),
    ...(round.phase === 'closed' && { late: true as const }),
  };
  // What was hidden, and why, were the words before: new ones are to be read.
  const unhidden: WorkshopEvent = {
    ...{ type: 'themes-changed', at, by, round: number },
    change: { type: 'answer-unhidden', answer: slot, rewritten: true },
  };
  return round.themes?.hidden.has(slot) ? [given, unhidden] : [given];
};

/**
 * An open round; a closed one over days where late answers are taken, until its result is shown: an answer that changed what has been
 * seen would stand out. An anonymous one is counted.
 */
export const takesAnswers = (round: HeldRound): boolean =>
  round.phase === 'open' || (round.plan.days?.late === true && !round.shown && !isAnonymous(round.plan));
