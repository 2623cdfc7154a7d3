import type { LetterDraft, LetterFault } from '../../../domain/letter/content.ts';
import type { PlainLanguage } from '../../../domain/letter/plain-language.ts';
import type { PersonId, Role } from '../../../domain/people.ts';
import type { Piece } from '../../../domain/search/found.ts';
import type { DraftChange, DraftPart } from './draft-change.ts';

/** The form of a letter. `faults` are said at their fields; what was written stands. */
export interface LetterFormView {
  readonly letter: string;
  readonly draft: LetterDraft;
  readonly faults: readonly LetterFault[];
  readonly recipients: number;
  readonly choices: AudienceChoices;
  /** A letter that has been sent is corrected: the audience and the channels stand. `corrections` goes back with it. */
  readonly correcting: { readonly corrections: number } | null;
  /** How often the draft had been saved when this was shown; it goes back with the press. */
  readonly saves: number;
  /** Somebody saved the draft while this was being written: what stands here is not saved. */
  readonly meanwhile: Meanwhile | null;
  /** The server that has the picture did not answer. */
  readonly pictureUnchecked: boolean;
  /** `became-…`: the letter was sent, deleted or given a time meanwhile, so that what was written stands here as a new one. */
  readonly notice:
    | 'not-stored'
    | 'saved'
    | 'template-saved'
    | 'changed-meanwhile'
    | 'became-sent'
    | 'became-deleted'
    | 'became-scheduled'
    | null;
}

/** A version of the draft that was saved while another was being written. */
export interface Meanwhile extends DraftChange {
  /** The parts that differ. */
  readonly parts: readonly DraftPart[];
  /** Whether it has been posted to the one who writes; null until they ask to see it. */
  readonly shown: boolean | null;
}

/** What can be chosen among. */
export interface AudienceChoices {
  readonly units: readonly string[];
  readonly unitTypes: readonly string[];
  readonly roles: readonly Role[];
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly unit: string }[];
  readonly channels: readonly { readonly id: string; readonly name: string | null }[];
}

/** What stands by the preview: how it reads, who gets it, and what can be done. The letter itself lies beside it as the very card. */
export interface LetterDeskView {
  readonly letter: string;
  readonly heading: string;
  readonly recipients: number;
  readonly audience: LetterDraft['audience'];
  readonly channels: readonly string[];
  readonly help: PlainLanguage;
  readonly faults: readonly LetterFault[];
  readonly maySend: boolean;
  /** ISO, UTC; null where it is not scheduled. */
  readonly sendAt: string | null;
  readonly held: boolean;
  /** What the author has been told of the chosen time: it does not exist, or exists twice, on the night the clock is changed. */
  readonly clockNote: 'does-not-exist' | 'exists-twice' | null;
  readonly timeFault: string | null;
  readonly date: string;
  readonly time: string;
  readonly asking: 'send' | 'delete' | null;
  readonly testSentTo: readonly string[] | null;
  readonly choices: Pick<AudienceChoices, 'people'>;
  /** What this card shows, in numbers; they go back with the press. See `DraftLetter`. */
  readonly saves: number;
  readonly timings: number;
  readonly tests: number;
  /** Somebody saved the draft after the card was shown that has just been pressed: nothing came of the press. */
  readonly changed: DraftChange | null;
  /** The server that has the picture did not answer. */
  readonly pictureUnchecked: boolean;
  readonly notice: 'not-stored' | 'test-sent' | 'test-failed' | 'time-changed' | null;
}

/** Drafts, scheduled and sent letters, and the desk's settings. */
export interface LetterListView {
  readonly drafts: readonly {
    readonly letter: string;
    readonly heading: string;
    readonly at: string;
    readonly sendAt: string | null;
    readonly held: boolean;
  }[];
  readonly sent: readonly {
    readonly letter: string;
    readonly heading: string;
    readonly at: string;
    readonly recalled: boolean;
  }[];
  readonly more: number;
  readonly waitingQuestions: number;
  readonly mayDelegate: boolean;
}

/** What stays the same from week to week. */
export interface DeskSettingsView {
  readonly delegated: boolean;
  readonly mayDelegate: boolean;
  readonly slot: { readonly weekday: number; readonly time: string; readonly skipHolidays: boolean } | null;
  readonly nextSlot: string | null;
  readonly latestToNewcomers: boolean;
  readonly hasTemplate: boolean;
  readonly timeFault: string | null;
}

/** Letters that a reader has got, found by a word or the newest first. */
export interface LetterSearchView {
  readonly words: string;
  readonly found: readonly {
    readonly letter: string;
    readonly heading: string;
    readonly lead: string;
    readonly at: string;
    /** The heading, with what was found in it apart. */
    readonly marked: readonly Piece[];
    /** Where the words stand, in the letter or in a published question or answer; null where they stand in neither but the heading. */
    readonly excerpt: readonly Piece[] | null;
  }[];
  readonly more: number;
}

/** A reminder for the author: nothing is scheduled for the slot; the oldest questions without an answer. */
export interface AuthorReminderView {
  readonly slotAt: string;
  /** Drafts without a fault that have no time, the newest first; `saves` goes back with the press that opens one. */
  readonly ready: readonly { readonly letter: string; readonly heading: string; readonly saves: number }[];
  /** Whether there is any draft that is not scheduled. */
  readonly begun: boolean;
  readonly oldest: readonly { readonly text: string; readonly at: string }[];
  readonly waiting: number;
}

/** Who stands in for me, until when. */
export interface DeputyView {
  readonly deputy: { readonly name: string; readonly until: string } | null;
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly unit: string }[];
  readonly fault: 'no-deputy' | 'bad-date' | 'date-in-the-past' | 'not-yourself' | null;
  readonly until: string;
}
