import { createServer } from 'node:http';
import { isJson, type Json, parseJson } from '../../src/demo/json.ts';
import { loadPeople } from '../../src/demo/people.ts';
import { type SmallTeams, type SmallTeamsOptions, startSmallTeams } from '../../src/demo/small-teams.ts';

export const registration = {
  appId: '3f1c8a52-7b1e-4c55-9d5b-0b7f5f0f6a11',
  appPassword: 'not-a-secret',
  tenantId: '9b0c4e1d-2f6a-4b8e-8a51-6f0d6f5d2c33',
};

export interface FakeBot {
  readonly url: string;
  readonly heard: readonly { readonly activity: Json; readonly authorization: string | undefined }[];
  answerWith(answer: (activity: Json) => { status: number; body?: unknown }): void;
  close(): Promise<void>;
}

/** A bot that writes down what it hears and answers what it is told to. */
export const startFakeBot = async (): Promise<FakeBot> => {
  const heard: { activity: Json; authorization: string | undefined }[] = [];
  let answer: (activity: Json) => { status: number; body?: unknown } = () => ({ status: 200 });
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const activity = parseJson(text);
    if (!isJson(activity)) throw new Error('not an activity');
    heard.push({ activity, authorization: request.headers.authorization });
    const { status, body } = answer(activity);
    response.writeHead(status, { 'content-type': 'application/json' }).end(body === undefined ? '' : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/api/messages`,
    heard,
    answerWith: (next) => {
      answer = next;
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
};

export const openTeams = (options: Partial<SmallTeamsOptions> = {}): Promise<SmallTeams> =>
  startSmallTeams({ people: loadPeople(), botUrl: 'http://127.0.0.1:9/', ...registration, ...options });

/** The form of a client-credentials request, right where nothing else is given. */
const tokenForm = (changes: Readonly<Record<string, string>> = {}): URLSearchParams =>
  new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: registration.appId,
    client_secret: registration.appPassword,
    scope: 'https://api.botframework.com/.default',
    ...changes,
  });

export const askToken = (teams: SmallTeams, changes?: Readonly<Record<string, string>>, tenant = registration.tenantId) =>
  fetch(`${teams.settings.loginUrl}/${tenant}/oauth2/v2.0/token`, { method: 'POST', body: tokenForm(changes) });

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: string | null;
}

export type Call = (method: string, path: string, body?: unknown, signal?: AbortSignal) => Promise<Reply>;

/** A client of the connector with a token of its own; `path` begins with v3 and has its ids encoded. */
export const connectorClient = async (teams: SmallTeams): Promise<Call> => {
  const granted: unknown = await (await askToken(teams)).json();
  const token = isJson(granted) ? String(granted.access_token) : '';
  return async (method, path, body, signal) => {
    const response = await fetch(`${teams.serviceUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    const retryAfter = response.headers.get('retry-after');
    return { status: response.status, body: parseJson(await response.text()), retryAfter };
  };
};

export const activitiesPath = (conversationId: string, activityId?: string): string =>
  `v3/conversations/${encodeURIComponent(conversationId)}/activities${activityId === undefined ? '' : `/${activityId}`}`;

/** A message with a card as the bot sends it. */
export const cardMessage = (card: Json): Json => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});

/** A card of a round, as the bot's own look. */
export const questionCard = (data: Json, question = 'Nuläge: hur har vi det?'): Json => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: question },
    { type: 'Container', items: [{ type: 'Input.Text', id: 'answer', isMultiline: true }] },
  ],
  actions: [
    {
      type: 'Action.Execute',
      verb: 'give-answer',
      data,
      fallback: { type: 'Action.Submit', data: { verb: 'give-answer', ...data } },
    },
  ],
});
