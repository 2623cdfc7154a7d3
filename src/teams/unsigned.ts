import type { IncomingMessage } from 'node:http';

/** Where the Agents Playground's mocked connector is, `http://127.0.0.1:56150/_connector` for instance; the demo alone names one. */
export interface UnsignedFrom {
  readonly serviceUrlPrefix: string;
  /** The address that the server listens on: unsigned requests demand 127.0.0.1. */
  readonly boundTo: string;
}

const loopbackNames = new Set(['127.0.0.1', 'localhost']);
const loopbackPeers = new Set(['127.0.0.1', '::ffff:127.0.0.1', '::1']);
// A tunnel or a proxy also connects from loopback, and says so in one of these. A browser's page names itself in Origin.
const signsOfOthers = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via', 'origin'];

/** Throws when the demo's exception is asked for on an address that others can reach. */
export const checkUnsigned = ({ serviceUrlPrefix, boundTo }: UnsignedFrom): void => {
  if (boundTo !== '127.0.0.1')
    throw new Error('Unsigned requests are accepted on 127.0.0.1 only: listen there, or require tokens.');
  if (!loopbackNames.has(new URL(serviceUrlPrefix).hostname))
    throw new Error('Unsigned requests are accepted from loopback only.');
};

/** True when the request was made on this machine, by a program that is not a browser page (DNS rebinding) nor a tunnel. */
export const isLocal = ({ headers, socket }: IncomingMessage): boolean =>
  loopbackPeers.has(socket.remoteAddress ?? '') &&
  loopbackNames.has((headers.host ?? '').replace(/:\d+$/, '')) &&
  signsOfOthers.every((name) => headers[name] === undefined);

/** True when the activity's service is the Playground's, under either of loopback's names. */
export const isPlayground = ({ serviceUrlPrefix }: UnsignedFrom, serviceUrl: string): boolean => {
  if (!URL.canParse(serviceUrl)) return false;
  const [theirs, ours] = [new URL(serviceUrl), new URL(serviceUrlPrefix)];
  return (
    theirs.protocol === ours.protocol &&
    theirs.port === ours.port &&
    theirs.username === '' &&
    loopbackNames.has(theirs.hostname) &&
    theirs.pathname.startsWith(ours.pathname)
  );
};
