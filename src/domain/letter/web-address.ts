/** An address that a letter may link to: `href` as it goes on the wire (ASCII only), `host` as it is shown to the reader. */
export interface WebAddress {
  readonly href: string;
  readonly host: string;
}

/**
 * `link-not-https`: another scheme, or none. `link-misleading`: https, but a reader could not tell where it leads: a user name
 * or password, an invisible character, letters of another alphabet, punycode, an IP address, or words that name another host.
 */
export type AddressFault = 'link-not-https' | 'link-misleading';

/** Letters that a Swedish reader can tell apart: no Cyrillic а for a, and no xn--, which nobody can read. */
const PART = '[a-z0-9åäöéü](?:[a-z0-9åäöéü-]{0,61}[a-z0-9åäöéü])?';
const HOST = new RegExp(`^${PART}(?:\\.${PART})*(?::\\d{1,5})?$`);

/** Control and format characters (direction, zero width), white space, and the backslash, which browsers read as a slash. */
const HIDING = /[\p{C}\s\\]/u;

/** What Markdown, or the cards' own `{{DATE(…)}}`, could take for more than a part of an address. */
const ACTIVE = /[()[\]{}<>*`|^"']/g;

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Takes an absolute https address with a host that can be read, and nothing else: no mailto either. */
export const webAddress = (written: string): WebAddress | AddressFault => {
  const raw = written.normalize('NFC');
  const [, authority] = /^https:\/\/([^/?#]*)/i.exec(raw) ?? [];
  if (authority === undefined) return 'link-not-https';
  const host = authority.toLowerCase();
  // A last part that begins with a digit is an IP address to a browser, in any of its disguises (0x7f.1 is 127.0.0.1).
  if (HIDING.test(raw) || !HOST.test(host) || /(?:^|\.)xn--/.test(host) || /(?:^|\.)\d[^.]*$/.test(host))
    return 'link-misleading';
  const parsed = URL.parse(raw);
  if (parsed === null) return 'link-misleading';
  // An entity (&copy;) in an address would be decoded by CommonMark.
  const href = parsed.href.replace(ACTIVE, percent).replace(/(&#?\w{1,31});/g, '$1%3B');
  return { href, host };
};
