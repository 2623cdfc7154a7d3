import { join } from 'node:path';
import type { App } from './app/app.ts';
import type { Clock, Journal } from './app/ports.ts';
import { BUILT } from './page-build.ts';
import type { BotSettings } from './settings.ts';
import { keptKey } from './store/secret.ts';
import { hmacSigner } from './store/signer.ts';
import { readBody } from './teams/read-body.ts';
import { signingKeys } from './teams/signing-keys.ts';
import type { Route } from './web/route.ts';
import type { EntraSettings } from './web/tab/entra-token.ts';
import { pageRoutes } from './web/tab/page.ts';
import { tabApi } from './web/tab/tab.ts';
import type { FileLink } from './web/tab/table.ts';

export interface Site {
  readonly routes: readonly Route[];
  /** A one-time link to the page for this person, whole. */
  link(person: string): string;
  close(): void;
}

/** The tab: its page, what the page asks of the server, and the ways in. */
export const openSite = async (
  settings: BotSettings,
  { app, clock, journal, files }: { app: App; clock: Clock; journal: Journal; files: FileLink },
): Promise<Site> => {
  const entra = singleSignOn(settings, journal);
  const api = tabApi({
    app,
    link: files,
    clock,
    journal,
    signer: hmacSigner(await keptKey(join(settings.data, 'tab.key'), journal)),
    entra,
    readBody,
  });
  const root = (settings.publicUrl ?? '').replace(/\/+$/, '');
  return {
    routes: [...api.routes, ...pageRoutes(BUILT)],
    // In the fragment: it reaches neither a log nor a proxy, and the page takes it away at once.
    link: (person) => `${root}/tab/#link=${app.links.make(person)}`,
    close() {
      api.close();
      entra?.keys.close();
    },
  };
};

/**
 * Teams' single sign-on, for the one tenant that is served, where the outside address is known: the application's id URI is
 * `api://<host>/<app id>`, and its tokens are those of version 2.0 (`requestedAccessTokenVersion: 2`).
 */
const singleSignOn = (
  { appId, tenantId, publicUrl, channel }: BotSettings,
  journal: Journal,
): (EntraSettings & { readonly keys: { close(): void } }) | undefined => {
  if (tenantId === undefined || publicUrl === undefined) return undefined;
  const issuer = `${channel.loginUrl ?? 'https://login.microsoftonline.com'}/${tenantId}/v2.0`;
  return {
    issuer,
    tenantId,
    audiences: [appId, `api://${new URL(publicUrl).host}/${appId}`],
    keys: signingKeys({ openIdUrl: `${issuer}/.well-known/openid-configuration`, journal }),
  };
};
