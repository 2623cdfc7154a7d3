/**
 * Whether the bot's token may be sent to this address. `serviceUrl` comes with every activity and is kept with every
 * message, so a forged or edited one would otherwise hand the token, and with it the right to write to everybody, to a stranger.
 *
 * Hosts of the public cloud: `smba.trafficmanager.net` (exactly: anyone can register another name under trafficmanager.net),
 * `smba.infra.gcc.teams.microsoft.com`, and `*.botframework.com` (the Bot Framework FAQ's firewall list). The sovereign
 * clouds (`*.microsoft.us`, `*.azure.cn`) issue tokens of their own, and ours says nothing to them.
 */
export const isTrustedServiceUrl = (serviceUrl: string, allowLoopback: boolean): boolean => {
  const url = URL.parse(serviceUrl);
  if (url === null || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false;
  if (isLoopback(url)) return allowLoopback && (url.protocol === 'http:' || url.protocol === 'https:');
  return url.protocol === 'https:' && url.port === '' && trustedHosts.some((host) => host.test(url.hostname));
};

/** An address on this machine alone: plain http gives nothing away there. */
export const isLoopback = (url: URL): boolean =>
  url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(url.hostname);

/** Without the trailing slash, as a MessageRef keeps it, so that one service has one client. */
export const withoutTrailingSlash = (serviceUrl: string): string => serviceUrl.replace(/\/+$/, '');

const trustedHosts = [
  /^smba\.trafficmanager\.net$/,
  /^([a-z0-9-]+\.)+teams\.microsoft\.com$/,
  /^([a-z0-9-]+\.)*botframework\.com$/,
];
