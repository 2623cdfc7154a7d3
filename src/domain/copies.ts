import type { Decider } from './decider.ts';
import type { Edition, Message } from './delivery.ts';
import type { PersonId } from './people.ts';

/**
 * A letter's card that lies in somebody's chat without having been sent to them as the letter: a preview, a test, one that they
 * have fetched themselves. They count in no report, and follow a correction and a recall like the others.
 */
export interface Copy {
  readonly person: PersonId;
  readonly message: Message;
  /** Which version it shows; 0 is the first, or a draft. */
  readonly shows: number;
}

/** By conversation and message. A copy that was taken away, or that shows something else now, is not there. */
export type Copies = ReadonlyMap<string, Copy>;

export type CopyEvent =
  | { type: 'copy-placed'; at: string; person: PersonId; message: Message; edition: number }
  /** The message shows something else now (a form, another letter). */
  | { type: 'copy-left'; at: string; message: Message }
  | { type: 'copy-brought-up-to-date'; at: string; message: Message; edition: Edition };

export type CopyCommand =
  | { type: 'place-copy'; at: string; person: PersonId; message: Message; edition: number }
  | { type: 'leave-copy'; at: string; message: Message }
  | { type: 'bring-copy-up-to-date'; at: string; message: Message; edition: Edition };

const placeOf = ({ conversationId, activityId }: Message): string => `${conversationId} ${activityId}`;

export const copies: Decider<Copies, CopyCommand, CopyEvent, never> = {
  initial: new Map(),

  decide(state, command) {
    const { at, message } = command;
    const held = state.get(placeOf(message));
    switch (command.type) {
      case 'place-copy': {
        const { person, edition } = command;
        return held?.shows === edition ? [] : [{ type: 'copy-placed', at, person, message, edition }];
      }
      case 'leave-copy':
        return held ? [{ type: 'copy-left', at, message }] : [];
      case 'bring-copy-up-to-date': {
        const { edition } = command;
        return held && held.shows !== edition ? [{ type: 'copy-brought-up-to-date', at, message, edition }] : [];
      }
    }
  },

  evolve(state, event) {
    const place = placeOf(event.message);
    const next = new Map(state);
    switch (event.type) {
      case 'copy-placed': {
        const { person, message, edition } = event;
        return next.set(place, { person, message, shows: edition });
      }
      case 'copy-left':
        next.delete(place);
        return next;
      case 'copy-brought-up-to-date': {
        const held = state.get(place);
        if (event.edition === 'gone') next.delete(place);
        else if (held) next.set(place, { ...held, shows: event.edition });
        return next;
      }
    }
  },
};
