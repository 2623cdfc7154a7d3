import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM, with a nonce for each ballot; the stream's name is authenticated with it, so that no ballot can be moved to another round. */
const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** Ballots are filled up to whole blocks of so many bytes: a length would tell one answer from another. */
const BLOCK = 512;

/** One sealed ballot, as it lies in the log. */
export interface Sealed {
  readonly sealed: string;
}

export const seal = (stream: string, key: Buffer, event: unknown): Sealed => {
  const plain = Buffer.from(JSON.stringify(event));
  // JSON takes spaces after it.
  const filled = Buffer.concat([plain, Buffer.alloc(BLOCK - (plain.length % BLOCK), ' ')]);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce);
  cipher.setAAD(Buffer.from(stream));
  return { sealed: Buffer.concat([nonce, cipher.update(filled), cipher.final(), cipher.getAuthTag()]).toString('base64') };
};

/** Throws for a ballot that was not sealed with this key for this stream. */
export const unseal = (stream: string, key: Buffer, { sealed }: Sealed): unknown => {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(stream));
  decipher.setAuthTag(bytes.subarray(-TAG));
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString());
};
