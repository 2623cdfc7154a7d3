/** One domain module: what a command may cause, and what a recorded fact means. */
export interface Decider<State, Command, Event, Code extends string> {
  readonly initial: State;
  decide(state: State, command: Command): readonly Event[] | Refusal<Code>;
  evolve(state: State, event: Event): State;
}

/** A no that is part of the rules. The edge turns the code into Swedish. */
export interface Refusal<Code extends string> {
  readonly refused: Code;
}

export const refuse = <Code extends string>(code: Code): Refusal<Code> => ({ refused: code });

/** True for a refusal, whatever the other answer could have been (events, a state, a view). */
export const isRefusal = <Other extends object, Code extends string>(outcome: Other | Refusal<Code>): outcome is Refusal<Code> =>
  // A view may count those whom a message refused to reach: a refusal's code is a word.
  'refused' in outcome && typeof outcome.refused === 'string';
