import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Clock } from '../app/ports.ts';
import type { SigningKeys } from './signing-keys.ts';
import { checkUnsigned, isLocal, isPlayground, type UnsignedFrom } from './unsigned.ts';
import { tokenVerifier, type VerifiedToken } from './verify-token.ts';

/** How requests prove that they come from Teams. There is no way to switch it off; the demo may let the Playground in. */
export interface AuthSettings {
  readonly kind: 'tokens';
  readonly appId: string;
  /** The one tenant that is served; undefined serves every tenant that Teams speaks for. */
  readonly tenantId: string | undefined;
  readonly openIdUrl: string;
  readonly issuer: string;
  readonly unsignedFrom?: UnsignedFrom;
}

/** 401: no token, or one that does not hold. 403: it holds, but not for this. `reason` is for the journal alone. */
export interface Denied {
  readonly denied: 401 | 403;
  readonly reason: string;
}

/** Who signed the request; undefined for the Playground's unsigned ones, which `admit` then looks at harder. */
export interface Caller {
  readonly token: VerifiedToken | undefined;
}

export interface Gate {
  /** From the headers alone, before anything of the body is believed. */
  identify(request: IncomingMessage): Promise<Caller | Denied>;
  /** Whether this caller may send this body (parsed JSON, otherwise unchecked); undefined is yes. */
  admit(caller: Caller, body: unknown): Denied | undefined;
}

const envelope = z.object({
  serviceUrl: z.string(),
  channelId: z.string(),
  conversation: z.object({ tenantId: z.string().nullish() }).nullish(),
  channelData: z.object({ tenant: z.object({ id: z.string().nullish() }).nullish() }).nullish(),
});

/** Throws when `unsignedFrom` is set for a server that others can reach. */
export const gate = (settings: AuthSettings, keys: SigningKeys, clock: Clock): Gate => {
  const { appId, issuer, tenantId, unsignedFrom } = settings;
  if (unsignedFrom !== undefined) checkUnsigned(unsignedFrom);
  const verify = tokenVerifier({ appId, issuer, keys, clock });

  return {
    identify: async (request) => {
      const { authorization } = request.headers;
      if (authorization === undefined) {
        return unsignedFrom !== undefined && isLocal(request) ? { token: undefined } : { denied: 401, reason: 'no-token' };
      }
      const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization) ?? [];
      if (token === undefined) return { denied: 401, reason: 'not-a-bearer-token' };
      const verdict = await verify(token);
      return 'refused' in verdict ? { denied: 401, reason: verdict.refused } : { token: verdict };
    },

    admit: ({ token }, body) => {
      const { data } = envelope.safeParse(body);
      if (data === undefined) return { denied: 403, reason: 'no-service-url-or-channel' };
      const { serviceUrl, channelId } = data;
      if (channelId !== 'msteams') return { denied: 403, reason: 'channel' };
      if (token === undefined) {
        if (unsignedFrom === undefined || !isPlayground(unsignedFrom, serviceUrl)) return { denied: 403, reason: 'service-url' };
      } else {
        const { endorsements } = token.signedWith;
        if (token.serviceUrl !== serviceUrl) return { denied: 403, reason: 'service-url' };
        if (endorsements !== undefined && !endorsements.includes(channelId)) return { denied: 403, reason: 'endorsement' };
      }
      return isServed(data, tenantId) ? undefined : { denied: 403, reason: 'tenant' };
    },
  };
};

/** Teams names the tenant in two places: one is needed, and every one that is there must be ours. */
const isServed = ({ conversation, channelData }: z.infer<typeof envelope>, tenantId: string | undefined): boolean => {
  if (tenantId === undefined) return true;
  const named = [conversation?.tenantId, channelData?.tenant?.id].filter((id) => typeof id === 'string');
  return named.length > 0 && named.every((id) => id.toLowerCase() === tenantId.toLowerCase());
};
