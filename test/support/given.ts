import { expect } from 'vitest';
import type { Decider } from '../../src/domain/decider.ts';

/** given(past events).when(command).thenRecorded(new events), .thenNothing(), or .thenRefused(code) */
export const scenarios = <State, Command, Event, Code extends string>(decider: Decider<State, Command, Event, Code>) => ({
  given: (...past: readonly Event[]) => {
    const state = past.reduce(decider.evolve, decider.initial);
    return {
      /** The state that the past led to. */
      state,
      when: (command: Command) => {
        const decision = decider.decide(state, command);
        return {
          thenRecorded: (...expected: readonly Event[]) => expect(decision).toEqual(expected),
          thenNothing: () => expect(decision).toEqual([]),
          thenRefused: (code: Code) => expect(decision).toEqual({ refused: code }),
        };
      },
    };
  },
});
