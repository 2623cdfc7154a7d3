import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Server as HttpServer, type IncomingMessage } from 'node:http';
import { createServer, type Request, type Response, type Server } from 'restify';
import type { Journal } from '../app/ports.ts';
import { closeIfUnread, constantBody, correlationHeader, write } from './answer.ts';
import type { Route } from './route.ts';
import { openStreams, type Streams } from './streams.ts';

export interface ServerSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly journal: Journal;
  readonly routes: readonly Route[];
}

export interface RunningServer {
  readonly port: number;
  readonly url: string;
  /** Takes no new requests, lets those under way finish, cuts what is left after `graceMs`. */
  close(graceMs?: number): Promise<void>;
}

/** Starts listening; rejects when the port is taken. One error boundary: whatever a route throws is answered 500 and journalled. */
export const startServer = async ({ host, port, journal, routes }: ServerSettings): Promise<RunningServer> => {
  // An empty name leaves the Server header out. The formatter sees only restify's own refusals: no such path, no such method.
  const restify = createServer({ name: '', formatters: { 'application/json': refusal } });
  const http = httpOf(restify);
  setLimits(http);

  restify.pre((request, response, next) => {
    response.setHeader(correlationHeader, randomUUID());
    hangUpWhenStopping(http, response);
    if (hasReadableUrl(request)) return next();
    write(request, response, { status: 400 });
    return next(false);
  });
  const streams = openStreams();
  for (const route of routes) mount(restify, http, route, { journal, streams });

  // restify repeats its server's errors as its own, and one that nobody hears ends the process.
  restify.on('error', (error: Error) => journal.error({ error: error.message }, 'the server reported an error'));
  http.listen(port, host);
  await once(http, 'listening');
  const address = http.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;

  return {
    port: bound,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: async (graceMs = 10_000) => {
      const closed = once(http, 'close');
      http.close();
      streams.endAll();
      http.closeIdleConnections();
      const cut = setTimeout(() => http.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(cut);
    },
  };
};

const mount = (
  restify: Server,
  http: HttpServer,
  { method, path, handle, fault }: Route,
  { journal, streams }: { journal: Journal; streams: Streams },
): void => {
  const answer = async (request: Request, response: Response): Promise<void> => {
    const correlationId = String(response.getHeader(correlationHeader));
    try {
      const outcome = await handle(request, correlationId);
      hangUpWhenStopping(http, response);
      if ('open' in outcome) streams.open(response, outcome);
      else write(request, response, outcome);
    } catch (error) {
      journal.error({ correlationId, path, error: faultOf(error) }, 'a request failed for a reason of ours');
      if (response.headersSent) response.destroy();
      else write(request, response, fault?.(correlationId) ?? { status: 500, body: { error: 'internal', correlationId } });
    }
  };
  if (method === 'GET') restify.get(path, answer);
  else if (method === 'HEAD') restify.head(path, answer);
  else restify.post(path, answer);
};

/** A connection that is kept open for a next request would hold a stopping server up. */
const hangUpWhenStopping = (http: HttpServer, response: Response): void => {
  if (!http.listening) response.setHeader('Connection', 'close');
};

const faultOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const refusal = (request: Request, response: Response): string => {
  const body = constantBody(response.statusCode);
  response.setHeader('Content-Length', Buffer.byteLength(body));
  closeIfUnread(request, response);
  return body;
};

/** restify builds a URL of Host and path outside every try, so one `Host: [` would end the process (restify 12, lib/request.js). */
const hasReadableUrl = ({ url = '', headers: { host = 'localhost' } }: IncomingMessage): boolean =>
  url.startsWith('/') ? URL.canParse(`http://${host}${url}`) : URL.canParse(url, `http://${host}`);

const httpOf = ({ server }: Server): HttpServer => {
  if (server instanceof HttpServer) return server;
  throw new TypeError('restify was expected to serve plain HTTP');
};

const setLimits = (http: HttpServer): void => {
  http.headersTimeout = 10_000;
  http.requestTimeout = 30_000;
  // Longer than the idle time of the usual load balancers (60 s): the one who sends must be the one who hangs up.
  http.keepAliveTimeout = 75_000;
  http.maxHeadersCount = 100;
  // restify listens for upgrades and answers none: such a connection would hang for ever. Unheard, Node takes it as a plain request.
  http.removeAllListeners('upgrade');
};
