import { type Decider, isRefusal, type Refusal } from '../domain/decider.ts';
import { handler } from './handle.ts';
import type { EventLog } from './ports.ts';

/** A thing of which there is one (the inbox, the director's desk), in a stream of its own. */
export interface SingleStream<State, Command, Event, Code extends string> {
  state(): Promise<State>;
  perform(command: Command): Promise<{ state: State; events: readonly Event[] } | Refusal<Code>>;
  onCommit(listener: (events: readonly Event[], state: State) => void): void;
}

export const singleStream = <State, Command, Event, Code extends string>(
  log: Pick<EventLog, 'read' | 'append'>,
  stream: string,
  decider: Decider<State, Command, Event, Code>,
): SingleStream<State, Command, Event, Code> => {
  const handle = handler(log, decider);
  const listeners: ((events: readonly Event[], state: State) => void)[] = [];
  return {
    state: () => handle.state(stream),
    async perform(command) {
      const outcome = await handle.handle(stream, command);
      if (!isRefusal(outcome) && outcome.events.length > 0)
        for (const listener of listeners) listener(outcome.events, outcome.state);
      return outcome;
    },
    onCommit: (listener) => listeners.push(listener),
  };
};
