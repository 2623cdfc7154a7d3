import type { PersonId } from '../domain/people.ts';
import { type Ticket, ticketIn, tokenOf } from './download-token.ts';
import type { Clock, Journal, Signer } from './ports.ts';

/** Long enough to open the link on another device, short enough that one that is found later is dead. */
const LIFETIME_MS = 10 * 60_000;

/**
 * How often one link gives its file. Not once: whatever looks at links in a chat (a preview, a virus scanner) may come before
 * the person, and a browser may ask again. Not without end: a link gives the file to whoever holds it.
 * Counted in memory: a restart within the ten minutes counts anew.
 */
const MOST_USES = 5;

/** Every link leads here, then the token. */
export const downloadPath = '/download/';

/** A file as a person saves it. `name` is without extension and may be anything that somebody has written as a title. */
export interface DownloadedFile {
  readonly name: string;
  readonly kind: 'csv' | 'docx' | 'xlsx' | 'md' | 'json';
  readonly content: string | Uint8Array;
}

/** Makes the file for this person as things stand now; undefined when there is nothing by that id. May take its time, may throw. */
export type DownloadSource = (person: PersonId, id: string) => Promise<DownloadedFile | 'not-allowed' | undefined>;

/** What is wrong with a link. */
export type DeadLink = 'forged' | 'expired' | 'used-up';
export type DownloadRefusal = DeadLink | 'not-allowed' | 'gone';

export interface Downloads<What extends string = string> {
  /** A link to put in the person's own chat. Whether the person may have the file is asked when it is fetched. */
  link(person: PersonId, what: What, id: string): string;
  /** What a fetch would meet, as far as the link alone tells. Is not counted as a use, and makes no file. */
  look(token: string): 'alive' | DeadLink;
  /** The file, made now. Every fetch with a live token counts as a use, whatever comes of it. */
  fetch(token: string): Promise<DownloadedFile | DownloadRefusal>;
}

/** `publicUrl` is where this server is reached from outside, `https://…`; with a path where a proxy puts it under one. */
export const downloads = <What extends string>({
  signer,
  clock,
  journal,
  publicUrl,
  sources,
}: {
  readonly signer: Signer;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly publicUrl: string;
  readonly sources: Readonly<Record<What, DownloadSource>>;
}): Downloads<What> => {
  const root = publicUrl.replace(/\/+$/, '') + downloadPath;
  const uses = new Map<string, { readonly expires: number; count: number }>();

  const judge = (token: string): Ticket | DeadLink => {
    const ticket = ticketIn(token, signer);
    if (ticket === undefined) return 'forged';
    if (ticket.expires <= clock.now().getTime()) return 'expired';
    return (uses.get(token)?.count ?? 0) < MOST_USES ? ticket : 'used-up';
  };

  /** Before the file is made, so that ten fetches at once are not ten files. */
  const count = (token: string, expires: number): void => {
    for (const [old, use] of uses) if (use.expires <= clock.now().getTime()) uses.delete(old);
    uses.set(token, { expires, count: (uses.get(token)?.count ?? 0) + 1 });
  };

  return {
    link: (person, what, id) => root + tokenOf({ what, id, person, expires: clock.now().getTime() + LIFETIME_MS }, signer),
    look: (token) => {
      const judged = judge(token);
      return typeof judged === 'string' ? judged : 'alive';
    },
    fetch: async (token) => {
      const judged = judge(token);
      if (typeof judged === 'string') {
        journal.warn({ outcome: judged }, 'a download link was refused');
        return judged;
      }
      const { what, id, person, expires } = judged;
      count(token, expires);
      // The link may be older than this program, and name what it no longer makes.
      const made = isKey(sources, what) ? await sources[what](person, id) : undefined;
      const outcome = made === undefined ? 'gone' : made === 'not-allowed' ? made : 'done';
      journal.info({ what, id, person, outcome }, 'a download link was used');
      return made ?? 'gone';
    },
  };
};

const isKey = <Key extends string>(record: Readonly<Record<Key, unknown>>, key: string): key is Key => Object.hasOwn(record, key);
