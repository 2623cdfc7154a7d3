import type { PersonId } from '../domain/people.ts';

/** Who did it. `id` is the same person everywhere; `teamsId` is what a chat is opened with; `locale` as `sv-SE`. */
export interface Sender {
  readonly id: PersonId;
  readonly teamsId: string;
  readonly name: string;
  readonly locale?: string;
}

/** Somebody who came or went. */
export type MemberRef = Pick<Sender, 'id' | 'teamsId'>;

/** Where it happened. */
export interface Place {
  /** Without trailing slash. */
  readonly serviceUrl: string;
  /** As Teams gave it; in a channel with `;messageid=` and the thread's root. */
  readonly conversationId: string;
  readonly scope: 'personal' | 'team' | 'group';
  readonly tenantId: string;
  readonly team?: {
    readonly id: string;
    readonly name?: string;
    /** The channel itself, without thread: where something new is posted. When the bot is installed, the one that was chosen. */
    readonly channelId?: string;
  };
}

/** What came with a button: ids from the card and what was typed. Untrusted: a card can be forged. */
export type PressedData = Readonly<Record<string, string | number | boolean>>;

/** Everything that Teams tells the bot, in our words. */
export type Inbound =
  | { readonly type: 'said'; readonly from: Sender; readonly place: Place; readonly text: string }
  | {
      readonly type: 'pressed';
      readonly from: Sender;
      readonly place: Place;
      readonly verb: string;
      readonly data: PressedData;
      /** The message that the card is in. */
      readonly messageId?: string;
      /** `execute` is answered in place, in the reply; `submit` (old clients) only with a message. */
      readonly via: 'execute' | 'submit';
    }
  /** Told twice by Teams for one installation: as a conversation update and as an installation update. */
  | { readonly type: 'bot-added' | 'bot-removed'; readonly place: Place; readonly from?: Sender }
  | {
      readonly type: 'members-changed';
      readonly place: Place;
      readonly added: readonly MemberRef[];
      readonly removed: readonly MemberRef[];
    }
  /** A read receipt: everything up to and with this message has been read in the person's own chat. */
  | { readonly type: 'read'; readonly from: Sender; readonly place: Place; readonly lastRead: string }
  /** Typing, reactions, renamed channels and what Teams invents later. `what` is Teams' own name for it. */
  | { readonly type: 'other'; readonly place: Place; readonly what: string };

/** `malformed`: not an activity (400). `unknown-invoke`: asks for an answer of a kind that we do not give (501). */
export interface Unreadable {
  readonly type: 'unreadable';
  readonly why: 'malformed' | 'unknown-invoke';
}
