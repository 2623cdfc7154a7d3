import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';

/** One path of the server. `handle` may throw: that is a fault of ours, told as 500 with the correlation id. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  handle(request: IncomingMessage, correlationId: string): Promise<Answer>;
}
