import { exportSPKI, SignJWT, UnsecuredJWT } from 'jose';
import { newSigningKey, type SigningKey } from './signing-keys.ts';
import type { Claims } from './tokens.ts';

/** The one thing that is wrong with a forged token. */
export const flaws = [
  'wrong-key',
  'unknown-key',
  'unendorsed-key',
  'alg-none',
  'hs256',
  'expired',
  'not-yet-valid',
  'wrong-audience',
  'wrong-issuer',
  'wrong-service-url',
  'no-service-url',
  'tab-token',
  'garbage',
] as const;
export type Flaw = (typeof flaws)[number];

interface Workshop {
  readonly key: SigningKey;
  readonly claims: Claims;
  readonly signWith: (key: SigningKey, claims: Claims) => Promise<string>;
  /** Puts a key into the public key set. */
  readonly publish: (key: SigningKey) => void;
}

/** A token that must be refused. Everything but the named flaw is as in a right one, the right key included where it can be. */
export const forge = async (flaw: Flaw, { key, claims, signWith, publish }: Workshop): Promise<string> => {
  const { serviceurl, ...withoutServiceUrl } = claims;
  switch (flaw) {
    case 'wrong-key':
      return signWith({ ...(await newSigningKey([])), kid: key.kid }, claims);
    case 'unknown-key':
      return signWith(await newSigningKey(['msteams']), claims);
    case 'unendorsed-key': {
      const webchat = await newSigningKey(['webchat']);
      publish(webchat);
      return signWith(webchat, claims);
    }
    case 'alg-none':
      return new UnsecuredJWT({ ...claims }).encode();
    case 'hs256':
      // The old trick: the public key, which everybody has, used as a shared secret.
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'HS256', kid: key.kid, typ: 'JWT' })
        .sign(new TextEncoder().encode(await exportSPKI(key.publicKey)));
    case 'expired':
      return signWith(key, { ...claims, nbf: claims.nbf - 7200, exp: claims.nbf - 3600 });
    case 'not-yet-valid':
      return signWith(key, { ...claims, nbf: claims.exp, exp: claims.exp + 3600 });
    case 'wrong-audience':
      return signWith(key, { ...claims, aud: '00000000-0000-4000-8000-000000000000' });
    case 'wrong-issuer':
      return signWith(key, { ...claims, iss: 'https://issuer.example' });
    case 'wrong-service-url':
      return signWith(key, { ...claims, serviceurl: `https://smba.example/${serviceurl?.length ?? 0}/` });
    case 'no-service-url':
      return signWith(key, withoutServiceUrl);
    case 'tab-token': {
      const tenant = '11111111-1111-4111-8111-111111111111';
      const iss = `https://login.microsoftonline.com/${tenant}/v2.0`;
      const [aud, scp] = [`api://samling.example/${claims.aud}`, 'access_as_user'];
      return signWith(key, { ...withoutServiceUrl, iss, aud, scp, tid: tenant, ver: '2.0' });
    }
    case 'garbage':
      return 'not.a.token';
  }
};
