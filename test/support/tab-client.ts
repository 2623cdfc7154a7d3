import { randomUUID } from 'node:crypto';
import { eventsIn, type ServerEvent } from '../../src/tab/server-events.ts';
import type { LiveView, SessionAnswer } from '../../src/web/tab/api.ts';
import type { Person } from './wire-person.ts';
import type { Room } from './wire-room.ts';
import { until } from './wire-stored.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; null where it is none. */
  readonly body: unknown;
}

const answered = async (response: Response): Promise<Answered> => {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, text, body: isJson && text !== '' ? JSON.parse(text) : null };
};

/** A live line, and what has come on it. */
export interface Line {
  readonly events: readonly (ServerEvent & { readonly at: number })[];
  /** The views in the order that they came, with when. */
  news(): readonly { readonly at: number; readonly id: string; readonly views: readonly LiveView[] }[];
  /** Resolves when something that has come fits. */
  until(fits: (views: readonly LiveView[]) => boolean): Promise<void>;
  /** Whether the server has ended it. */
  ended(): boolean;
  cut(): void;
}

/** What a page of the tab's asks of the server, without the page. `patient`: like the page, it waits where it is told to. */
export const tabClient = ({ samling }: Pick<Room, 'samling'>, { patient = true } = {}) => {
  const api = `${samling.url}/api/tab/`;
  const bearer = (token: string | undefined): Record<string, string> =>
    token === undefined ? {} : { authorization: `Bearer ${token}` };
  const open: AbortController[] = [];
  const go = async (path: string, init: RequestInit): Promise<Answered> => {
    const response = await fetch(api + path, init);
    if (response.status !== 429 || !patient) return answered(response);
    await response.body?.cancel();
    await new Promise((wake) => setTimeout(wake, 200));
    return go(path, init);
  };

  const client = {
    /** The code of a one-time link. */
    code: ({ id }: Pick<Person, 'id'>): string => samling.link(id).replace(/^.*#link=/, ''),
    exchange: async (link: unknown) =>
      answered(
        await fetch(`${api}session`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ link }),
        }),
      ),
    async session(person: Pick<Person, 'id'>): Promise<string> {
      const { status, body } = await client.exchange(client.code(person));
      if (status !== 200) throw new Error(`no session: ${status}`);
      return (body as SessionAnswer).token;
    },
    get: async (path: string, token?: string, headers: Readonly<Record<string, string>> = {}) =>
      go(path, { headers: { ...bearer(token), ...headers } }),
    post: async (path: string, body: unknown, token?: string, headers: Readonly<Record<string, string>> = {}) =>
      go(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearer(token), ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    do: (command: string, body: unknown, token?: string, key: string = randomUUID()) =>
      client.post(`do/${command}`, body, token, { 'idempotency-key': key }),
    async live(token: string, on: readonly string[], lastEventId?: string): Promise<Line> {
      const cut = new AbortController();
      open.push(cut);
      const query = new URLSearchParams(on.map((one): [string, string] => ['on', one]));
      const headers = { ...bearer(token), ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) };
      const response = await fetch(`${api}live?${query}`, { headers, signal: cut.signal });
      if (!response.ok || !response.body) throw new Error(`no line: ${response.status} ${await response.text()}`);
      const events: (ServerEvent & { at: number })[] = [];
      let ended = false;
      const listen = async (body: ReadableStream<Uint8Array<ArrayBuffer>>) => {
        for await (const event of eventsIn(body)) events.push({ ...event, at: performance.now() });
      };
      listen(response.body)
        .catch((error: unknown) => {
          if (!cut.signal.aborted) throw error;
        })
        .finally(() => {
          ended = true;
        });
      const news = () =>
        events
          .filter(({ event }) => event === 'views')
          .map(({ at, id, data }) => ({ at, id, views: JSON.parse(data) as readonly LiveView[] }));
      return {
        events,
        news,
        until: (fits) => until('the news', () => news().some(({ views }) => fits(views))),
        ended: () => ended,
        cut: () => cut.abort(),
      };
    },
    /** Cuts every line that is open. */
    leave: () => {
      for (const each of open) each.abort();
    },
  };
  return client;
};

export type TabClient = ReturnType<typeof tabClient>;
