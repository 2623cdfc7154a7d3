import { type EventLog, type Recorded, StaleStream } from '../app/ports.ts';
import { encode } from './lines.ts';
import { checkStreamName } from './names.ts';
import { untilClosed } from './until-closed.ts';

/** An event log that forgets at the end of the process. Keeps JSON, as the disk does: what goes in is what would come back. */
export const memoryLog = (): EventLog => {
  const held = new Map<string, string[]>();
  const { during, close } = untilClosed(async () => held.clear());
  return {
    read: <Event>(stream: string, after = 0) =>
      during(async () => {
        checkStreamName(stream);
        const lines = held.get(stream) ?? [];
        return lines
          .slice(after)
          .map((json, i): Recorded<Event> => ({ position: after + i + 1, event: JSON.parse(json) as Event }));
      }),
    append: (stream, events, expected) =>
      during(async () => {
        checkStreamName(stream);
        const lines = held.get(stream) ?? [];
        const added = encode(events, 1).map(({ json }) => json);
        if (lines.length !== expected) throw new StaleStream(stream, expected, lines.length);
        lines.push(...added);
        if (lines.length > 0) held.set(stream, lines);
      }),
    remove: (stream) => during(async () => void held.delete(stream)),
    streams: () => during(async () => [...held.keys()].sort()),
    close,
  };
};
