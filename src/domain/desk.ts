import type { WeeklySlot } from './calendar/slot.ts';
import type { Decider } from './decider.ts';
import type { LetterDraft } from './letter/content.ts';
import type { PersonId } from './people.ts';

/** The director's desk: what stays the same from one letter to the next. */
export interface Desk {
  /** The communicators may send too. */
  readonly delegated: boolean;
  readonly slot: WeeklySlot | null;
  /** The fixed parts that a new letter begins with. */
  readonly template: LetterDraft | null;
  /** Whoever joins the team gets the latest letter. */
  readonly latestToNewcomers: boolean;
  /** The slots (ISO) of which the author has been reminded. */
  readonly reminded: readonly string[];
}

export type DeskEvent =
  | { type: 'sending-delegated'; at: string; by: PersonId; delegated: boolean }
  | { type: 'slot-chosen'; at: string; by: PersonId; slot: WeeklySlot | null }
  | { type: 'template-kept'; at: string; by: PersonId; template: LetterDraft }
  | { type: 'newcomers-chosen'; at: string; by: PersonId; latest: boolean }
  | { type: 'author-reminded'; at: string; slotAt: string };

export type DeskCommand =
  | { type: 'delegate-sending'; at: string; by: PersonId; delegated: boolean }
  | { type: 'choose-slot'; at: string; by: PersonId; slot: WeeklySlot | null }
  | { type: 'keep-template'; at: string; by: PersonId; template: LetterDraft }
  | { type: 'choose-newcomers'; at: string; by: PersonId; latest: boolean }
  | { type: 'remind-author'; at: string; slotAt: string };

export type DeskRefusal = 'already-reminded';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const desk: Decider<Desk, DeskCommand, DeskEvent, DeskRefusal> = {
  initial: { delegated: false, slot: null, template: null, latestToNewcomers: false, reminded: [] },

  decide(state, command) {
    const { at } = command;
    switch (command.type) {
      case 'delegate-sending': {
        const { by, delegated } = command;
        return state.delegated === delegated ? [] : [{ type: 'sending-delegated', at, by, delegated }];
      }
      case 'choose-slot':
        return same(state.slot, command.slot) ? [] : [{ type: 'slot-chosen', at, by: command.by, slot: command.slot }];
      case 'keep-template':
        return same(state.template, command.template)
          ? []
          : [{ type: 'template-kept', at, by: command.by, template: command.template }];
      case 'choose-newcomers': {
        const { by, latest } = command;
        return state.latestToNewcomers === latest ? [] : [{ type: 'newcomers-chosen', at, by, latest }];
      }
      case 'remind-author':
        // Claimed in the log: of two processes that would remind, one does.
        return state.reminded.includes(command.slotAt)
          ? { refused: 'already-reminded' }
          : [{ type: 'author-reminded', at, slotAt: command.slotAt }];
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'sending-delegated':
        return { ...state, delegated: event.delegated };
      case 'slot-chosen':
        return { ...state, slot: event.slot };
      case 'template-kept':
        return { ...state, template: event.template };
      case 'newcomers-chosen':
        return { ...state, latestToNewcomers: event.latest };
      case 'author-reminded':
        return { ...state, reminded: [...state.reminded.slice(-9), event.slotAt] };
    }
  },
};
