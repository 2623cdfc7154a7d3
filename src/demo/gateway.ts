import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, connectorError } from './answer.ts';
import type { Failure, Faults } from './faults.ts';
import { parseJson } from './json.ts';
import type { Ledger, RequestEntry } from './ledger.ts';
import { type Route, routeOf } from './routes.ts';

export interface GatewayParts {
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly latencyMs: () => number;
  /** What stands before a request is taken in: authentication, size, limits. */
  readonly guard: (route: Route, text: string, body: unknown, authorization: string | undefined) => Promise<Answer | undefined>;
  /** Takes the request in. */
  readonly perform: (route: Route, text: string, body: unknown) => Promise<Answer>;
}

/** What is read of one request; the rest is let through unread, and the size check refuses the whole. */
const readLimit = 1_000_000;

const readText = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (size < readLimit && Buffer.isBuffer(chunk)) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks).toString('utf8');
};

const send = (response: ServerResponse, { status, body, headers = {} }: Answer) => {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
};

/** The small Teams' front: every request is written in the ledger, checked, struck by a scripted fault or taken in, and answered. */
export const gateway = ({ ledger, faults, latencyMs, guard, perform }: GatewayParts) => {
  const fail = async (
    failure: Failure,
    accept: () => Promise<Answer>,
    response: ServerResponse,
  ): Promise<RequestEntry['status']> => {
    if (failure.kind === 'latency') {
      await delay(failure.ms);
      const answer = await accept();
      send(response, answer);
      return answer.status;
    }
    if (failure.accept === 'before') await accept();
    switch (failure.kind) {
      case 'status': {
        const { status, headers = {}, body = { error: { code: 'ServiceError', message: 'Scripted fault.' } } } = failure;
        send(response, { status, headers, body });
        break;
      }
      case 'reset':
        response.socket?.resetAndDestroy();
        break;
      case 'hang':
        if (failure.accept === 'after') response.once('close', accept);
        return 'hang';
    }
    if (failure.accept === 'after') await accept();
    return failure.kind === 'status' ? failure.status : 'reset';
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [method, path] = [request.method ?? 'GET', request.url ?? '/'];
    const text = await readText(request);
    const route = routeOf(method, path);
    const conversationId = 'conversationId' in route ? route.conversationId : undefined;
    const activityId = 'activityId' in route ? route.activityId : undefined;
    const entry = ledger.record({ at: ledger.now(), method, kind: route.kind, conversationId, activityId, status: 'open' });
    const close = (status: RequestEntry['status']) => {
      entry.status = status;
      entry.took = ledger.now() - entry.at;
    };
    const body = route.kind === 'token' || text === '' ? undefined : parseJson(text);
    const accept = async (): Promise<Answer> => {
      const answer = await perform(route, text, body);
      if (answer.accepted !== undefined) entry.accepted = answer.accepted;
      return answer;
    };
    try {
      const refused = await guard(route, text, body, request.headers.authorization);
      if (refused !== undefined) {
        send(response, refused);
        return close(refused.status);
      }
      const wait = latencyMs();
      if (wait > 0) await delay(wait);
      const failure = faults.take({ kind: route.kind, method, path, conversationId, activityId, body });
      if (failure !== undefined) return close(await fail(failure, accept, response));
      const answer = await accept();
      send(response, answer);
      close(answer.status);
    } catch (error) {
      // A fault of the small Teams itself: told to the caller, so that a test shows it.
      send(response, connectorError(500, 'SmallTeamsFault', String(error)));
      close(500);
    }
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    // The caller hung up while its request was being read: nobody is left to answer.
    handle(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  };
};
