import { expect, it } from 'vitest';
import { hmacSigner } from '../../src/store/signer.ts';

it('signs with HMAC-SHA256 (RFC 4231, test case 2)', () => {
  const code = hmacSigner(Buffer.from('Jefe')).sign('what do ya want for nothing?');
  expect(Buffer.from(code, 'base64url').toString('hex')).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
});

it('knows its own code, for its own text, with its own key', () => {
  const [mine, other] = [hmacSigner(Buffer.alloc(32, 1)), hmacSigner(Buffer.alloc(32, 2))];
  const code = mine.sign('öst');
  expect(mine.verify('öst', code)).toBe(true);
  expect(mine.verify('väst', code)).toBe(false);
  expect(other.verify('öst', code)).toBe(false);
});

it.each([
  ['nothing', () => ''],
  ['one letter less', (code: string) => code.slice(1)],
  ['one letter more', (code: string) => `${code}A`],
  ['padding', (code: string) => `${code}=`],
  ['as many letters, not ASCII', (code: string) => 'å'.repeat(code.length)],
  ['as many bytes, not ASCII', () => `${'å'.repeat(21)}A`],
])('refuses %s', (_, edit) => {
  const signer = hmacSigner(Buffer.alloc(32, 1));
  expect(signer.verify('text', edit(signer.sign('text')))).toBe(false);
});
