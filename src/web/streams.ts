import type { ServerResponse } from 'node:http';
import type { StreamAnswer } from './answer.ts';

/** The answers that go on. */
export interface Streams {
  open(response: ServerResponse, answer: StreamAnswer): void;
  /** Ends every one: a server that stops would wait for them. */
  endAll(): void;
}

export const openStreams = (): Streams => {
  const going = new Set<ServerResponse>();
  let stopping = false;
  return {
    open(response, { status, headers, open }) {
      // Who has left already is told nothing, and tells nothing.
      if (response.destroyed) return;
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.writeHead(status);
      response.flushHeaders();
      // Small pieces that somebody waits for: not held back to be sent together (Nagle).
      response.socket?.setNoDelay(true);
      going.add(response);
      response.once('close', () => going.delete(response));
      open({
        write: (text) => !response.writable || response.write(text),
        onDrain: (listener) => response.on('drain', listener),
        onClose: (listener) => response.once('close', listener),
        end: () => response.end(),
      });
      if (stopping) response.end();
    },
    endAll() {
      stopping = true;
      for (const response of going) response.end();
    },
  };
};
