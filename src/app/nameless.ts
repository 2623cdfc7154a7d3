import type { PersonId } from '../domain/people.ts';

/**
 * Who asked without a name, for as long as the program runs and nowhere else: never written to disk, log or card. It lets the answer
 * be pushed to them at once. After a restart nothing in the world leads from the question to the person, and the answer reaches them
 * through the secret on their own card ("Finns det svar?").
 */
export interface Nameless {
  remember(post: string, person: PersonId): void;
  whoAsked(post: string): PersonId | undefined;
}

export const nameless = (): Nameless => {
  const askers = new Map<string, PersonId>();
  return {
    remember: (post, person) => askers.set(post, person),
    whoAsked: (post) => askers.get(post),
  };
};
