import { randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK } from 'jose';

/** A key pair of the token side, with the channels it may sign for ("endorsements", as Bot Framework's key set has them). */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK & { readonly endorsements: readonly string[] };
}

/** A fresh RSA key of 2048 bits. */
export const newSigningKey = async (endorsements: readonly string[]): Promise<SigningKey> => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomUUID();
  const { kty = 'RSA', n = '', e = '' } = await exportJWK(publicKey);
  return { kid, privateKey, publicKey, jwk: { kty, use: 'sig', kid, x5t: kid, n, e, endorsements } };
};
