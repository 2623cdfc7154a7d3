import type { Desks } from '../desks.ts';
import { type Resolving, resolving } from './resolving.ts';
import { type Rooms, rooms } from './rooms.ts';
import { type Summarising, summarising } from './summarising.ts';
import { type Theming, theming } from './theming.ts';

/**
 * The same as in the chat, for one who works on the page: nothing there lies in the place of their control card, so that the bot
 * goes on editing it.
 */
export interface Elsewhere {
  readonly theming: Theming;
  readonly resolving: Resolving;
  readonly summarising: Summarising;
  readonly rooms: Rooms;
}

export const elsewhere = (
  parts: Parameters<typeof theming>[0] &
    Parameters<typeof resolving>[0] &
    Parameters<typeof summarising>[0] &
    Parameters<typeof rooms>[0],
): Elsewhere => {
  const desks: Desks = { ...parts.desks, ask: () => undefined };
  const apart = { ...parts, desks };
  return { theming: theming(apart), resolving: resolving(apart), summarising: summarising(apart), rooms: rooms(apart) };
};
