import { type Decider, isRefusal, type Refusal } from '../domain/decider.ts';
import { type EventLog, StaleStream } from './ports.ts';

export interface Handled<State, Event> {
  readonly state: State;
  readonly events: readonly Event[];
}

export interface Handler<State, Command, Event, Code extends string> {
  /** Decides, and answers when the outcome is safe on disk: an acceptance, and also a refusal that rests on others' answers. */
  handle(stream: string, command: Command): Promise<Handled<State, Event> | Refusal<Code>>;
  /** The state as it is on disk. */
  state(stream: string): Promise<State>;
  /** Lets go of a folded state that is seldom needed; it is folded again when asked for. */
  release(stream: string): void;
}

interface Live<State> {
  state: State;
  position: number;
}

/**
 * Load, decide, append: the only place where a decision meets the store. The folded state of a stream is kept and runs ahead of
 * the disk, so that ninety commands at once are decided one upon the other and share one sync; what the disk refuses is forgotten.
 */
export const handler = <State, Command, Event, Code extends string>(
  log: EventLog,
  decider: Decider<State, Command, Event, Code>,
): Handler<State, Command, Event, Code> => {
  const held = new Map<string, Promise<Live<State>>>();

  const load = (stream: string): Promise<Live<State>> => {
    const known = held.get(stream);
    if (known) return known;
    const loading = log.read<Event>(stream).then((history) => ({
      state: history.reduce((state, { event }) => decider.evolve(state, event), decider.initial),
      position: history.length,
    }));
    held.set(stream, loading);
    loading.catch(() => forget(stream, loading));
    return loading;
  };

  const forget = (stream: string, loaded: Promise<Live<State>>) => {
    if (held.get(stream) === loaded) held.delete(stream);
  };

  const attempt = async (stream: string, command: Command) => {
    const loaded = load(stream);
    const live = await loaded;
    const decision = decider.decide(live.state, command);
    const events = isRefusal(decision) ? [] : decision;
    const expected = live.position;
    // Nothing is awaited between the decision and the append: the log sees appends in the order of the decisions.
    live.state = events.reduce((state, event) => decider.evolve(state, event), live.state);
    live.position += events.length;
    const { state } = live;
    // A stream that holds nothing is not kept: forged ids must not fill the memory.
    if (live.position === 0) forget(stream, loaded);
    try {
      await log.append(stream, events, expected);
    } catch (error) {
      forget(stream, loaded);
      throw error;
    }
    return isRefusal(decision) ? decision : { state, events };
  };

  const settled = async (stream: string): Promise<State> => {
    const loaded = load(stream);
    const { state, position } = await loaded;
    if (position === 0) forget(stream, loaded);
    try {
      await log.append(stream, [], position);
    } catch (error) {
      forget(stream, loaded);
      throw error;
    }
    return state;
  };

  return {
    handle: (stream, command) => onceMoreWhenStale(() => attempt(stream, command)),
    state: (stream) => onceMoreWhenStale(() => settled(stream)),
    release(stream) {
      held.delete(stream);
    },
  };
};

/** A race is decided by the log: whoever came second folds what the first one wrote, and decides once more. */
const onceMoreWhenStale = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StaleStream)) throw error;
    return work();
  }
};
