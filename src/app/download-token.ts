import type { PersonId } from '../domain/people.ts';
import type { Signer } from './ports.ts';

/** What a download link stands for. Ids only: whoever sees the link can read them. */
export interface Ticket {
  readonly what: string;
  readonly id: string;
  readonly person: PersonId;
  /** From this moment on the link is dead, ms since 1970. */
  readonly expires: number;
}

// The key may come to sign other things; what is signed here must mean nothing there. A new shape of ticket gets a new number.
const signed = (payload: string): string => `samling download 1 ${payload}`;

/** `<ticket>.<code>`, letters, digits, `-`, `_` and one dot: it needs no escaping in a URL. About 200 characters. */
export const tokenOf = ({ what, id, person, expires }: Ticket, signer: Signer): string => {
  const payload = toBase64Url(JSON.stringify([what, id, person, expires]));
  return `${payload}.${signer.sign(signed(payload))}`;
};

/** The ticket in a token; undefined for anything that was not signed by this bot exactly as it stands. */
export const ticketIn = (token: string, signer: Signer): Ticket | undefined => {
  const [payload = '', code = '', ...rest] = token.split('.');
  if (rest.length > 0 || !signer.verify(signed(payload), code)) return undefined;
  const [what, id, person, expires] = JSON.parse(fromBase64Url(payload)) as [string, string, PersonId, number];
  return { what, id, person, expires };
};

const toBase64Url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (encoded: string): string => {
  const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
};
