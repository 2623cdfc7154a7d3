import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** What the stub does with a request: an answer, or something worse. */
export type Behaviour =
  | { status: number; body?: unknown; headers?: Record<string, string>; rawBody?: string }
  | 'reset'
  | 'hang'
  | 'half';

/** A Bot Connector of a few lines: it does as it is told, one behaviour for each request, the last one for all that follow. */
export const stubConnector = async (...script: [Behaviour, ...Behaviour[]]) => {
  const received: Received[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request);
    const { method = '', url = '', headers } = request;
    received.push({ method, url, authorization: headers.authorization, body: body === '' ? undefined : JSON.parse(body) });
    const behaviour = script[Math.min(received.length, script.length) - 1];
    if (behaviour === undefined || behaviour === 'hang') return;
    if (behaviour === 'reset') request.socket.resetAndDestroy();
    else if (behaviour === 'half') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"id":');
    } else {
      response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers });
      response.end(behaviour.rawBody ?? (behaviour.body === undefined ? '' : JSON.stringify(behaviour.body)));
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  let connections = 0;
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(stop);
  const { port } = server.address() as AddressInfo;
  return { received, connections: () => connections, stop, serviceUrl: `http://127.0.0.1:${port}/emea` };
};
