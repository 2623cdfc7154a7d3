import { expect, it } from 'vitest';
import { webAddress } from '../../../src/domain/letter/web-address.ts';

it.each([
  ['https://bjorkhaga.se', 'https://bjorkhaga.se/', 'bjorkhaga.se'],
  ['HTTPS://WWW.Björkhaga.se/Plan?a=b#c', 'https://www.xn--bjrkhaga-o4a.se/Plan?a=b#c', 'www.björkhaga.se'],
  ['https://bjo\u0308rkhaga.se', 'https://xn--bjrkhaga-o4a.se/', 'björkhaga.se'],
  ['https://intranat/sida', 'https://intranat/sida', 'intranat'],
  ['https://a.se:8443/å?ö=ä', 'https://a.se:8443/%C3%A5?%C3%B6=%C3%A4', 'a.se:8443'],
  ['https://a.se/x(1)*?q={{DATE(x)}}|[y]', 'https://a.se/x%281%29%2A?q=%7B%7BDATE%28x%29%7D%7D%7C%5By%5D', 'a.se'],
  ['https://a.se/?a=1&lt;=2&b', 'https://a.se/?a=1&lt%3B=2&b', 'a.se'],
])('takes %s', (written, href, host) => expect(webAddress(written)).toEqual({ href, host }));

it.each(['', 'bjorkhaga.se', 'http://a.se', 'mailto:a@b.se', 'javascript:alert(1)', 'https:a.se', '//a.se', ' https://a.se'])(
  'refuses %j: not https',
  (written) => expect(webAddress(written)).toBe('link-not-https'),
);

it.each([
  'https://',
  'https://a.se@b.se',
  'https://a:b@c.se',
  'https://a.se\\@b.se',
  'https://xn--bjrkhaga-o4a.se',
  'https://www.xn--bjrkhaga-o4a.se',
  'https://bjоrkhaga.se',
  'https://ａ.se',
  'https://a。se',
  'https://a%2ese',
  'https://127.0.0.1',
  'https://0x7f.1',
  'https://2130706433',
  'https://[::1]/',
  'https://-a.se',
  'https://a..se',
  'https://a.se:99999',
  'https://a.se/b c',
  'https://a.se/\u202Eb',
  'https://a\u200B.se',
  'https://a.se/\u0000',
])('refuses %j: misleading', (written) => expect(webAddress(written)).toBe('link-misleading'));
