import type { IncomingMessage } from 'node:http';
import type { App } from '../../app/app.ts';
import type { Clock, Journal } from '../../app/ports.ts';
import type { Person } from '../../domain/organisation.ts';
import type { Language } from '../../domain/people.ts';
import { type EntraSettings, type EntraVerdict, entraVerifier } from './entra-token.ts';
import type { Sessions } from './session.ts';

/** Who asks, in what language they read. */
export interface Viewer {
  readonly me: Person;
  readonly language: Language;
}

export interface SignIn {
  /** From the Authorization header alone: no cookie, so that no other page can ask in somebody's name. */
  viewer(request: IncomingMessage, correlationId: string): Promise<Viewer | { readonly code: string }>;
}

/** Two kinds of token: Teams' single sign-on (where it is set up), and our own, of one who came by a link. */
export const signIn = ({
  app,
  sessions,
  entra,
  clock,
  journal,
}: {
  app: Pick<App, 'people'>;
  sessions: Sessions;
  entra: EntraSettings | undefined;
  clock: Clock;
  journal: Journal;
}): SignIn => {
  const verify = entra && entraVerifier(entra, clock);

  const whose = async (token: string): Promise<EntraVerdict> => {
    // Three parts is a JWT; ours has two.
    if (token.split('.').length === 3) return verify ? verify(token) : { no: 'not-signed-in', reason: 'no-single-sign-on' };
    const person = sessions.person(token);
    return person === undefined ? { no: 'not-signed-in', reason: 'session' } : { person };
  };

  return {
    async viewer(request, correlationId) {
      const [, token] = /^Bearer ([\w-]+(?:\.[\w-]+){1,2})$/.exec(request.headers.authorization ?? '') ?? [];
      const verdict: EntraVerdict = token === undefined ? { no: 'not-signed-in', reason: 'no-token' } : await whose(token);
      if ('no' in verdict) {
        journal.warn({ correlationId, reason: verdict.reason }, 'somebody was not let into the tab');
        return { code: verdict.no };
      }
      const me = await app.people.find(verdict.person);
      if (me) return { me, language: await app.people.language(me.id) };
      journal.warn({ correlationId, person: verdict.person }, 'somebody outside the team was turned away from the tab');
      return { code: 'not-in-team' };
    },
  };
};

/** For one whom we do not know: Swedish, unless the browser asks for something else first. */
export const languageAsked = ({ headers }: IncomingMessage): Language =>
  /^\s*(?:sv\b|\*|$)/i.test(headers['accept-language'] ?? '') ? 'sv' : 'en';
