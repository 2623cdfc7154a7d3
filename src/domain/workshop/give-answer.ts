import { type Refusal, refuse } from '../decider.ts';
import { groupOf } from '../grouping.ts';
import { LIMITS, type WorkshopCommand, type WorkshopRefusal } from './commands.ts';
import type { WorkshopEvent } from './events.ts';
import { type Created, isHeld, roundAt, slotOf } from './state.ts';

/**
 * An answer builds on what its card showed: `basis` is how many versions there were then. The same text from the same person
 * on the same basis is the same press, however often and late it comes; another text on an old basis is a clash, and both learn of it.
 */
export const giveAnswer = (
  state: Created,
  command: Extract<WorkshopCommand, { type: 'give-answer' }>,
): readonly WorkshopEvent[] | Refusal<WorkshopRefusal> => {
  const { at, by, round: number, basis } = command;
  const text = command.text.trim();
  const group = groupOf(state.groups, by);
  if (!group) return refuse('not-participant');
  if (group.number !== command.group) return refuse('wrong-group');
  const round = roundAt(state, number);
  if (!isHeld(round)) return refuse(round ? 'round-not-open' : 'no-such-round');

  const versions = round.answers.get(slotOf(state.answersPer, by, group.number)) ?? [];
  const next = versions[basis];
  if (next?.by === by && next.text === text) return [];
  // Nor is there anything to ask when their own words are what is saved.
  const last = versions.at(-1);
  if (last?.by === by && last.text === text) return [];
  if (round.phase === 'closed') return refuse('round-not-open');
  if (text === '') return refuse('empty-answer');
  if (text.length > LIMITS.answer) return refuse('answer-too-long');
  if (basis !== versions.length) return refuse('answer-changed-meanwhile');
  return [{ type: 'answer-given', at, by, round: number, group: group.number, text }];
};
