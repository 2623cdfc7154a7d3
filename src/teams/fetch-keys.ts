import { type CryptoKey, importJWK } from 'jose';
import { z } from 'zod';

/** A key that Teams signs with. `endorsements`: the channels it may speak for; absent where the channel does not say. */
export interface SigningKey {
  readonly key: CryptoKey;
  readonly endorsements: readonly string[] | undefined;
}

/** By `kid`. */
export type KeySet = ReadonlyMap<string, SigningKey>;

/** Longest wait for one of the two documents, ms; largest document, bytes (the public cloud's key set is under 100 KB). */
const fetchLimits = { ms: 5_000, bytes: 1024 * 1024 };

const configuration = z.object({ jwks_uri: z.url() });
const keySet = z.object({ keys: z.array(z.unknown()) });
const rsaKey = z.object({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  n: z.string(),
  e: z.string(),
  use: z.literal('sig').optional(),
  alg: z.literal('RS256').optional(),
  endorsements: z.array(z.string()).optional(),
});

/**
 * Fetches the OpenID configuration and the key set that it names. Keys of another kind than RSA for RS256 are left out.
 * Rejects when either document cannot be had in time or is not what it should be, or when no usable key is in it.
 */
export const fetchKeys = async (openIdUrl: string): Promise<KeySet> => {
  const { jwks_uri } = configuration.parse(await fetchJson(openIdUrl));
  const sameOrigin = new URL(jwks_uri).origin === new URL(openIdUrl).origin;
  if (!sameOrigin && !jwks_uri.startsWith('https://')) throw new Error('the key set is not served over https');
  const { keys } = keySet.parse(await fetchJson(jwks_uri));
  const usable = keys.map((key) => rsaKey.safeParse(key)).flatMap(({ data }) => (data === undefined ? [] : [data]));
  if (usable.length === 0) throw new Error('the key set holds no usable key');
  return new Map(await Promise.all(usable.map(imported)));
};

const imported = async ({ kid, n, e, endorsements }: z.infer<typeof rsaKey>): Promise<[string, SigningKey]> => {
  const key = await importJWK({ kty: 'RSA', n, e }, 'RS256');
  if (key instanceof Uint8Array) throw new Error('an RSA key was expected');
  return [kid, { key, endorsements }];
};

const fetchJson = async (url: string): Promise<unknown> => {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(fetchLimits.ms) });
  if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > fetchLimits.bytes) throw new Error(`${url} sent more than ${fetchLimits.bytes} bytes`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};
