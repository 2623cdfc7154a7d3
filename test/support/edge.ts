import { readFile } from 'node:fs/promises';
import { type AuthSettings, gate } from '../../src/teams/authenticate.ts';
import type { Inbound } from '../../src/teams/inbound.ts';
import { type Answerer, receive } from '../../src/teams/receive.ts';
import { type SigningKeySettings, signingKeys } from '../../src/teams/signing-keys.ts';
import { healthRoutes } from '../../src/web/health.ts';
import { startServer } from '../../src/web/server.ts';
import { appId, issuer, tenantId } from './key-server.ts';
import { rememberedJournal } from './remembered-journal.ts';

export interface EdgeSettings extends Partial<AuthSettings>, Omit<Partial<SigningKeySettings>, 'openIdUrl' | 'journal'> {
  readonly openIdUrl: string;
  readonly answer?: Answerer;
  readonly slowAfterMs?: number;
}

/** The whole inbound side on a free port of loopback. `heard` holds what came through to the answerer. */
export const startEdge = async (settings: EdgeSettings) => {
  const journal = rememberedJournal();
  const heard: Inbound[] = [];
  const keys = signingKeys({ journal, ...settings });
  const auth: AuthSettings = { kind: 'tokens', appId, issuer, tenantId, ...settings };
  const answer: Answerer = async (inbound, correlationId) => {
    heard.push(inbound);
    return settings.answer?.(inbound, correlationId) ?? { kind: 'text', text: 'Tack!' };
  };
  const handle = receive({
    gate: gate(auth, keys, { now: () => new Date() }),
    answer,
    journal,
    ...(settings.slowAfterMs !== undefined && { slowAfterMs: settings.slowAfterMs }),
  });
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    journal,
    routes: [{ method: 'POST', path: '/api/messages', handle }, ...healthRoutes([{ name: 'keys', ok: keys.ready }])],
  });
  return {
    journal,
    heard,
    keys,
    server,
    /** Posts an activity (an object, or a body as it is) to the bot. */
    post: (body: object | string | Uint8Array<ArrayBuffer>, token?: string, headers: Record<string, string> = {}) =>
      fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          ...(token && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      }),
    close: async () => {
      keys.close();
      await server.close(100);
    },
  };
};

/** A recorded activity, by its file name; each call gives a fresh object. */
export const recorded = async (name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(new URL(`../fixtures/activities/${name}.json`, import.meta.url), 'utf8'));
