import type { TeamsManifestV1D30 } from '@microsoft/app-manifest';
import { consent } from './consent.ts';
import { places } from './places.ts';
import { type AppTexts, type Command, en, sv } from './texts.ts';

export interface ManifestSettings {
  /** The Entra application's id, a GUID. It is the bot's id and the Teams app's id as well. */
  readonly appId: string;
  /** Semantic version; Teams offers an update to those who have the app when it rises. */
  readonly version: string;
  /** Host name that the tab and links are on, without scheme. Without it there is a bot alone. */
  readonly domain?: string;
  /** Whether Teams is asked for read receipts; not, in a tenant that lets nobody consent to such a permission. True without it. */
  readonly readReceipts?: boolean;
  /** Who provides the app: name of at most 32 characters, addresses with https. */
  readonly developer: { readonly name: string; readonly website: string; readonly privacy: string; readonly terms: string };
}

/** The newest generally available version (August 2026), and the one that Microsoft's own templates use. */
export const MANIFEST_VERSION = '1.30';

/** Where each command is offered. What is one's own is offered in the personal chat alone, not where others read. */
const commandLists: readonly { scopes: ('personal' | 'team' | 'groupChat')[]; commands: readonly Command[] }[] = [
  {
    scopes: ['personal'],
    commands: ['help', 'workshop', 'my-answers', 'letter', 'ask', 'my-questions', 'questions', 'deputy', 'page', 'language'],
  },
  { scopes: ['team', 'groupChat'], commands: ['help', 'workshop'] },
];

/** The Teams app manifest, in Swedish. Asks for no Graph permission of the tenant, hence no consent of an administrator. */
export const manifest = ({ appId, version, domain, developer, readReceipts = true }: ManifestSettings) =>
  ({
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    version,
    id: appId,
    developer: {
      name: developer.name,
      websiteUrl: developer.website,
      privacyUrl: developer.privacy,
      termsOfUseUrl: developer.terms,
    },
    name: { ...sv.name },
    description: { ...sv.description },
    localizationInfo: { defaultLanguageTag: 'sv', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0F4C5C',
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team', 'groupChat'],
        isNotificationOnly: false,
        supportsFiles: false,
        commandLists: commandLists.map(({ scopes, commands }) => ({
          scopes,
          commands: commands.map((command) => ({ ...sv.commands[command] })),
        })),
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    ...consent({ appId, domain, readReceipts }),
    validDomains: domain === undefined ? [] : [domain],
    ...(domain !== undefined && places(domain)),
  }) satisfies TeamsManifestV1D30.TeamsManifestV1D30;

/** The manifest's texts in English, keyed by their place in it: the additional language file. `tabs`: the manifest has them. */
export const englishTexts = (tabs: boolean, texts: AppTexts = en): Readonly<Record<string, string>> => ({
  $schema: `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.Localization.schema.json`,
  'name.short': texts.name.short,
  'name.full': texts.name.full,
  'description.short': texts.description.short,
  'description.full': texts.description.full,
  ...(tabs && { 'staticTabs[1].name': texts.tab }),
  ...Object.fromEntries(
    commandLists.flatMap(({ commands }, list) =>
      commands.flatMap((command, place) => {
        const key = `bots[0].commandLists[${list}].commands[${place}]`;
        const { title, description } = texts.commands[command];
        return [
          [`${key}.title`, title],
          [`${key}.description`, description],
        ];
      }),
    ),
  ),
});
