import { type CryptoKey, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Clock } from '../../app/ports.ts';

/** The keys that Entra signs with, by `kid`. */
export interface EntraKeys {
  find(kid: string): Promise<{ readonly key: CryptoKey } | undefined>;
}

/** How Teams' single sign-on is believed: the application in Entra and the one tenant that is served. */
export interface EntraSettings {
  /** `https://login.microsoftonline.com/<tenant>/v2.0`. */
  readonly issuer: string;
  readonly tenantId: string;
  /** The application's id, and its id URI (`api://<domain>/<id>`): a v2 token has the first, an application that asks for v1 the second. */
  readonly audiences: readonly string[];
  readonly keys: EntraKeys;
}

/** The scope that the application exposes to Teams ("Configure your app in Microsoft Entra ID"). */
const SCOPE = 'access_as_user';

/** Clock skew, s: as for the bot's own channel. */
const SKEW = 5 * 60;

export type EntraVerdict =
  | { readonly person: string }
  /** `reason` is for the journal. */
  | { readonly no: 'not-signed-in' | 'wrong-tenant' | 'wrong-scope'; readonly reason: string };

/**
 * Checks a token of Teams' single sign-on: RS256 and a key of the tenant's, issuer, audience, exp and nbf; then tenant, version and
 * scope. The person is the `oid`: `sub`, names and addresses are never keys ("Access tokens in the Microsoft identity platform").
 */
export const entraVerifier =
  ({ issuer, tenantId, audiences, keys }: EntraSettings, clock: Clock) =>
  async (token: string): Promise<EntraVerdict> => {
    const payload = await verified(token, { issuer, audiences, keys, now: clock.now() });
    if (typeof payload === 'string') return { no: 'not-signed-in', reason: payload };
    const { tid, oid, scp, ver } = payload;
    if (typeof tid !== 'string' || tid.toLowerCase() !== tenantId.toLowerCase()) return { no: 'wrong-tenant', reason: 'tenant' };
    if (ver !== '2.0' || typeof oid !== 'string' || oid === '') return { no: 'not-signed-in', reason: 'not-a-person' };
    if (typeof scp !== 'string' || !scp.split(' ').includes(SCOPE)) return { no: 'wrong-scope', reason: 'scope' };
    return { person: oid };
  };

const verified = async (
  token: string,
  { issuer, audiences, keys, now }: Pick<EntraSettings, 'issuer' | 'audiences' | 'keys'> & { now: Date },
): Promise<JWTPayload | string> => {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    if (alg !== 'RS256' || kid === undefined) return 'algorithm';
    const signedWith = await keys.find(kid);
    if (signedWith === undefined) return 'unknown-key';
    const { payload } = await jwtVerify(token, signedWith.key, {
      algorithms: ['RS256'],
      issuer,
      audience: [...audiences],
      clockTolerance: SKEW,
      requiredClaims: ['exp', 'nbf'],
      currentDate: now,
    });
    // jose lets a list of audiences pass when ours is in it; a token of Entra's has one.
    return typeof payload.aud === 'string' ? payload : 'audience';
  } catch (error) {
    return error instanceof errors.JOSEError ? error.code : 'not-a-token';
  }
};
