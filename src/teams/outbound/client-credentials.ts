import { z } from 'zod';
import type { Ticks } from './pace.ts';
import { isLoopback } from './service-url.ts';
import { connectorScope, type FreshToken, keptTokens, type Tokens } from './tokens.ts';

export interface ClientCredentials {
  readonly appId: string;
  readonly secret: string;
  /** The bot's own tenant; `botframework.com` for a multi-tenant bot. */
  readonly tenant: string;
  /** The login service, without trailing slash; plain http on loopback only. */
  readonly loginUrl?: string;
  readonly ticks?: Ticks;
  readonly timeoutMs?: number;
}

/**
 * Tokens by client id and secret: `POST {loginUrl}/{tenant}/oauth2/v2.0/token` (OAuth 2.0 client credentials, Entra v2).
 * A client of our own, because the SDK's goes through MSAL, which takes no plain http (the demo's and the tests' issuer is on
 * loopback), has no time-out, and tells an unreachable issuer from a wrong secret by message text only.
 */
export const clientCredentialTokens = ({
  appId,
  secret,
  tenant,
  loginUrl = 'https://login.microsoftonline.com',
  ticks = () => performance.now(),
  timeoutMs = 10_000,
}: ClientCredentials): Tokens => {
  const url = new URL(`${loginUrl}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`);
  if (url.protocol !== 'https:' && !isLoopback(url))
    throw new Error('The login URL must be https: the bot’s secret is sent to it.');
  const form = { grant_type: 'client_credentials', client_id: appId, client_secret: secret, scope: connectorScope };

  const fetchToken = async (): Promise<FreshToken> => {
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'error', signal });
      return readTokenResponse(response.status, await response.text());
    } catch (fault) {
      return { got: 'nothing', reason: faultCode(fault) };
    }
  };
  return keptTokens(fetchToken, ticks);
};

const tokenBody = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

/** RFC 6749 section 5.2, with Entra's numbers (7000215 is a wrong secret, 700016 an unknown app). */
const refusalBody = z.object({ error: z.string(), error_codes: z.array(z.number()).default([]) });

const readTokenResponse = (status: number, text: string): FreshToken => {
  if (status === 200) {
    const body = tokenBody.safeParse(parsed(text));
    if (!body.success) return { got: 'nothing', reason: 'unreadable token response' };
    return { got: 'token', token: body.data.access_token, lasts: body.data.expires_in * 1000 };
  }
  // 429 and 5xx are the issuer's trouble and pass; everything else stays until a setting is changed.
  if (status === 429 || status >= 500) return { got: 'nothing', reason: `token issuer answered ${status}` };
  const body = refusalBody.safeParse(parsed(text));
  return { got: 'refusal', status, code: body.success ? [body.data.error, ...body.data.error_codes].join('/') : `Http${status}` };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's error page: no body that a schema would take.
    return undefined;
  }
};

/** `fetch` wraps the system's error, which has the code, in one that has none. */
const faultCode = (fault: unknown): string => {
  if (!(fault instanceof Error)) return 'unknown fault';
  const cause = z.object({ code: z.string() }).safeParse(fault.cause);
  return cause.success ? cause.data.code : fault.name;
};
