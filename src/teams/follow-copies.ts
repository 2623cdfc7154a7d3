import { z } from 'zod';
import type { App } from '../app/app.ts';
import type { Journal, MessageRef, Post } from '../app/ports.ts';
import type { PersonId } from '../domain/people.ts';
import type { PressedData } from './inbound.ts';

/** The letter that the pressed card says it is about. */
const about = z.object({ letter: z.uuid() });

/** A message in somebody's own chat, and what it shows now. */
interface Landed {
  readonly person: PersonId;
  readonly message: MessageRef;
  readonly post: Post;
  /** What came back with the press, where the message showed something before. */
  readonly data?: PressedData;
}

/**
 * Remembers which messages show a letter that somebody has fetched themselves, so that they are corrected and taken away with it;
 * and forgets those that show something else now. A reply is not held up, nor lost, where the disk does not take that.
 */
export const followCopies =
  ({ app, journal }: { app: App; journal: Journal }) =>
  async ({ person, message, post, data }: Landed): Promise<void> => {
    const shows = 'letter' in post ? post.letter : undefined;
    const before = about.safeParse(data).data?.letter.toLowerCase();
    try {
      if (before !== undefined && before !== shows) await app.letterCopies.left(before, person, message);
      if (shows !== undefined) await app.letterCopies.placed(shows, person, message);
    } catch (error) {
      journal.error({ person, err: error }, 'where a letter lies could not be remembered');
    }
  };
