import type { ManifestSettings } from './manifest.ts';

type PackageSettings = Omit<ManifestSettings, 'version'>;

/** A setting that is missing or wrong, in words that name it and the remedy. */
export interface SettingFault {
  readonly fault: string;
}

/**
 * Reads what the app package needs of the environment: MicrosoftAppId, and if wanted SAMLING_DEVELOPER, SAMLING_WEBSITE,
 * SAMLING_PRIVACY, SAMLING_TERMS, SAMLING_DOMAIN and SAMLING_READ_RECEIPTS (`ja`, or `nej`). An empty setting counts as not set.
 */
export const packageSettings = (env: Readonly<Record<string, string | undefined>>): PackageSettings | SettingFault => {
  const setting = (name: string) => env[name]?.trim() || undefined;

  const appId = setting('MicrosoftAppId');
  if (appId === undefined) return fault('MicrosoftAppId saknas', 'Sätt den till botens program-id (klient-id) i Entra.');
  if (!guid.test(appId)) return fault('MicrosoftAppId är inte ett GUID', 'Kopiera program-id (klient-id) från Entra.');

  const name = setting('SAMLING_DEVELOPER') ?? 'Samling';
  if (name.length > 32) return fault('SAMLING_DEVELOPER är för lång', 'Teams tillåter högst 32 tecken.');

  // Teams shows these links and demands them; example.com is reserved (RFC 2606) and harms nobody until they are set.
  const website = setting('SAMLING_WEBSITE') ?? 'https://example.com/samling';
  const below = website.replace(/\/+$/, '');
  const privacy = setting('SAMLING_PRIVACY') ?? `${below}/privacy`;
  const terms = setting('SAMLING_TERMS') ?? `${below}/terms`;
  for (const [key, url] of Object.entries({ SAMLING_WEBSITE: website, SAMLING_PRIVACY: privacy, SAMLING_TERMS: terms })) {
    if (!isHttps(url))
      return fault(`${key} är inte en https-adress`, 'Skriv hela adressen, till exempel https://kommunen.se/samling.');
  }

  const domain = setting('SAMLING_DOMAIN');
  if (domain !== undefined && !hostName.test(domain)) {
    return fault('SAMLING_DOMAIN är inte ett värdnamn', 'Skriv det utan https:// och sökväg, till exempel samling.kommunen.se.');
  }
  const receipts = setting('SAMLING_READ_RECEIPTS') ?? 'ja';
  if (receipts !== 'ja' && receipts !== 'nej')
    return fault(
      'SAMLING_READ_RECEIPTS är varken ja eller nej',
      'Skriv nej om Teams inte tar emot appen med behörigheten för läskvitton.',
    );
  return {
    appId: appId.toLowerCase(),
    developer: { name, website, privacy, terms },
    ...(domain === undefined ? {} : { domain }),
    ...(receipts === 'nej' && { readReceipts: false }),
  };
};

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const hostName = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const isHttps = (url: string) => URL.canParse(url) && new URL(url).protocol === 'https:';
const fault = (what: string, remedy: string): SettingFault => ({ fault: `${what}. ${remedy}` });
