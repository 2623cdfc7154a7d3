import type { IncomingMessage } from 'node:http';
import type { Answer, StreamAnswer } from './answer.ts';

/** One path of the server. `handle` may throw: that is a fault of ours, told as 500 with the correlation id. */
export interface Route {
  readonly method: 'GET' | 'HEAD' | 'POST';
  /** Ends with `/*` for everything below. */
  readonly path: string;
  handle(request: IncomingMessage, correlationId: string): Promise<Answer>;
  /** What is said about a fault of ours where a person reads it; without this it is said as JSON. */
  readonly fault?: (correlationId: string) => Exclude<Answer, StreamAnswer>;
}
