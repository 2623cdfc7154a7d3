import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { englishTexts, type ManifestSettings, manifest } from '../../manifest/manifest.ts';
import { schemaFaults } from '../../manifest/schema.ts';
import { packageSettings } from '../../manifest/settings.ts';
import { en, sv } from '../../manifest/texts.ts';
import { appPackage } from '../../manifest/zip.ts';
import { readWish } from '../../src/teams/words.ts';
import { readPng } from './png.ts';

const appId = '5f3c1c4e-2d7a-4a52-9a8e-0c1d2e3f4a5b';
const settings: ManifestSettings = {
  appId,
  version: '1.2.3',
  domain: 'samling.bjorkhaga.se',
  developer: {
    name: 'Björkhaga kommun',
    website: 'https://bjorkhaga.se/samling',
    privacy: 'https://bjorkhaga.se/samling/privacy',
    terms: 'https://bjorkhaga.se/samling/terms',
  },
};
const packed = () => {
  const made = appPackage(settings);
  if ('faults' in made) throw new Error(made.faults.join('\n'));
  return made.zip;
};

describe('the manifest', () => {
  const made = manifest(settings);
  const [bot] = made.bots;

  it('follows the official schema, and so does its English file', () => {
    expect(schemaFaults('manifest', made)).toEqual([]);
    expect(schemaFaults('localization', englishTexts(true))).toEqual([]);
  });

  it.each([
    ['an id that is no GUID', { ...made, id: 'samling' }, '/id'],
    ['a name that is too long', { ...made, name: { short: 'S'.repeat(31) } }, '/name/short'],
    ['a scope that Teams does not have', { ...made, bots: [{ botId: appId, scopes: ['hall'] }] }, '/bots/0/scopes/0'],
    ['a permission that is not its to ask', { ...made, permissions: ['Mail.Read'] }, '/permissions/0'],
    ['another schema version', { ...made, manifestVersion: '1.5' }, '/manifestVersion'],
    ['a property of its own', { ...made, colour: 'blue' }, 'additional properties'],
  ])('with %s would not', (_, broken, where) => {
    expect(schemaFaults('manifest', broken).join('\n')).toContain(where);
  });

  it('with an English file that names what is not there would not', () => {
    expect(schemaFaults('localization', { ...englishTexts(true), 'bots[1].name': 'x' })).not.toEqual([]);
    expect(schemaFaults('localization', { ...englishTexts(true), 'name.short': 'S'.repeat(31) })).not.toEqual([]);
  });

  it('has one conversational bot, in personal, team and group chat scope', () => {
    expect(bot).toMatchObject({ botId: appId, isNotificationOnly: false, supportsFiles: false });
    expect(bot?.scopes).toEqual(['personal', 'team', 'groupChat']);
  });

  it('has the tab in its four places, on the domain that it is given', () => {
    expect(made.staticTabs?.map(({ entityId }) => entityId)).toEqual(['conversations', 'start']);
    expect(made.staticTabs?.[1]).toMatchObject({ contentUrl: 'https://samling.bjorkhaga.se/tab/', scopes: ['personal'] });
    expect(made.configurableTabs).toEqual([
      expect.objectContaining({
        configurationUrl: 'https://samling.bjorkhaga.se/tab/config#/config',
        scopes: ['team', 'groupChat'],
        context: expect.arrayContaining(['channelTab', 'meetingSidePanel', 'meetingStage']),
      }),
    ]);
    expect(englishTexts(true)).toMatchObject({ 'staticTabs[1].name': en.tab });
  });

  it('signs people in as the application that the server knows', () => {
    expect(made.webApplicationInfo).toEqual({ id: appId, resource: `api://samling.bjorkhaga.se/${appId}` });
  });

  it('asks for nothing that an administrator must consent to: read receipts in its own chats; of a meeting, to put the page on its stage', () => {
    expect(made.permissions).toEqual(['identity', 'messageTeamMembers']);
    const asked = made.authorization?.permissions.resourceSpecific.map(({ name, type }) => `${type} ${name}`);
    expect(asked).toEqual([
      'Application ChatMessageReadReceipt.Read.Chat',
      'Delegated MeetingStage.Write.Chat',
      'Delegated ChannelMeetingStage.Write.Group',
    ]);
  });

  it('is a bot alone without a domain and read receipts: no tab, no sign-in, no consent', () => {
    const { domain: _, ...without } = settings;
    const alone = manifest({ ...without, readReceipts: false });
    for (const part of ['staticTabs', 'configurableTabs', 'webApplicationInfo', 'authorization'])
      expect(alone).not.toHaveProperty(part);
    expect(schemaFaults('manifest', alone)).toEqual([]);
    expect(schemaFaults('localization', englishTexts(false))).toEqual([]);
  });

  it('has its commands in Swedish, and the same in English', () => {
    const titles = bot?.commandLists.map(({ scopes, commands }) => [scopes, commands.map(({ title }) => title)]);
    expect(titles).toEqual([
      [
        ['personal'],
        ['hjälp', 'workshop', 'mina svar', 'veckobrev', 'fråga', 'mina frågor', 'frågor', 'ersättare', 'sida', 'språk'],
      ],
      [
        ['team', 'groupChat'],
        ['hjälp', 'workshop'],
      ],
    ]);
    const english = englishTexts(true);
    const inEnglish = bot?.commandLists.map(({ commands }, list) =>
      commands.map((_, place) => english[`bots[0].commandLists[${list}].commands[${place}].title`]),
    );
    expect(inEnglish).toEqual([
      ['help', 'workshop', 'my answers', 'weekly update', 'question', 'my questions', 'questions', 'deputy', 'page', 'language'],
      ['help', 'workshop'],
    ]);
    expect(Object.keys(english).filter((key) => key.startsWith('bots'))).toHaveLength(24);
  });

  it('has no more commands in a list than the ten that Teams shows, and means each of them', () => {
    for (const { commands } of bot?.commandLists ?? []) expect(commands.length).toBeLessThanOrEqual(10);
    const wishes = (texts: typeof sv) =>
      Object.entries(texts.commands).map(([command, { title }]) => [command, readWish(title).wish]);
    expect(Object.fromEntries(wishes(sv))).toEqual({
      help: 'help',
      workshop: 'workshop',
      'my-answers': 'my-answers',
      letter: 'letter',
      ask: 'ask',
      'my-questions': 'my-posts',
      questions: 'questions',
      deputy: 'deputy',
      page: 'page',
      language: 'choose-language',
    });
    expect(wishes(en)).toEqual(wishes(sv));
  });

  it.each([...Object.values(sv.commands), ...Object.values(en.commands)])(
    'has room in Teams for %j',
    ({ title, description }) => {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(description.length).toBeLessThanOrEqual(128);
    },
  );

  it('allows the domain it is given, and none without', () => {
    expect(made.validDomains).toEqual(['samling.bjorkhaga.se']);
    const { domain: _, ...without } = settings;
    expect(manifest(without).validDomains).toEqual([]);
  });
});

describe('the package', () => {
  const files = unzipSync(packed());

  it('holds the manifest, the English file and the icons that the manifest names, at the top', () => {
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    const inside = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(inside).toEqual(manifest(settings));
    expect(inside.icons).toEqual({ color: 'color.png', outline: 'outline.png' });
    expect(inside.localizationInfo.additionalLanguages).toEqual([{ languageTag: 'en', file: 'en.json' }]);
    expect(JSON.parse(strFromU8(files['en.json'] ?? new Uint8Array()))).toEqual(englishTexts(true));
  });

  it('has a colour icon of 192 × 192 that fills its square, with the symbol in the middle 120 × 120', () => {
    const { width, height, pixels } = readPng(files['color.png'] ?? new Uint8Array());
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(({ alpha }) => alpha === 255)).toBe(true);
    const accent = manifest(settings).accentColor.toLowerCase();
    const hex = ({ red, green, blue }: (typeof pixels)[number]) => `#${Buffer.from([red, green, blue]).toString('hex')}`;
    const isInside = (n: number) => [n % 192, Math.floor(n / 192)].every((at) => at >= 36 && at < 156);
    expect(new Set(pixels.filter((_, n) => !isInside(n)).map(hex))).toEqual(new Set([accent]));
    expect(pixels.filter((pixel) => hex(pixel) !== accent).length).toBeGreaterThan(1000);
  });

  it('has an outline icon of 32 × 32, exactly white on transparent', () => {
    const { width, height, pixels } = readPng(files['outline.png'] ?? new Uint8Array());
    expect([width, height]).toEqual([32, 32]);
    const seen = pixels.filter(({ alpha }) => alpha > 0);
    expect(seen.every(({ red, green, blue }) => red + green + blue === 3 * 255)).toBe(true);
    expect([seen.length > 100, seen.length < 600, seen.some(({ alpha }) => alpha === 255)]).toEqual([true, true, true]);
  });

  it('is the same bytes at any time', () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T12:00:00Z') });
    const before = Buffer.from(packed());
    vi.setSystemTime(new Date('2031-07-01T12:00:00Z'));
    expect(before.equals(packed())).toBe(true);
    vi.useRealTimers();
  });

  it('is not made when the schema says no', () => {
    const made = appPackage({ ...settings, version: '1'.repeat(300) });
    expect(made).toEqual({ faults: [expect.stringContaining('manifest.json: data/version')] });
  });
});

describe('the settings of the package', () => {
  it('are the app id alone, with example links until there are real ones', () => {
    expect(packageSettings({ MicrosoftAppId: ` ${appId.toUpperCase()} `, SAMLING_DOMAIN: '' })).toEqual({
      appId,
      developer: {
        name: 'Samling',
        website: 'https://example.com/samling',
        privacy: 'https://example.com/samling/privacy',
        terms: 'https://example.com/samling/terms',
      },
    });
  });

  it('may name the developer, its pages and the domain', () => {
    const env = {
      MicrosoftAppId: appId,
      SAMLING_DEVELOPER: 'Björkhaga kommun',
      SAMLING_WEBSITE: 'https://bjorkhaga.se/samling/',
      SAMLING_TERMS: 'https://bjorkhaga.se/villkor',
      SAMLING_DOMAIN: 'samling.bjorkhaga.se',
    };
    expect(packageSettings(env)).toMatchObject({
      domain: 'samling.bjorkhaga.se',
      developer: { privacy: 'https://bjorkhaga.se/samling/privacy', terms: 'https://bjorkhaga.se/villkor' },
    });
  });

  it('may leave the read receipts out', () => {
    const env = { MicrosoftAppId: appId, SAMLING_READ_RECEIPTS: 'nej' };
    expect(packageSettings(env)).toMatchObject({ readReceipts: false });
    expect(packageSettings({ ...env, SAMLING_READ_RECEIPTS: 'ja' })).not.toHaveProperty('readReceipts');
  });

  it.each([
    ['SAMLING_READ_RECEIPTS', 'no'],
    ['MicrosoftAppId', ''],
    ['MicrosoftAppId', 'samling'],
    ['SAMLING_DEVELOPER', 'S'.repeat(33)],
    ['SAMLING_WEBSITE', 'http://bjorkhaga.se'],
    ['SAMLING_PRIVACY', 'bjorkhaga.se'],
    ['SAMLING_TERMS', 'javascript:alert(1)'],
    ['SAMLING_DOMAIN', 'https://bjorkhaga.se/'],
  ])('name %s when it is %j', (name, value) => {
    expect(packageSettings({ MicrosoftAppId: appId, [name]: value })).toEqual({
      fault: expect.stringMatching(`^${name} .*\\. .*\\.$`),
    });
  });
});

describe('npm run package', () => {
  const run = promisify(execFile);
  const command = resolve('manifest/package.ts');
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samling-package-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('writes the zip, the same in every time zone, and says in one line where it is', async () => {
    const zips: Buffer[] = [];
    for (const TZ of ['Europe/Stockholm', 'Pacific/Auckland']) {
      const { stdout, stderr } = await run(process.execPath, [command], { cwd: folder, env: { MicrosoftAppId: appId, TZ } });
      expect([stdout.trim().split('\n').length, stderr]).toEqual([1, '']);
      expect(stdout).toContain(join('dist', 'samling.zip'));
      zips.push(await readFile(join(folder, 'dist', 'samling.zip')));
    }
    const [here = Buffer.of(), there] = zips;
    expect(Object.keys(unzipSync(here))).toHaveLength(4);
    expect(there).toEqual(here);
  });

  it('stops with the name of the setting and the remedy when there is no app id', async () => {
    await expect(run(process.execPath, [command], { cwd: folder, env: {} })).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^MicrosoftAppId saknas\. .+\n$/),
    });
  });
});
