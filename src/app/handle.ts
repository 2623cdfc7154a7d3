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

interface Held<State> {
  readonly loading: Promise<Live<State>>;
  /** Commands and looks under way: until they are done the stream is kept, for what they write is not on the disk to be read. */
  users: number;
  released: boolean;
}

/**
 * Load, decide, append: the only place where a decision meets the store. The folded state of a stream is kept and runs ahead of
 * the disk, so that ninety commands at once are decided one upon the other and share one sync; what the disk refuses is forgotten.
 */
export const handler = <State, Command, Event, Code extends string>(
  log: Pick<EventLog, 'read' | 'append'>,
  decider: Decider<State, Command, Event, Code>,
): Handler<State, Command, Event, Code> => {
  const streams = new Map<string, Held<State>>();

  const load = (stream: string): Held<State> => {
    const loading = log.read<Event>(stream).then((history) => ({
      state: history.reduce((state, { event }) => decider.evolve(state, event), decider.initial),
      position: history.length,
    }));
    const held = { loading, users: 0, released: false };
    streams.set(stream, held);
    return held;
  };

  const forget = (stream: string, held: Held<State>) => {
    if (streams.get(stream) === held) streams.delete(stream);
  };

  const using = async <Result>(stream: string, work: (live: Live<State>) => Promise<Result>): Promise<Result> => {
    const held = streams.get(stream) ?? load(stream);
    held.users += 1;
    try {
      const live = await held.loading;
      const result = await work(live);
      // A stream that holds nothing is not kept: forged ids must not fill the memory.
      if (held.users === 1 && (held.released || live.position === 0)) forget(stream, held);
      return result;
    } catch (error) {
      forget(stream, held);
      throw error;
    } finally {
      held.users -= 1;
    }
  };

  const attempt = (stream: string, command: Command) =>
    using(stream, async (live) => {
      const decision = decider.decide(live.state, command);
      const events = isRefusal(decision) ? [] : decision;
      const expected = live.position;
      // Nothing is awaited between the decision and the append: the log sees appends in the order of the decisions.
      live.state = events.reduce((state, event) => decider.evolve(state, event), live.state);
      live.position += events.length;
      const { state } = live;
      await log.append(stream, events, expected);
      return isRefusal(decision) ? decision : { state, events };
    });

  const settled = (stream: string): Promise<State> =>
    using(stream, async ({ state, position }) => {
      await log.append(stream, [], position);
      return state;
    });

  return {
    handle: (stream, command) => onceMoreWhenStale(() => attempt(stream, command)),
    state: (stream) => onceMoreWhenStale(() => settled(stream)),
    release(stream) {
      const held = streams.get(stream);
      if (held?.users === 0) forget(stream, held);
      else if (held) held.released = true;
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
