import { type Refusal, refuse } from '../decider.ts';
import type { DraftingCommand, OutcomeCommand, RoomCommand, WorkshopCommand, WorkshopRefusal } from './commands.ts';
import { decideDrafting } from './drafting.ts';
import type { WorkshopEvent } from './events.ts';
import { decideHolding } from './holding.ts';
import { decideOutcome } from './outcomes.ts';
import { decideRoom } from './rooms.ts';
import { isCreated, type Workshop } from './state.ts';

/** The rules of a workshop: each chapter has its own file. */
export const decide = (state: Workshop, command: WorkshopCommand): readonly WorkshopEvent[] | Refusal<WorkshopRefusal> => {
  if (isDrafting(command)) return decideDrafting(state, command);
  if (!isCreated(state)) return refuse('no-such-workshop');
  if (isRoom(command)) return decideRoom(state, command);
  return isOutcome(command) ? decideOutcome(state, command) : decideHolding(state, command);
};

const drafting: ReadonlySet<WorkshopCommand['type']> = new Set<DraftingCommand['type']>([
  'draft-workshop',
  'shuffle-groups',
  'arrange-groups',
  'plan-rounds',
  'create-workshop',
  'rewrite-question',
]);

const room: ReadonlySet<WorkshopCommand['type']> = new Set<RoomCommand['type']>([
  'join',
  'leave',
  'give-answer',
  'ask-help',
  'take-help',
  'close-help',
  'write-message',
]);

const outcome: ReadonlySet<WorkshopCommand['type']> = new Set<OutcomeCommand['type']>([
  'change-themes',
  'fill-in',
  'make-resolution',
  'withdraw-resolution',
  'finish-action',
  'show-summary',
]);

const isDrafting = (command: WorkshopCommand): command is DraftingCommand => drafting.has(command.type);
const isRoom = (command: WorkshopCommand): command is RoomCommand => room.has(command.type);
const isOutcome = (command: WorkshopCommand): command is OutcomeCommand => outcome.has(command.type);
