import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Signer } from '../app/ports.ts';

/** HMAC-SHA256 (RFC 2104), the whole code. `key` has 32 bytes: as many as the hash gives, more would add nothing. */
export const hmacSigner = (key: Uint8Array): Signer => {
  const sign = (text: string): string => createHmac('sha256', key).update(text, 'utf8').digest('base64url');
  return {
    sign,
    verify: (text, code) => {
      // Compared as written: base64 that is only decoded alike (other last bits, other letters, blanks) is another code.
      const [right, given] = [Buffer.from(sign(text)), Buffer.from(code)];
      return right.length === given.length && timingSafeEqual(right, given);
    },
  };
};
