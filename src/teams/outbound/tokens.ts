import type { Ticks } from './pace.ts';

/** What asking for a token came to. A refusal is final until a setting is changed; nothing may pass by itself. */
export type TokenAnswer =
  | { readonly got: 'token'; readonly token: string }
  | { readonly got: 'refusal'; readonly status: number; readonly code: string }
  | { readonly got: 'nothing'; readonly reason: string };

/** A token as its issuer gave it, with its lifetime in milliseconds from now. */
export type FreshToken =
  | Exclude<TokenAnswer, { got: 'token' }>
  | { readonly got: 'token'; readonly token: string; readonly lasts: number };

/** The bot's token for the Bot Connector. */
export interface Tokens {
  get(): Promise<TokenAnswer>;
  /** The connector did not take this token (401): the next `get` asks for a new one. */
  forget(token: string): void;
}

/** The scope of every token for the Bot Connector of the public cloud. */
export const connectorScope = 'https://api.botframework.com/.default';

const renewBefore = 5 * 60_000;

/** Keeps a token until five minutes before it ends (half its life, if that is shorter), and shares one request among all who ask. */
export const keptTokens = (fetchToken: () => Promise<FreshToken>, ticks: Ticks): Tokens => {
  let kept: { token: string; until: number } | undefined;
  let inFlight: Promise<TokenAnswer> | undefined;

  const renew = async (): Promise<TokenAnswer> => {
    const asked = ticks();
    const fresh = await fetchToken();
    if (fresh.got !== 'token') return fresh;
    kept = { token: fresh.token, until: asked + Math.max(fresh.lasts / 2, fresh.lasts - renewBefore) };
    return { got: 'token', token: fresh.token };
  };

  return {
    async get() {
      if (kept !== undefined && kept.until > ticks()) return { got: 'token', token: kept.token };
      inFlight ??= renew().finally(() => {
        inFlight = undefined;
      });
      return inFlight;
    },
    forget(token) {
      if (kept?.token === token) kept = undefined;
    },
  };
};
