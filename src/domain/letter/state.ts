import { Map as ImmutableMap } from 'immutable';
import type { PersonId } from '../people.ts';
import type { LetterContent, LetterDraft } from './content.ts';
import type { LetterEvent, ResendGroup } from './events.ts';

/** A letter that was sent to some again. */
export interface Resending {
  readonly by: PersonId;
  readonly group: ResendGroup;
  readonly to: readonly PersonId[];
  /** Conversation ids; null in a resending of an older program (see events.ts). */
  readonly channels: readonly string[] | null;
}

/** Test copies that somebody ordered. `tests` is what their card showed. */
interface Test {
  readonly by: PersonId;
  readonly to: readonly PersonId[];
  readonly tests: number;
}

interface Written extends LetterDraft {
  /** Questions published since the letter before: ids of the inbox, for the block "Ni frågade". Settled when it is sent. */
  readonly youAsked: readonly string[];
  readonly author: PersonId;
  readonly savedAt: string;
}

export type Letter =
  | { readonly phase: 'none' }
  | { readonly phase: 'deleted' }
  | (Written & {
      readonly phase: 'draft';
      readonly sendAt: string | null;
      readonly scheduledBy: PersonId | null;
      readonly held: boolean;
      /** How often it has been saved: what a card showed is known by it. */
      readonly saves: number;
      /** How often its time has been chosen or taken away. */
      readonly timings: number;
      readonly tests: readonly Test[];
    })
  | (Written & {
      readonly phase: 'sent';
      readonly sentAt: string;
      readonly sentBy: PersonId | null;
      readonly to: readonly PersonId[];
      readonly stoppedAt: string | null;
      readonly recalledAt: string | null;
      readonly resendings: readonly Resending[];
      /** Earlier contents, the oldest first, each with the time it was replaced. */
      readonly corrections: readonly { readonly at: string; readonly before: LetterContent }[];
      /** When each reader pressed "Jag har läst". */
      readonly acknowledged: ImmutableMap<PersonId, string>;
      readonly seen: ImmutableMap<PersonId, string>;
      readonly answers: ImmutableMap<PersonId, { readonly at: string; readonly text: string }>;
    });

export type DraftLetter = Extract<Letter, { phase: 'draft' }>;
export type SentLetter = Extract<Letter, { phase: 'sent' }>;

/** What one fact does to a letter. Total: an event that does not fit the state leaves it as it was. */
export const evolve = (state: Letter, event: LetterEvent): Letter => {
  switch (event.type) {
    case 'letter-saved': {
      if (state.phase === 'sent') return state;
      const kept = state.phase === 'draft' ? state : UNSAVED;
      return { ...kept, phase: 'draft', ...event.draft, author: event.by, savedAt: event.at, saves: kept.saves + 1 };
    }
    case 'letter-deleted':
      return state.phase === 'draft' ? { phase: 'deleted' } : state;
    case 'letter-tested':
      return state.phase === 'draft'
        ? { ...state, tests: [...state.tests, { by: event.by, to: event.to, tests: event.tests }] }
        : state;
    case 'letter-scheduled':
      return state.phase === 'draft' ? timed(state, event.sendAt, event.by) : state;
    case 'schedule-cancelled':
      return state.phase === 'draft' ? timed(state, null, null) : state;
    case 'letter-held':
      return state.phase === 'draft' ? { ...state, held: true } : state;
    case 'letter-sent':
      return state.phase === 'draft' ? sent(state, event) : state;
    case 'letter-stopped':
      return state.phase === 'sent' ? { ...state, stoppedAt: event.at } : state;
    case 'letter-resent':
      return state.phase === 'sent'
        ? // Whoever sends again no longer stops.
          { ...state, stoppedAt: null, resendings: [...state.resendings, resending(event)] }
        : state;
    case 'letter-corrected':
      return state.phase === 'sent'
        ? { ...state, content: event.content, corrections: [...state.corrections, { at: event.at, before: state.content }] }
        : state;
    case 'letter-recalled':
      return state.phase === 'sent' ? { ...state, recalledAt: event.at } : state;
    case 'letter-acknowledged':
      return state.phase === 'sent' ? { ...state, acknowledged: state.acknowledged.set(event.person, event.at) } : state;
    case 'letter-seen':
      return state.phase === 'sent' ? { ...state, seen: state.seen.set(event.person, event.at) } : state;
    case 'letter-answered':
      return state.phase === 'sent'
        ? { ...state, answers: state.answers.set(event.person, { at: event.at, text: event.text }) }
        : state;
    case 'newcomer-added':
      return state.phase === 'sent' ? { ...state, to: [...state.to, event.person] } : state;
  }
};

const resending = ({ by, group, to, channels }: Extract<LetterEvent, { type: 'letter-resent' }>): Resending => ({
  by,
  group,
  to,
  channels: channels ?? null,
});

const UNSAVED = { youAsked: [], sendAt: null, scheduledBy: null, held: false, saves: 0, timings: 0, tests: [] } as const;

const timed = (state: DraftLetter, sendAt: string | null, scheduledBy: PersonId | null): DraftLetter => ({
  ...state,
  sendAt,
  scheduledBy,
  held: false,
  timings: state.timings + 1,
});

const sent = (
  { content, audience, author, savedAt }: DraftLetter,
  event: Extract<LetterEvent, { type: 'letter-sent' }>,
): SentLetter => ({
  content,
  audience,
  author,
  savedAt,
  phase: 'sent',
  sentAt: event.at,
  sentBy: event.by,
  to: event.to,
  channels: event.channels,
  youAsked: event.youAsked,
  stoppedAt: null,
  recalledAt: null,
  resendings: [],
  corrections: [],
  acknowledged: ImmutableMap(),
  seen: ImmutableMap(),
  answers: ImmutableMap(),
});
