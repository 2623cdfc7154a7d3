import type { SessionAnswer } from '../web/tab/api.ts';
import { ApiProblem, type Tokens } from './api-client.ts';
import type { Host } from './host.ts';

/** Kept for the life of this browser tab, and read by nobody but this page. */
const KEY = 'samling/session';

/** The one-time code of a link, taken out of the address before anything else is done. */
export const takeLink = (): string | undefined => {
  const [, code] = /^#link=([\w-]+)$/.exec(location.hash) ?? [];
  if (code !== undefined) history.replaceState(null, '', `${location.pathname}${location.search}#/`);
  return code;
};

/** Teams' own tokens: teams-js keeps them fresh, and asks for another where one is refused. */
const teamsTokens = (token: NonNullable<Host['token']>): Tokens => ({ current: token, renew: token });

const sessionTokens: Tokens = {
  async current() {
    const token = sessionStorage.getItem(KEY);
    if (token === null) throw new ApiProblem({ code: 'not-signed-in', title: '', status: 401, correlationId: '' });
    return token;
  },
  async renew() {
    sessionStorage.removeItem(KEY);
    return undefined;
  },
};

/** In Teams by its single sign-on; else by the link that the person came with, once, and then by the session that it gave. */
export const signIn = async (root: string, host: Host, link: string | undefined): Promise<Tokens> => {
  if (host.token) return teamsTokens(host.token);
  if (link !== undefined) {
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ link }) };
    const response = await fetch(`${root}session`, init);
    if (!response.ok) throw new ApiProblem(await response.json());
    const { token }: SessionAnswer = await response.json();
    sessionStorage.setItem(KEY, token);
  }
  return sessionTokens;
};
