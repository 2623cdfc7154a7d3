import { join } from 'node:path';
import { publicCloud } from './teams/public-cloud.ts';
import { type DirectorTitle, directorTitles } from './texts/director-title.ts';

/** Where Teams' signing keys and the bot's own token come from; the public cloud's without settings. */
export interface ChannelSettings {
  readonly openIdUrl: string;
  readonly issuer: string;
  readonly loginUrl: string | undefined;
  /** A private channel on this machine: its connector on loopback is trusted, and nobody else is listened to. */
  readonly onLoopback: boolean;
}

/** How the bot proves who it is: a secret, or the managed identity of the machine in Azure. */
export type Credentials =
  | { readonly type: 'secret'; readonly password: string; readonly tokenTenant: string }
  | { readonly type: 'managed-identity' };

export interface BotSettings {
  readonly kind: 'bot';
  readonly appId: string;
  /** The one tenant that is served; undefined for a multi-tenant bot. */
  readonly tenantId: string | undefined;
  readonly credentials: Credentials;
  readonly channel: ChannelSettings;
  readonly port: number;
  readonly data: string;
  readonly organisation: string;
  /** Where this server is reached from outside, for links to files; undefined gives none. */
  readonly publicUrl: string | undefined;
  readonly directorTitle: DirectorTitle;
  /** What the municipality is called in the summary of a workshop; undefined leaves it out. */
  readonly municipality?: string | undefined;
}

export interface DemoSettings {
  readonly kind: 'demo';
  readonly port: number;
  readonly data: string;
  readonly fresh: boolean;
  /** How many times as quick the colleagues are as people are: 0.1 to 20. */
  readonly haste: number;
}

/** A setting that is missing or contradicts another: its name and the remedy, in a sentence for the administrator. */
export interface SettingFault {
  readonly kind: 'fault';
  readonly fault: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const appTypes = ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'] as const;

/** Reads every setting, once. The names that begin with Microsoft are the Bot Framework's own. */
export const readSettings = (environment: Environment, args: readonly string[]): BotSettings | DemoSettings | SettingFault => {
  const setting = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const unknown = args.find((arg) => arg !== '--fresh');
  if (unknown) return fault(`Flaggan ${unknown} finns inte. Den enda är --fresh, som börjar om demon från början.`);

  const port = Number(setting('PORT') ?? 3978);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return fault('PORT ska vara ett heltal mellan 0 och 65535.');

  const appId = setting('MicrosoftAppId')?.toLowerCase();
  if (appId === undefined) return withoutAppId(setting, port, args.includes('--fresh'));
  if (args.includes('--fresh')) return fault('Flaggan --fresh gäller bara demon. Ta bort den, eller ta bort MicrosoftAppId.');
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(appId))
    return fault('MicrosoftAppId ska vara appens id från Entra: 32 hexadecimala tecken med bindestreck.');

  const identity = identityOf(setting);
  if ('fault' in identity) return identity;
  const channel = channelOf(setting);
  if ('fault' in channel) return channel;
  const publicUrl = setting('SAMLING_PUBLIC_URL');
  if (publicUrl !== undefined && !isSafe(publicUrl))
    return fault('SAMLING_PUBLIC_URL ska börja med https:// och vara adressen som botten nås på utifrån.');
  const titled = setting('SAMLING_DIRECTOR_TITLE') ?? 'stadsdirektör';
  const directorTitle = directorTitles.find((known) => known === titled.toLowerCase());
  if (directorTitle === undefined)
    return fault(`SAMLING_DIRECTOR_TITLE är ${titled}. Den ska vara ${directorTitles.join(' eller ')}.`);
  return {
    kind: 'bot',
    appId,
    ...identity,
    channel,
    port,
    data: setting('SAMLING_DATA') ?? 'data',
    organisation: setting('SAMLING_ORGANISATION') ?? 'organisation.csv',
    publicUrl,
    directorTitle,
    municipality: setting('SAMLING_MUNICIPALITY'),
  };
};

const withoutAppId = (
  setting: (name: string) => string | undefined,
  port: number,
  fresh: boolean,
): DemoSettings | SettingFault => {
  if (setting('NODE_ENV') === 'production')
    return fault('MicrosoftAppId saknas. Sätt den till botens app-id från Entra. Demon startar bara utan NODE_ENV=production.');
  const stray = ['MicrosoftAppPassword', 'MicrosoftAppType', 'MicrosoftAppTenantId'].find((name) => setting(name));
  if (stray)
    return fault(`${stray} är satt men MicrosoftAppId saknas. Sätt MicrosoftAppId, eller ta bort ${stray} för att köra demon.`);
  const haste = Number(setting('SAMLING_DEMO_HASTE') ?? 1);
  if (!(haste >= 0.1 && haste <= 20)) return fault('SAMLING_DEMO_HASTE ska vara ett tal mellan 0.1 och 20.');
  return { kind: 'demo', port, data: setting('SAMLING_DATA') ?? join('data', 'demo'), fresh, haste };
};

const identityOf = (
  setting: (name: string) => string | undefined,
): Pick<BotSettings, 'tenantId' | 'credentials'> | SettingFault => {
  const named = setting('MicrosoftAppType') ?? 'SingleTenant';
  const type = appTypes.find((known) => known.toLowerCase() === named.toLowerCase());
  const password = setting('MicrosoftAppPassword');
  const tenantId = setting('MicrosoftAppTenantId')?.toLowerCase();
  if (type === undefined) return fault(`MicrosoftAppType är ${named}. Den ska vara ${appTypes.join(', ')}.`);
  if (type !== 'MultiTenant' && tenantId === undefined)
    return fault(
      `MicrosoftAppTenantId saknas. Sätt den till organisationens klient-id i Entra (Directory ID), som ${type} kräver.`,
    );
  if (type === 'UserAssignedMSI')
    return password === undefined
      ? { tenantId, credentials: { type: 'managed-identity' } }
      : fault('MicrosoftAppPassword är satt, men UserAssignedMSI har inget lösenord. Ta bort det, eller ändra MicrosoftAppType.');
  if (password === undefined)
    return fault(
      'MicrosoftAppPassword saknas. Sätt den till en klienthemlighet för appen i Entra, eller använd UserAssignedMSI.',
    );
  const tokenTenant = type === 'MultiTenant' || tenantId === undefined ? 'botframework.com' : tenantId;
  return { tenantId: type === 'MultiTenant' ? undefined : tenantId, credentials: { type: 'secret', password, tokenTenant } };
};

const channelOf = (setting: (name: string) => string | undefined): ChannelSettings | SettingFault => {
  const names = ['SAMLING_CHANNEL_OPENID_URL', 'SAMLING_LOGIN_URL'] as const;
  for (const name of names) {
    const value = setting(name);
    if (value !== undefined && !isSafe(value))
      return fault(`${name} ska börja med https://. Bara en adress på den egna maskinen får ha http://.`);
  }
  const [openIdUrl, loginUrl] = names.map(setting);
  return {
    openIdUrl: openIdUrl ?? publicCloud.openIdUrl,
    issuer: setting('SAMLING_CHANNEL_ISSUER') ?? publicCloud.issuer,
    loginUrl: loginUrl?.replace(/\/+$/, ''),
    onLoopback: openIdUrl !== undefined && isLoopback(openIdUrl),
  };
};

const isLoopback = (url: string): boolean =>
  URL.canParse(url) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

const isSafe = (url: string): boolean =>
  URL.canParse(url) && (new URL(url).protocol === 'https:' || (new URL(url).protocol === 'http:' && isLoopback(url)));

const fault = (sentence: string): SettingFault => ({ kind: 'fault', fault: sentence });
