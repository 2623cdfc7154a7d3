import { hash } from 'node:crypto';
import { decodeProtectedHeader, errors, jwtVerify } from 'jose';
import type { Clock } from '../app/ports.ts';
import type { SigningKey } from './fetch-keys.ts';
import type { SigningKeys } from './signing-keys.ts';

/** What a token that holds says: the service it was made for, and the key that signed it. */
export interface VerifiedToken {
  readonly serviceUrl: unknown;
  readonly signedWith: SigningKey;
}

export type TokenVerdict = VerifiedToken | { readonly refused: string };

export interface TokenSettings {
  readonly appId: string;
  readonly issuer: string;
  readonly keys: SigningKeys;
  readonly clock: Clock;
}

/** Clock skew that the Bot Connector's documentation calls industry standard, s. */
const skew = 5 * 60;
/** Tokens remembered at once. Teams reuses one for about an hour, so that a few would do. */
const remembered = 1_000;

/**
 * Checks a token as "Authenticate requests from the Bot Connector service to your bot" asks: RS256 and nothing else, a key
 * of the channel's, issuer, audience, exp and nbf. Whatever is wrong is told as a reason for the journal, never thrown.
 * A token that held is remembered by its hash until it expires or its key leaves the key set.
 */
export const tokenVerifier = ({ appId, issuer, keys, clock }: TokenSettings): ((token: string) => Promise<TokenVerdict>) => {
  const verified = new Map<string, VerifiedToken & { kid: string; expires: number }>();

  return async (token) => {
    const fingerprint = hash('sha256', token, 'base64');
    const now = clock.now();
    const seen = verified.get(fingerprint);
    if (seen !== undefined && keys.held(seen.kid) === seen.signedWith && now.getTime() / 1000 < seen.expires + skew) return seen;
    verified.delete(fingerprint);
    try {
      const { alg, kid } = decodeProtectedHeader(token);
      if (alg !== 'RS256' || kid === undefined) return { refused: 'algorithm' };
      const signedWith = await keys.find(kid);
      if (signedWith === undefined) return { refused: 'unknown-key' };
      const { payload } = await jwtVerify(token, signedWith.key, {
        algorithms: ['RS256'],
        issuer,
        audience: appId,
        clockTolerance: skew,
        requiredClaims: ['exp'],
        currentDate: now,
      });
      // jose lets a list of audiences pass when ours is in it; the Bot Framework's own check wants it alone.
      if (payload.aud !== appId || payload.exp === undefined) return { refused: 'audience' };
      const holds = { serviceUrl: payload.serviceurl, signedWith, kid, expires: payload.exp };
      forgetOldest(verified);
      verified.set(fingerprint, holds);
      return holds;
    } catch (error) {
      return { refused: error instanceof errors.JOSEError ? error.code : 'not-a-token' };
    }
  };
};

const forgetOldest = (verified: Map<string, unknown>): void => {
  const [oldest] = verified.keys();
  if (verified.size >= remembered && oldest !== undefined) verified.delete(oldest);
};
