import type { OrganisationFile, RosterMember } from '../domain/organisation.ts';
import type { Language } from '../domain/people.ts';
import type { AnswerCardView } from './views/answer-card.ts';
import type { ControlCardView } from './views/control-card.ts';
import type { GroupMessageView, HelpCallView } from './views/control-rooms.ts';
import type { LetterCardView, PublishedQuestion } from './views/letters/letter-card.ts';
import type { MyPostView } from './views/letters/post-cards.ts';
import type { LetterReportView } from './views/letters/report-card.ts';
import type { AuthorReminderView, LetterDeskView } from './views/letters/writing-cards.ts';
import type { NamedPerson } from './views/names.ts';
import type { ActionView } from './views/resolutions-card.ts';
import type { ResultCardView } from './views/result-card.ts';
import type { SummaryCardView } from './views/summary-card.ts';

/** One fact as the log holds it; positions in a stream count from 1 without gaps. */
export interface Recorded<Event> {
  readonly position: number;
  readonly event: Event;
}

/**
 * An append-only log: one stream per workshop, one for its deliveries, one for the organisation.
 * Stream names are lower-case ASCII letters, digits and hyphens, at most 100 characters.
 */
export interface EventLog {
  /** What is on disk (never what is still being written) after position `after` (0 = from the start). */
  read<Event>(stream: string, after?: number): Promise<readonly Recorded<Event>[]>;
  /**
   * Accepts the events at once (in call order) and resolves when they are safe on disk, and everything before them in the
   * stream too; `events` may be empty, which only waits for what was accepted earlier.
   * Rejects with StaleStream when the stream (on disk or accepted) is not at `expected`, and with WriteFailed when the disk
   * refused: then nothing of this append, nor of any accepted after it in the same stream, is kept.
   */
  append<Event>(stream: string, events: readonly Event[], expected: number): Promise<void>;
  /** Forgets a stream for good, file and all, once what was accepted is written. One that is not there is no error. */
  remove(stream: string): Promise<void>;
  /** Names of the streams that hold at least one event, sorted. */
  streams(): Promise<readonly string[]>;
  /** Waits for what was accepted, lets go of the files and of the folder's lock. */
  close(): Promise<void>;
}

export class StaleStream extends Error {
  override readonly name = 'StaleStream';

  constructor(stream: string, expected: number, actual: number) {
    super(`${stream}: expected ${expected} events, found ${actual}`);
  }
}

export class WriteFailed extends Error {
  override readonly name = 'WriteFailed';

  constructor(stream: string, cause: unknown) {
    super(`${stream}: the write failed, nothing was kept`, { cause });
  }
}

/** Where a message went, so that it can be edited later. `serviceUrl` as Teams gave it, without trailing slash. */
export interface MessageRef {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly activityId: string;
}

/** A conversation the bot can post in: a personal chat, or a channel of the team. */
export type Address = Omit<MessageRef, 'activityId'>;

/** What a call to Teams came to. `unknown` may have arrived and is never repeated blindly; `refused` is final, with Teams' code. */
export type Outcome<Value> =
  | { readonly outcome: 'done'; readonly value: Value }
  | { readonly outcome: 'refused'; readonly status: number; readonly code: string }
  | { readonly outcome: 'unknown'; readonly reason: string };

/** Who waits: a person who pressed a button (`reply`), people who are to be told (`broadcast`), cards that are to look right (`refresh`). */
export type Lane = 'reply' | 'broadcast' | 'refresh';

/** A card as it goes on the wire. The edge does not look inside. */
export type Card = object;

/**
 * What is posted: a card, with the sentence that a notification and a screen reader show for it; or plain text. `letter` is the id
 * of the letter that the card is, where it is one.
 */
export type Post = { readonly card: Card; readonly summary: string; readonly letter?: string } | { readonly text: string };

/** Every call to Teams. Paces itself to Teams' limits, repeats what is safe to repeat, never throws for what Teams answers. */
export interface Messenger {
  /**
   * `prepare` is called when it is the message's turn, right before the request: what it gives is what is sent, and null
   * withdraws the message (`refused`, code `Withdrawn`). A `discreet` one is journalled without saying where it went.
   */
  send(to: Address, prepare: () => Promise<Post | null>, lane: Lane, discreet?: boolean): Promise<Outcome<MessageRef>>;
  /** Replaces a message, with what `prepare` gives at its turn; safe to repeat, so `unknown` is only told after the repeats. */
  update(message: MessageRef, prepare: () => Promise<Post | null>, lane: Lane): Promise<Outcome<MessageRef>>;
  remove(message: MessageRef, lane: Lane): Promise<Outcome<null>>;
  /** Opens (or finds again) the personal chat with a member of a team. Opening twice gives the same chat: safe to repeat. */
  openChat(where: { serviceUrl: string; tenantId: string }, teamsId: string, lane: Lane): Promise<Outcome<Address>>;
  /** The channels of a team; the General channel's name is null, since Teams gives it none. */
  channels(of: { readonly id: string; readonly serviceUrl: string }, lane: Lane): Promise<Outcome<readonly Channel[]>>;
  /** Everybody in a team (or chat), all pages. */
  members(of: Address, lane: Lane): Promise<Outcome<readonly Member[]>>;
}

/** A channel of a team. */
export interface Channel {
  readonly id: string;
  readonly name: string | null;
}

/** A member as Teams' roster gives it. */
export type Member = RosterMember;

/** The clock: asked for once per command, so that tests can hold it still. */
export interface Clock {
  now(): Date;
}

/** Fresh ids (a UUID) and seeds (a 32-bit whole number). */
export interface Chance {
  id(): string;
  seed(): number;
}

/** Structured log: ids and outcomes, never answers, names or tokens. */
export interface Journal {
  info(facts: Readonly<Record<string, unknown>>, what: string): void;
  warn(facts: Readonly<Record<string, unknown>>, what: string): void;
  error(facts: Readonly<Record<string, unknown>>, what: string): void;
}

/** What the bot posts or edits by itself, as views: the edge makes cards of them. */
export type Notice =
  | { readonly kind: 'answer-card'; readonly view: AnswerCardView; readonly reminder: boolean }
  | { readonly kind: 'control-card'; readonly view: ControlCardView }
  | { readonly kind: 'result-card'; readonly view: ResultCardView }
  | { readonly kind: 'help-card'; readonly view: HelpCallView }
  /** `from` is on the way to the room of the one who called. */
  | { readonly kind: 'help-coming'; readonly from: NamedPerson }
  | { readonly kind: 'group-message'; readonly view: GroupMessageView }
  | { readonly kind: 'action-card'; readonly view: ActionView }
  | { readonly kind: 'summary-card'; readonly view: SummaryCardView }
  | { readonly kind: 'letter-card'; readonly view: LetterCardView; readonly corrected: boolean }
  | { readonly kind: 'report-card'; readonly view: LetterReportView }
  | { readonly kind: 'answer-to-post'; readonly view: MyPostView }
  | { readonly kind: 'my-post'; readonly view: MyPostView }
  | { readonly kind: 'published-question'; readonly view: PublishedQuestion; readonly heading: string | null }
  | { readonly kind: 'author-reminder'; readonly view: AuthorReminderView }
  | { readonly kind: 'letter-held'; readonly view: LetterDeskView };

export type Presenter = (notice: Notice, language: Language) => Post;

/** The organisation file as it stands now; its faults are part of it. */
export type OrganisationSource = () => Promise<OrganisationFile>;

/** Says that a text comes from this bot, with a key that nobody else has. */
export interface Signer {
  /** A code for the text, in letters that a URL takes as they are (base64url). */
  sign(text: string): string;
  /** True for the text's own code only, written as `sign` writes it; takes the same time however much of it is right. */
  verify(text: string, code: string): boolean;
}

/** A one-way hash of a secret: nobody who has it can find the secret. */
export type Hash = (secret: string) => string;

/**
 * Whether a picture is there. `missing`: its server says so; `not-picture`: something else is there; `no-answer`: nobody can say
 * (the network, the server, a guarded address); `not-asked`: this program asks nobody. Never throws, and takes a few seconds at most.
 */
export type PictureProbe = (url: string) => Promise<'picture' | 'missing' | 'not-picture' | 'no-answer' | 'not-asked'>;

/** Swedish public holidays by date (`YYYY-MM-DD`): the name, or null. Loaded when first asked for. */
export type Holidays = () => Promise<(date: string) => string | null>;
