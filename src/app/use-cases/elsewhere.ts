import type { Desks } from '../desks.ts';
import type { OpenForms } from '../open-forms.ts';
import { type Filling, filling } from './filling.ts';
import type { Asking, AskingAt } from './letters/asking.ts';
import { type Reading, reading } from './letters/reading.ts';
import { type Sending, sending } from './letters/sending.ts';
import { type Resolving, resolving } from './resolving.ts';
import { type Rooms, rooms } from './rooms.ts';
import { type Summarising, summarising } from './summarising.ts';
import { type Theming, theming } from './theming.ts';

/**
 * The same as in the chat, for one who works on the page: nothing there lies in the place of their cards, so that the bot goes on
 * editing them, and what is being written on one of them stays.
 */
export interface Elsewhere {
  readonly theming: Theming;
  readonly resolving: Resolving;
  readonly summarising: Summarising;
  readonly rooms: Rooms;
  readonly filling: Filling;
  readonly sending: Sending;
  readonly reading: Reading;
  readonly asking: Asking;
}

export const elsewhere = (
  parts: Parameters<typeof theming>[0] &
    Parameters<typeof resolving>[0] &
    Parameters<typeof summarising>[0] &
    Parameters<typeof rooms>[0] &
    Parameters<typeof sending>[0] &
    Parameters<typeof filling>[0] &
    Parameters<typeof reading>[0],
  askingAt: AskingAt,
): Elsewhere => {
  const desks: Desks = { ...parts.desks, ask: () => undefined };
  const apart = { ...parts, desks, forms: untouched(parts.forms), reportForms: untouched(parts.reportForms) };
  return {
    theming: theming(apart),
    resolving: resolving(apart),
    summarising: summarising(apart),
    rooms: rooms(apart),
    filling: filling(apart),
    sending: sending(apart),
    reading: reading(apart),
    asking: askingAt(apart.forms),
  };
};

const untouched = (forms: OpenForms): OpenForms => ({ ...forms, open: () => undefined, close: () => undefined });
