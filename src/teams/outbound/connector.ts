import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
// The client alone: the package's index brings every kind of authentication with it, at 20 MB and 100 ms more.
import { ConnectorClient } from 'botframework-connector/lib/connectorApi/connectorClient.js';
import { TeamsConnectorClient } from 'botframework-connector/lib/teams/teamsConnectorClient.js';
import { type Answer, readFault } from './answer.ts';
import { isLoopback } from './service-url.ts';

/** What the SDK gives back for any call, as far as this code reads it. */
interface SdkResponse {
  readonly _response: {
    readonly status: number;
    readonly headers: { get(name: string): string | undefined };
    readonly parsedBody?: unknown;
  };
}

/** Options that every call to the SDK is to be made with. */
export interface CallOptions {
  readonly abortSignal: AbortSignal;
  readonly customHeaders: { authorization: string };
  /** The SDK then neither throws for a status nor reshapes a body: what Teams said comes back as it is. */
  readonly shouldDeserialize: () => boolean;
}

/** The parts of the SDK's client that are used: conversations, and what only Teams has. */
export interface Operations {
  readonly conversations: ConnectorClient['conversations'];
  readonly teams: TeamsConnectorClient['teams'];
}

/** One operation of the Bot Connector. */
export type Operation = (
  conversations: Operations['conversations'],
  options: CallOptions,
  teams: Operations['teams'],
) => Promise<SdkResponse>;

/** Makes single requests to the Bot Connector: one each, with a time-out, and never an exception. */
export interface Connector {
  call(serviceUrl: string, token: string, operation: Operation): Promise<Answer>;
  close(): void;
}

/** Idle connections are let go before a load balancer does it, so that a send seldom meets one that is being closed. */
const idleMs = 30_000;

/** `timeoutMs`: the longest that a call may take, its answer included. */
export const createConnector = (timeoutMs: number): Connector => {
  const http = new HttpAgent({ keepAlive: true, timeout: idleMs });
  const https = new HttpsAgent({ keepAlive: true, timeout: idleMs });
  const clients = new Map<string, Operations>();

  const clientFor = (serviceUrl: string): Operations => {
    const known = clients.get(serviceUrl);
    if (known !== undefined) return known;
    const client = bareClient(serviceUrl, (url) => (url.startsWith('https:') ? https : http));
    clients.set(serviceUrl, client);
    return client;
  };

  const ask = async (serviceUrl: string, token: string, operation: Operation, abortSignal: AbortSignal): Promise<Answer> => {
    try {
      const options = { abortSignal, customHeaders: { authorization: `Bearer ${token}` }, shouldDeserialize: () => false };
      const { conversations, teams } = clientFor(serviceUrl);
      const { _response } = await operation(conversations, options, teams);
      const { status, headers, parsedBody } = _response;
      return { got: 'response', status, body: parsedBody, retryAfter: headers.get('retry-after'), date: headers.get('date') };
    } catch (fault) {
      return readFault(fault);
    }
  };

  return {
    async call(serviceUrl, token, operation) {
      const abort = new AbortController();
      const late = Promise.withResolvers<Answer>();
      const timer = setTimeout(() => {
        late.resolve({ got: 'nothing', why: 'time-out', code: 'TimedOut' });
        abort.abort();
      }, timeoutMs);
      try {
        return await Promise.race([late.promise, ask(serviceUrl, token, operation, abort.signal)]);
      } finally {
        clearTimeout(timer);
      }
    },
    close() {
      http.destroy();
      https.destroy();
      clients.clear();
    },
  };
};

/** As much of the SDK's pipeline as is used here; its own types do not show it. */
interface Pipeline {
  removePolicy(which: { name: string } | { phase: 'Retry' }): readonly unknown[];
  addPolicy(policy: {
    name: string;
    sendRequest<Response>(request: Request, next: (request: Request) => Response): Response;
  }): void;
}
interface Request {
  readonly url: string;
  agent?: HttpAgent;
}

/**
 * The SDK's client with one request for one call. Its defaults send a POST up to four times on 408, 5xx and resets (a
 * duplicate message each time), follow redirects, and read `retryOptions`, `noRetryPolicy` and `timeout` only to ignore
 * them; taking the policies out of the pipeline is what works (botframework-connector 4.23.3, see test/teams/outbound/connector.test.ts).
 */
const bareClient = (serviceUrl: string, agentFor: (url: string) => HttpAgent): Operations => {
  const noCredentials = { signRequest: async <Unsigned>(request: Unsigned) => request };
  const [connector, teams] = [
    new ConnectorClient(noCredentials, { baseUri: serviceUrl }),
    new TeamsConnectorClient(noCredentials, { baseUri: serviceUrl }),
  ];
  for (const client of [connector, teams]) strip(client, serviceUrl, agentFor);
  return { conversations: connector.conversations, teams: teams.teams };
};

const strip = (client: object, serviceUrl: string, agentFor: (url: string) => HttpAgent): void => {
  // The SDK declares its inner client private and offers no other way to its pipeline.
  const { pipeline }: { pipeline: Pipeline } = Reflect.get(client, 'client');
  if (pipeline.removePolicy({ phase: 'Retry' }).length === 0) throw new Error('The SDK’s retry policy is not where it was.');
  pipeline.removePolicy({ name: 'redirectPolicy' });
  if (isLoopback(new URL(serviceUrl))) pipeline.removePolicy({ name: 'proxyPolicy' });
  pipeline.addPolicy({
    name: 'samlingAgent',
    sendRequest(request, next) {
      request.agent ??= agentFor(request.url);
      return next(request);
    },
  });
};
