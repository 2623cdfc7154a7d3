import { createHash, randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createApp } from './app/app.ts';
import { downloads } from './app/downloads.ts';
import type { Clock, EventLog, Journal } from './app/ports.ts';
import { documents } from './documents/documents.ts';
import { summaryFiles } from './documents/summary-files.ts';
import type { BotSettings } from './settings.ts';
import { openSite } from './site.ts';
import { openBallotKeys } from './store/ballot-keys.ts';
import { sealingBallots } from './store/ballots.ts';
import { holidays } from './store/holidays.ts';
import { openLog } from './store/lowdb.ts';
import { nodeFiles } from './store/node-files.ts';
import { organisationSource } from './store/organisation-source.ts';
import { keptKey } from './store/secret.ts';
import { hmacSigner } from './store/signer.ts';
import { gate } from './teams/authenticate.ts';
import { bot } from './teams/bot.ts';
import { clientCredentialTokens } from './teams/outbound/client-credentials.ts';
import { managedIdentityTokens } from './teams/outbound/managed-identity.ts';
import { createMessenger } from './teams/outbound/messenger.ts';
import { presenter } from './teams/present.ts';
import { receive } from './teams/receive.ts';
import { signingKeys } from './teams/signing-keys.ts';
import { downloadRoutes } from './web/download-route.ts';
import { healthRoutes } from './web/health.ts';
import { letterFiles } from './web/letter-files.ts';
import { pictureProbe } from './web/picture-probe.ts';
import { roomFiles } from './web/room-files.ts';
import { startServer } from './web/server.ts';
import { swedishEnglish } from './words/swedish-english.ts';

/** How often rounds are looked at whose time may be out, and the roster is read again, ms. */
const TICK_MS = 1_000;
const ROSTER_MS = 60 * 60_000;

/** A burst of ninety answers is thanked for within this time, before the edits that follow from it begin. */
const BREATH_MS = 200;

export interface Samling {
  readonly url: string;
  /** A way into the tab for one person, once; for the terminal of the demo. */
  link(person: string): string;
  /** Takes no new requests, finishes what is under way, lets go of the data folder. */
  close(): Promise<void>;
}

/** Every file of the log is read through before anybody is let in: on one that must not be guessed at, the bot does not start. */
const checked = async (log: EventLog): Promise<EventLog> => {
  try {
    await log.streams();
    return log;
  } catch (error) {
    await log.close();
    throw error;
  }
};

/** Asked for when it is first needed, and kept. */
const once = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
  let loaded: Promise<Value> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
};

/** Puts the bot together and starts it. `playground` is the demo's: a connector on this machine that sends unsigned. */
export const startSamling = async (settings: BotSettings, journal: Journal, playground?: string): Promise<Samling> => {
  const { appId, tenantId, credentials, channel, port } = settings;
  const clock: Clock = { now: () => new Date() };
  const host = channel.onLoopback ? '127.0.0.1' : '::';

  const files = await checked(await openLog({ folder: settings.data, journal }));
  const log = sealingBallots(files, await openBallotKeys(settings.data, nodeFiles), journal);
  const keys = signingKeys({ openIdUrl: channel.openIdUrl, journal });
  const tokens =
    credentials.type === 'managed-identity'
      ? managedIdentityTokens({ appId })
      : clientCredentialTokens({
          appId,
          secret: credentials.password,
          tenant: credentials.tokenTenant,
          ...(channel.loginUrl !== undefined && { loginUrl: channel.loginUrl }),
        });
  const messenger = createMessenger({ appId, tokens, journal, clock, allowLoopback: channel.onLoopback });
  const app = createApp({
    log,
    messenger,
    present: presenter(settings.directorTitle),
    source: organisationSource(settings.organisation, clock),
    clock,
    chance: { id: randomUUID, seed: () => randomInt(2 ** 32) },
    journal,
    breathMs: BREATH_MS,
    hash: (secret) => createHash('sha256').update(secret).digest('base64url'),
    holidays: once(holidays),
    stems: swedishEnglish,
    organisation: settings.municipality ?? '',
    // The demo and the tests ask nobody outside this machine, and do not wait for it.
    pictures: channel.onLoopback ? async () => 'not-asked' : pictureProbe({ journal }),
  });
  const offered = downloads({
    signer: hmacSigner(await keptKey(join(settings.data, 'download.key'), journal)),
    clock,
    journal,
    publicUrl: settings.publicUrl ?? '',
    sources: {
      ...letterFiles(app),
      ...roomFiles(app),
      ...summaryFiles({ summary: app.summarising.forFile, language: app.people.language, documents: documents() }),
    },
  });
  const site = await openSite(settings, { app, clock, journal, files: offered.link });

  const handle = receive({
    gate: gate(
      {
        kind: 'tokens',
        appId,
        tenantId,
        openIdUrl: channel.openIdUrl,
        issuer: channel.issuer,
        ...(playground !== undefined && { unsignedFrom: { serviceUrlPrefix: playground, boundTo: host } }),
      },
      keys,
      clock,
    ),
    answer: bot({
      app,
      messenger,
      journal,
      link: settings.publicUrl === undefined ? undefined : offered.link,
      page: settings.publicUrl === undefined ? undefined : site.link,
    }),
    journal,
  });
  let open = true;
  const server = await startServer({
    host,
    port,
    journal,
    routes: [
      { method: 'POST', path: '/api/messages', handle },
      ...downloadRoutes(offered),
      ...site.routes,
      ...healthRoutes([
        { name: 'log', ok: () => open },
        { name: 'keys', ok: keys.ready },
      ]),
    ],
  });

  const guarded = (what: string, work: () => Promise<void>) => () => {
    work().catch((error: unknown) => journal.error({ err: error }, `${what} failed`));
  };
  guarded('resuming', app.resume)();
  guarded('reading the roster', app.refreshPeople)();
  const timers = [
    setInterval(guarded('closing rounds', app.tick), TICK_MS),
    setInterval(guarded('reading the roster', app.refreshPeople), ROSTER_MS),
  ];
  journal.info({ port: server.port, data: settings.data }, 'Samling is open');

  return {
    url: server.url,
    link: site.link,
    async close() {
      for (const timer of timers) clearInterval(timer);
      site.close();
      await server.close();
      await messenger.close();
      // What was under way has its fate recorded before the log is let go.
      await app.broadcasts.idle();
      open = false;
      keys.close();
      await log.close();
    },
  };
};
