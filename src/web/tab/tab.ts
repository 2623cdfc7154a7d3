import type { IncomingMessage } from 'node:http';
import type { App } from '../../app/app.ts';
import type { Clock, Journal, Signer } from '../../app/ports.ts';
import type { Route } from '../route.ts';
import { commandRoute } from './command-route.ts';
import type { ReadJson } from './desk.ts';
import type { EntraSettings } from './entra-token.ts';
import { live } from './live.ts';
import { liveRoute } from './live-route.ts';
import { rateLimit } from './rate-limit.ts';
import { readRoutes } from './read-routes.ts';
import { sessions } from './session.ts';
import { sessionRoute } from './session-route.ts';
import { signIn } from './sign-in.ts';
import type { FileLink } from './table.ts';

/** The longest that a page sends: a letter with everything in it is under 60 KB. */
const MOST_BYTES = 128 * 1024;

export interface TabParts {
  readonly app: App;
  readonly link: FileLink;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly signer: Signer;
  /** Undefined where single sign-on is not set up: then people come by links alone. */
  readonly entra: EntraSettings | undefined;
  /** The raw body, never inflated; refused by size or type. */
  readonly readBody: (request: IncomingMessage, limit: number) => Promise<{ bytes: Buffer } | { refused: number }>;
}

/** What the tab's page asks of the server. */
export const tabApi = (parts: TabParts): { readonly routes: readonly Route[]; close(): void } => {
  const { app, link, clock, journal } = parts;
  const open = sessions(parts);
  const readJson: ReadJson = async (request) => {
    const body = await parts.readBody(request, MOST_BYTES);
    if ('refused' in body) return { code: body.refused === 413 ? 'too-large' : 'not-json' };
    try {
      return { json: JSON.parse(body.bytes.toString('utf8')) };
    } catch (error) {
      if (error instanceof SyntaxError) return { code: 'bad-input' };
      throw error;
    }
  };
  const desk = { app, link, journal, clock, readJson, mayAsk: rateLimit(clock), signIn: signIn({ ...parts, sessions: open }) };
  const lines = live(app.changes, clock);
  return {
    routes: [
      sessionRoute({ links: app.links, sessions: open, readJson, journal }),
      commandRoute(desk),
      liveRoute({ ...desk, live: lines }),
      ...readRoutes(desk),
    ],
    close: lines.close,
  };
};
