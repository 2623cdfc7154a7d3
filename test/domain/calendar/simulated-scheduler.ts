import { lateness } from '../../../src/domain/calendar/lateness.ts';

export interface Planned {
  readonly id: string;
  readonly sendAt: string;
}

/** What a program did with a letter; `now` as its own clock had it when it looked. */
export interface Settled extends Planned {
  readonly what: 'send' | 'hold';
  readonly now: string;
}

/** What several processes share: who claims a letter first, has it. */
export interface Claims {
  isClaimed(id: string): boolean;
  /** False where it was claimed before. */
  claim(id: string): boolean;
}

export const claimedOnce = (): Claims => {
  const claimed = new Set<string>();
  return {
    isClaimed: (id) => claimed.has(id),
    claim: (id) => {
      if (claimed.has(id)) return false;
      claimed.add(id);
      return true;
    },
  };
};

/** Remembers nothing: to see that the tests see a letter sent twice. */
export const forgetful = (): Claims => ({ isClaimed: () => false, claim: () => true });

/** A process that looks at its clock now and then. Between what it saw and what it does about it, others can get in. */
export const program = (claims: Claims, done: Settled[]) => ({
  look: (planned: readonly Planned[], now: string): readonly Settled[] =>
    planned.flatMap((letter) => {
      if (claims.isClaimed(letter.id)) return [];
      const what = lateness(letter.sendAt, now);
      return what === 'not-yet' ? [] : [{ ...letter, what, now }];
    }),
  act: (seen: readonly Settled[]): void => {
    for (const settled of seen) if (claims.claim(settled.id)) done.push(settled);
  },
});
