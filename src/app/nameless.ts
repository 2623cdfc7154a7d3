import type { PersonId } from '../domain/people.ts';
import type { MessageRef } from './ports.ts';

/** The card that holds the asker's key, and the message in whose place it stands. */
interface Key {
  readonly secret: string;
  readonly message: MessageRef | null;
}

/**
 * Who asked without a name, for as long as the program runs and nowhere else: never written to disk, log or card. It lets the answer
 * be pushed to them at once, and lets their card with the key stand where an edit of the letter would wipe it. After a restart
 * nothing in the world leads from the question to the person, and the answer reaches them through the secret on their own card
 * ("Finns det svar?").
 */
export interface Nameless {
  remember(post: string, person: PersonId, key: Key): void;
  forget(post: string): void;
  whoAsked(post: string): PersonId | undefined;
  /** The asker, where they have not been told yet of what became of it at that time (ISO, UTC); each is told once. */
  toTell(post: string, fateAt: string): PersonId | undefined;
  /** The card with the key lies in a message of its own, and no longer in the place of another. */
  keyIsApart(post: string): void;
  hasKeyApart(post: string): boolean;
  /** The post whose key stands in the place of this message. */
  keyIn(message: MessageRef): { readonly post: string; readonly secret: string } | undefined;
}

/** So many are remembered; of the oldest beyond them the answer is fetched with the card, as after a restart. */
const MOST = 5_000;

const placeOf = ({ conversationId, activityId }: MessageRef): string => `${conversationId} ${activityId}`;

export const nameless = (most = MOST): Nameless => {
  const askers = new Map<string, { readonly person: PersonId; readonly key: Key; told: string | undefined; apart: boolean }>();
  const places = new Map<string, string>();

  const leavePlace = (post: string) => {
    const message = askers.get(post)?.key.message;
    if (message && places.get(placeOf(message)) === post) places.delete(placeOf(message));
  };

  const forget = (post: string) => {
    leavePlace(post);
    askers.delete(post);
  };

  return {
    remember(post, person, key) {
      askers.set(post, { person, key, told: undefined, apart: false });
      if (key.message) places.set(placeOf(key.message), post);
      const [oldest] = askers.keys();
      if (askers.size > most && oldest !== undefined) forget(oldest);
    },
    forget,
    whoAsked: (post) => askers.get(post)?.person,
    toTell(post, fateAt) {
      const asker = askers.get(post);
      if (asker === undefined || asker.told === fateAt) return undefined;
      asker.told = fateAt;
      return asker.person;
    },
    keyIsApart(post) {
      const asker = askers.get(post);
      if (asker === undefined) return;
      leavePlace(post);
      asker.apart = true;
    },
    hasKeyApart: (post) => askers.get(post)?.apart === true,
    keyIn(message) {
      const post = places.get(placeOf(message));
      const asker = post === undefined ? undefined : askers.get(post);
      return post === undefined || asker === undefined ? undefined : { post, secret: asker.key.secret };
    },
  };
};
