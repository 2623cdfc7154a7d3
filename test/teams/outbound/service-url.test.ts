import { expect, it } from 'vitest';
import { isTrustedServiceUrl, withoutTrailingSlash } from '../../../src/teams/outbound/service-url.ts';

it.each([
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/emea/f0a1b2c3-0000-4000-8000-000000000000',
  'https://SMBA.trafficmanager.net/teams',
  'https://smba.infra.gcc.teams.microsoft.com/gcc',
  'https://msteams.botframework.com',
])('the token may go to %s', (url) => expect(isTrustedServiceUrl(url, false)).toBe(true));

it.each([
  'http://smba.trafficmanager.net/emea/',
  'https://evil.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net.evil.se/',
  'https://evil-smba.trafficmanager.net/',
  'https://smba.trafficmanager.net:8443/',
  'https://anna:secret@smba.trafficmanager.net/',
  'https://smba.trafficmanager.net/?next=evil',
  'https://smba.trafficmanager.net@evil.se/',
  'https://evilbotframework.com/',
  'https://teams.microsoft.com.evil.se/',
  'https://10.0.0.1/',
  'ftp://127.0.0.1/',
  'smba.trafficmanager.net',
  '',
])('never to %s', (url) => expect([isTrustedServiceUrl(url, false), isTrustedServiceUrl(url, true)]).toEqual([false, false]));

it.each(['http://127.0.0.1:3978', 'http://localhost:3978/amer', 'http://[::1]:3978', 'https://127.0.0.2'])(
  'to %s only where the config says so',
  (url) => expect([isTrustedServiceUrl(url, false), isTrustedServiceUrl(url, true)]).toEqual([false, true]),
);

it.each(['http://127.0.0.1.evil.se', 'http://localhost.evil.se', 'http://1270.0.0.1'])('%s is not loopback', (url) =>
  expect(isTrustedServiceUrl(url, true)).toBe(false),
);

it('is kept without a trailing slash', () => {
  expect(withoutTrailingSlash('https://smba.trafficmanager.net/emea//')).toBe('https://smba.trafficmanager.net/emea');
});
