import { randomBytes } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Answer } from './answer.ts';

/** The bot that may ask for access tokens, as registered in Entra. */
export interface Registration {
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
}

export interface AccessTokens {
  /** Answers the OAuth2 client-credentials request of `form` (urlencoded) to the tenant's token endpoint, errors as Entra words them. */
  grant(tenant: string, form: string): Promise<Answer>;
  /** Whether an `Authorization` header holds a token that was granted here, is in time and has not been revoked. */
  accepts(authorization: string | undefined): Promise<boolean>;
  /** Every token granted so far stops working: the bot must ask for a new one. */
  revoke(): void;
}

const audience = 'https://api.botframework.com';
const lifetimeSeconds = 3599;

const refusal = (status: number, error: string, description: string): Answer => ({
  status,
  body: { error, error_description: description, timestamp: new Date().toISOString() },
});

/** The login side for bots. Its tokens are opaque to the bot, so a shared secret (HS256) signs them. */
export const accessTokens = ({ appId, appPassword, tenantId }: Registration): AccessTokens => {
  let secret = randomBytes(32);
  let checked = new Map<string, number>();

  return {
    grant: async (tenant, form) => {
      const asked = new URLSearchParams(form);
      if (tenant !== tenantId) return refusal(400, 'invalid_request', `AADSTS90002: Tenant '${tenant}' not found.`);
      if (asked.get('grant_type') !== 'client_credentials')
        return refusal(400, 'unsupported_grant_type', 'AADSTS70003: The app requested an unsupported grant type.');
      if (asked.get('client_id') !== appId)
        return refusal(400, 'unauthorized_client', 'AADSTS700016: Application was not found in the directory.');
      if (asked.get('client_secret') !== appPassword)
        return refusal(401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.');
      if (asked.get('scope') !== `${audience}/.default`)
        return refusal(400, 'invalid_scope', 'AADSTS70011: The provided value for scope is not valid.');
      const token = await new SignJWT({ appid: appId })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(`https://sts.windows.net/${tenantId}/`)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${lifetimeSeconds}s`)
        .sign(secret);
      const times = { expires_in: lifetimeSeconds, ext_expires_in: lifetimeSeconds };
      return { status: 200, body: { token_type: 'Bearer', ...times, access_token: token } };
    },

    accepts: async (authorization = '') => {
      const token = /^Bearer (.+)$/i.exec(authorization)?.[1] ?? '';
      const expires = checked.get(token);
      if (expires !== undefined) return expires > Date.now();
      try {
        const { payload } = await jwtVerify(token, secret, { algorithms: ['HS256'], audience });
        checked.set(token, (payload.exp ?? 0) * 1000);
        return true;
      } catch (error) {
        if (error instanceof errors.JOSEError) return false;
        throw error;
      }
    },

    revoke: () => {
      secret = randomBytes(32);
      checked = new Map();
    },
  };
};
