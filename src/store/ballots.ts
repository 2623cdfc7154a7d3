import { type EventLog, type Journal, type Recorded, StaleStream } from '../app/ports.ts';
import type { WorkshopEvent } from '../domain/workshop/events.ts';
import type { BallotKeys } from './ballot-keys.ts';
import { type Sealed, seal, unseal } from './seal.ts';

type Ballot = Extract<WorkshopEvent, { type: 'ballot-cast' }>;

const WORKSHOP = 'workshop-';

const sealedName = (stream: string, round: number): string => `ballots-${stream.slice(WORKSHOP.length)}-${round}`;

/** Where a stream stands: what its readers count as its events. */
interface Count {
  /** Events of the stream itself. */
  own: number;
  /** Ballots by round, while it is not counted. */
  readonly sealed: Map<number, number>;
  /** Ballots that have been counted since the stream was read: gone from the disk, but not from the count of who holds it. */
  spent: number;
}

const positionOf = ({ own, sealed, spent }: Count): number => own + spent + [...sealed.values()].reduce((sum, n) => sum + n, 0);

/**
 * An anonymous answer must be safe on disk before anybody is thanked, be there after a restart, and then be gone without a trace of
 * who wrote it, or when. So ballots do not lie in the workshop's stream, where their place would tell the time, but in a stream
 * of their own, sealed; whoever reads the workshop gets them after its own events. When the round is counted (the event that holds
 * the answers, in an order that tells nothing, is on disk) the key is destroyed, and the sealed stream removed. A crash between the
 * two is made good when the workshop is read next, which is at the next start.
 */
export const sealingBallots = (log: EventLog, keys: BallotKeys, journal: Journal): EventLog => {
  const counts = new Map<string, Count>();

  const destroy = async (sealed: string): Promise<void> => {
    try {
      await keys.destroy(sealed);
      await log.remove(sealed);
      await keys.forget(sealed);
    } catch (error) {
      // The round is counted all the same: tried again when the workshop is read next.
      journal.error({ stream: sealed, err: error }, 'sealed ballots could not be destroyed yet');
    }
  };

  const roundsSealed = (stream: string): readonly number[] =>
    keys
      .sealed()
      .map((name) => ({ name, round: Number(name.slice(name.lastIndexOf('-') + 1)) }))
      .filter(({ name, round }) => name === sealedName(stream, round))
      .map(({ round }) => round);

  const read = async <Event>(stream: string, after = 0): Promise<readonly Recorded<Event>[]> => {
    if (!stream.startsWith(WORKSHOP)) return log.read<Event>(stream, after);
    const own = await log.read<WorkshopEvent>(stream);
    const counted = new Set(own.flatMap(({ event }) => (event.type === 'ballots-counted' ? [event.round] : [])));
    const count: Count = { own: own.length, sealed: new Map(), spent: 0 };
    const ballots: unknown[] = [];
    for (const round of roundsSealed(stream)) {
      const name = sealedName(stream, round);
      if (counted.has(round)) {
        await destroy(name);
        continue;
      }
      const [key, held] = [await keys.keyOf(name), await log.read<Sealed>(name)];
      ballots.push(...held.map(({ event }) => unseal(name, key, event)));
      count.sealed.set(round, held.length);
    }
    counts.set(stream, count);
    const all = [...own.map(({ event }) => event), ...ballots];
    return all.map((event, index) => ({ position: index + 1, event: event as Event })).slice(after);
  };

  const cast = async (stream: string, ballots: readonly Ballot[], round: number, expected: number): Promise<void> => {
    const name = sealedName(stream, round);
    // The same promise for all: those who wait for the key go on in the order in which they came.
    const key = await keys.keyOf(name);
    await log.append(
      name,
      ballots.map((ballot) => seal(name, key, ballot)),
      expected,
    );
  };

  /** After the ballots that wait for the key, as they do. */
  const settled = (name: string, expected: number): Promise<void> => keys.keyOf(name).then(() => log.append(name, [], expected));

  /** The ballots among the events; they come alone, and of one round. */
  const ballotsIn = (events: readonly unknown[]): readonly Ballot[] =>
    (events as readonly WorkshopEvent[]).filter((event) => event.type === 'ballot-cast');

  const append = async <Event>(stream: string, events: readonly Event[], expected: number): Promise<void> => {
    if (!stream.startsWith(WORKSHOP)) return log.append(stream, events, expected);
    if (!counts.has(stream)) await read(stream);
    const count = counts.get(stream) ?? { own: 0, sealed: new Map(), spent: 0 };
    if (positionOf(count) !== expected) throw new StaleStream(stream, expected, positionOf(count));
    const ballots = ballotsIn(events);
    const [first] = ballots;
    // Counted at once, before anything is awaited: the next append is decided upon this one.
    if (first) {
      const before = count.sealed.get(first.round) ?? 0;
      count.sealed.set(first.round, before + ballots.length);
      return cast(stream, ballots, first.round, before).catch(forget(stream));
    }
    const before = count.own;
    count.own += events.length;
    const rounds = (events as readonly WorkshopEvent[]).flatMap((event) =>
      event.type === 'ballots-counted' ? [event.round] : [],
    );
    const waiting = [...count.sealed].map(([round, n]) => settled(sealedName(stream, round), n));
    for (const round of rounds) {
      count.spent += count.sealed.get(round) ?? 0;
      count.sealed.delete(round);
    }
    // What was accepted before this is on disk before this is told of, in the sealed streams too.
    await Promise.all([log.append(stream, events, before), ...waiting]).catch(forget(stream));
    for (const round of rounds) await destroy(sealedName(stream, round));
  };

  /** After a failed write the stream is read anew, by whoever is next. */
  const forget = (stream: string) => (error: unknown) => {
    counts.delete(stream);
    throw error;
  };

  return { read, append, remove: log.remove, streams: log.streams, close: log.close };
};
