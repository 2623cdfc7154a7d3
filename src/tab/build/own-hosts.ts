import type { Plugin } from 'vite';

/** teams-js asks Microsoft's CDN which hosts Teams has, as soon as it is loaded, and falls back on the list that it brings. */
const ASKS = /fetch\(\w+,\{signal:\w+\.signal\}\)/;

/**
 * The page speaks with its own server alone, so the list that comes with teams-js is used from the start: a new host of Teams' comes
 * with a new version. Stops the build where teams-js has changed, so that the request cannot come back unseen.
 */
export const ownHosts = (): Plugin => ({
  name: 'own-hosts',
  transform(code, id) {
    if (!/teams-js\/.*\/validOrigins\.js$/.test(id)) return undefined;
    if (!ASKS.test(code))
      throw new Error('teams-js asks for its hosts in another way than before: see src/tab/build/own-hosts.ts');
    return { code: code.replace(ASKS, 'Promise.reject(new Error("its own list is used"))'), map: null };
  },
});
