import type { Clock, Signer } from '../../app/ports.ts';

/** A working day with its evening. Who comes back later asks for a new link. */
const LIFETIME_MS = 12 * 60 * 60_000;

/** Tokens of our own for those who came by a link: `<payload>.<code>`, signed by a key that nobody else has. */
export interface Sessions {
  start(person: string): { readonly token: string; readonly expiresAt: string };
  /** Whose it is; undefined for one that was not made here, or has had its time. */
  person(token: string): string | undefined;
}

// The key may come to sign other things; what is signed here must mean nothing there. A new shape gets a new number.
const signed = (payload: string): string => `samling tab session 1 ${payload}`;

export const sessions = ({ signer, clock }: { signer: Signer; clock: Clock }): Sessions => ({
  start(person) {
    const expires = clock.now().getTime() + LIFETIME_MS;
    const payload = Buffer.from(JSON.stringify([person, expires])).toString('base64url');
    return { token: `${payload}.${signer.sign(signed(payload))}`, expiresAt: new Date(expires).toISOString() };
  },
  person(token) {
    const [payload = '', code = '', ...rest] = token.split('.');
    if (rest.length > 0 || !signer.verify(signed(payload), code)) return undefined;
    const [person, expires] = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as [string, number];
    return expires > clock.now().getTime() ? person : undefined;
  },
});
