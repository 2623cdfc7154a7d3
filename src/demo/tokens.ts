import { SignJWT } from 'jose';
import { type Flaw, forge } from './forgeries.ts';
import { newSigningKey, type SigningKey } from './signing-keys.ts';

/** What a token says; names as Bot Connector's tokens have them. Times in seconds since 1970. */
export interface Claims {
  readonly iss: string;
  readonly aud: string;
  readonly nbf: number;
  readonly exp: number;
  readonly serviceurl?: string;
  readonly [more: string]: unknown;
}

export interface Tokens {
  /** A token as Teams signs it now, valid for an hour; the same one for five minutes. */
  current(): Promise<string>;
  /** New signing key from now on. The old one stays in the key set, unless it is dropped. */
  rotate(options?: { readonly dropOld?: boolean }): Promise<void>;
  /** A token that is right in everything but one. */
  forge(flaw: Flaw): Promise<string>;
  /** Signed with the right key, with these claims in place of the usual ones. */
  sign(claims: Partial<Claims>): Promise<string>;
  /** The key set (JWKS) as the bot reads it. */
  keySet(): { readonly keys: readonly SigningKey['jwk'][] };
}

const reuseMs = 5 * 60_000;
const lifetimeSeconds = 3600;

/** Signs what the small Teams posts to the bot `audience`, RS256. */
export const tokens = async (issuer: string, audience: string, serviceUrl: string): Promise<Tokens> => {
  let key = await newSigningKey(['msteams']);
  let published: readonly SigningKey[] = [key];
  let cached: { readonly token: Promise<string>; readonly until: number } | undefined;

  const usual = (): Claims => {
    const now = Math.floor(Date.now() / 1000);
    return { iss: issuer, aud: audience, nbf: now - 300, exp: now + lifetimeSeconds, serviceurl: serviceUrl };
  };
  const signWith = ({ kid, privateKey }: SigningKey, claims: Claims): Promise<string> =>
    new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', kid, x5t: kid, typ: 'JWT' }).sign(privateKey);

  return {
    current: () => {
      if (cached === undefined || cached.until <= Date.now())
        cached = { token: signWith(key, usual()), until: Date.now() + reuseMs };
      return cached.token;
    },
    rotate: async ({ dropOld = false } = {}) => {
      key = await newSigningKey(['msteams']);
      published = dropOld ? [key] : [...published, key];
      cached = undefined;
    },
    forge: (flaw) =>
      forge(flaw, {
        key,
        claims: usual(),
        signWith,
        publish: (other) => {
          published = [...published, other];
        },
      }),
    sign: (claims) => signWith(key, { ...usual(), ...claims }),
    keySet: () => ({ keys: published.map(({ jwk }) => jwk) }),
  };
};
