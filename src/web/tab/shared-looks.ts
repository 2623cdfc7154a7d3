import { createHash } from 'node:crypto';
import type { Changes, Topic } from '../../app/changes.ts';

/** One view as it goes out: JSON without a line break, and the hash that tells whether the viewer has it already. */
export interface Snapshot {
  readonly etag: string;
  readonly json: string;
}

export const snapshotOf = (json: string): Snapshot => ({
  json,
  etag: createHash('sha256').update(json).digest('base64url').slice(0, 22),
});

/** A view that is looked at. Those with the same `key` see the same. */
export interface Watched {
  readonly key: string;
  readonly topics: readonly Topic[];
  /** `"view":…` or `"problem":…`: a no of the rules is no fault. */
  look(): Promise<string>;
}

/** Views of the same key are made once for a change, however many look. */
export interface SharedLooks {
  /** `listener` hears of every change, until the function given back is called. It must not look at once, but a moment later. */
  join(views: readonly Watched[], listener: () => void): () => void;
  look(view: Watched): Promise<Snapshot>;
}

interface Shared {
  viewers: number;
  made: Promise<Snapshot> | undefined;
  readonly leave: () => void;
}

export const sharedLooks = (changes: Changes): SharedLooks => {
  const looks = new Map<string, Shared>();

  const enter = ({ key, topics }: Watched) => {
    const found = looks.get(key);
    if (found) {
      found.viewers += 1;
      return;
    }
    const leave = changes.hear(topics, () => {
      const held = looks.get(key);
      if (held) held.made = undefined;
    });
    looks.set(key, { viewers: 1, made: undefined, leave });
  };

  const exit = ({ key }: Watched) => {
    const held = looks.get(key);
    if (!held) return;
    held.viewers -= 1;
    if (held.viewers > 0) return;
    held.leave();
    looks.delete(key);
  };

  return {
    join(views, listener) {
      for (const view of views) enter(view);
      const deafen = changes.hear([...new Set(views.flatMap(({ topics }) => topics))], listener);
      return () => {
        deafen();
        for (const view of views) exit(view);
      };
    },
    async look(view) {
      const held = looks.get(view.key);
      const made = held?.made ?? view.look().then(snapshotOf);
      if (held) held.made = made;
      try {
        return await made;
      } catch (error) {
        // A disk that failed once may be read the next time.
        if (held?.made === made) held.made = undefined;
        throw error;
      }
    },
  };
};
