import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { describe, expect, it } from 'vitest';

/**
 * The rings: what each folder may import beside itself. A folder or file of ours by its path, a package by its name, and
 * `node` for what Node brings. `types` are what only `import type` may reach. What is not here is not allowed.
 */
interface Ring {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

const rings: Readonly<Record<string, Ring>> = {
  // No clock, no id, no disk: what a decision needs comes in with its command, what a use case needs comes through a port.
  'src/domain': { values: ['immutable', 'temporal-polyfill'], types: [] },
  'src/app': { values: ['src/domain'], types: [] },
  'src/store': { values: ['src/app/ports.ts', 'src/domain', 'lowdb', 'csv-parse', 'date-holidays', 'node'], types: [] },
  'src/teams': {
    values: [
      'src/app',
      'src/domain',
      'src/texts',
      'cards',
      'botbuilder',
      'botframework-connector',
      'jose',
      'zod',
      'fastest-levenshtein',
      'node',
    ],
    types: ['restify'],
  },
  'src/web': { values: ['src/app', 'src/domain', 'src/texts', 'restify', 'jose', 'zod', 'node'], types: [] },
  // The browser: of the server it knows the shapes alone; of the rules what a form needs before it asks (limits, ids of inputs, kinds of round, Markdown).
  'src/tab': {
    values: [
      'src/texts',
      'src/domain/questions',
      'src/domain/letter',
      'src/domain/round-form',
      'src/domain/workshop/templates.ts',
      'react',
      'react-dom',
      '@fluentui/react-components',
      '@fluentui/react-charts',
      '@fluentui/react-icons',
      '@microsoft/teams-js',
      'adaptivecards',
    ],
    types: ['src/web/tab/api.ts', 'src/app/views', 'src/domain'],
  },
  // Tools of the build, run by Node.
  'src/tab/build': { values: ['@vitejs/plugin-react', 'vite', 'node'], types: [] },
  // The only folder that knows how files of other programs are made. Tables as text are made as everywhere else (csv.ts).
  'src/documents': {
    values: ['src/app', 'src/domain', 'src/texts', 'src/web/csv.ts', 'docx', 'write-excel-file', 'node'],
    types: [],
  },
  // What is known of Swedish and English, behind a port of the app.
  'src/words': { values: ['@orama/stemmers', '@orama/stopwords'], types: ['src/app/themes/stems.ts'] },
  'src/texts': { values: [], types: ['src/domain'] },
  'src/demo': { values: ['src/domain', 'src/texts', 'jose', 'node'], types: ['src/app/ports.ts'] },
  cards: { values: ['src/texts', 'src/domain'], types: ['src/app/views', '@microsoft/teams.cards'] },
  manifest: { values: ['src/texts', 'package.json', '@microsoft/app-manifest', 'ajv', 'fflate', 'node'], types: [] },
};

/** The composition root and its chapters: they import everything, and no ring imports them. */
const MAIN = 'src/main.ts';
const compositionRoot = [
  MAIN,
  'src/samling.ts',
  'src/site.ts',
  'src/demonstration.ts',
  'src/page-build.ts',
  'src/settings.ts',
  'src/journal.ts',
  'src/memory.ts',
];

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** Every import of a source, static, dynamic or re-exported. The formatter puts a statement at the start of its line. */
const importsOf = (source: string): readonly Import[] => [
  ...[...source.matchAll(/^(?:import|export)\s+(type\s)?(?:[\w*{][^;'"]*?\s)?from\s*['"]([^'"]+)['"]/gm)].map(
    ([, type, specifier = '']) => ({ specifier, typeOnly: type !== undefined }),
  ),
  ...[...source.matchAll(/^import\s*['"]([^'"]+)['"]/gm)].map(([, specifier = '']) => ({ specifier, typeOnly: false })),
  ...[...source.matchAll(/\b(?:import|require|createRequire\([^)]*\))\(\s*['"]([^'"]+)['"]/g)].map(([, specifier = '']) => ({
    specifier,
    typeOnly: false,
  })),
];

/** What an import leads to: a path from the root of the repository, the name of a package, or `node`. */
const targetOf = (file: string, specifier: string): string => {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  if (specifier.startsWith('node:')) return 'node';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
};

const within = (target: string, allowed: string): boolean => target === allowed || target.startsWith(`${allowed}/`);

/** The innermost folder of the table that the file lies in. */
const ringOf = (file: string): string | undefined =>
  Object.keys(rings)
    .filter((folder) => within(file, folder))
    .sort((a, b) => b.length - a.length)[0];

/** The imports of a file that its ring does not allow. */
const straysIn = (file: string, source: string): readonly string[] => {
  if (compositionRoot.includes(file)) return [];
  const folder = ringOf(file);
  const ring = folder === undefined ? undefined : rings[folder];
  if (folder === undefined || ring === undefined) return [`${file} is in no ring of the table`];
  return importsOf(source)
    .filter(({ specifier, typeOnly }) => {
      const target = targetOf(file, specifier);
      const allowed = [folder, ...ring.values, ...(typeOnly ? ring.types : [])];
      return !allowed.some((name) => within(target, name));
    })
    .map(({ specifier, typeOnly }) => `${typeOnly ? 'type ' : ''}${specifier}`);
};

/** A source without its comments and without what its texts say: `any` in a sentence is no type. */
const bare = (source: string): string =>
  source.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, (piece) =>
    piece.startsWith('/') ? '' : "''",
  );

const loosenessIn = (source: string): readonly string[] => {
  const code = bare(source);
  return [
    ...(/(?::|<|\||&|,|\bas)\s*any\b(?!\s*[(:])/.test(code) ? ['any'] : []),
    ...(/\bcatch\s*(?:\([^)]*\)\s*)?\{\s*\}/.test(code) ? ['empty catch'] : []),
    ...(/\.catch\(\s*\(\w*\)\s*=>\s*(?:\{\s*\}|undefined|null)\s*\)/.test(code) ? ['swallowed rejection'] : []),
    ...(/@ts-(?:ignore|expect-error|nocheck)|biome-ignore/.test(source) ? ['a checker switched off'] : []),
  ];
};

const linesIn = (source: string): number => source.trimEnd().split('\n').length;

const root = join(import.meta.dirname, '..');
const files = globSync('{src,cards,manifest}/**/*.{ts,tsx}', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
const sources = files.sort().map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));

describe('the rings', () => {
  it.each(Object.keys(rings))('%s imports only what it may', (folder) => {
    const own = sources.filter(({ file }) => ringOf(file) === folder);
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap(({ file, source }) => straysIn(file, source).map((stray) => `${file}: ${stray}`))).toEqual([]);
  });

  it('has a place in the table for every file', () => {
    expect(files.filter((file) => !compositionRoot.includes(file) && ringOf(file) === undefined)).toEqual([]);
  });

  it('lets nobody import src/main.ts, and no ring the rest of the composition root', () => {
    const reaching = (targets: readonly string[]) =>
      sources.filter(({ file, source }) =>
        importsOf(source).some(({ specifier }) => targets.includes(targetOf(file, specifier))),
      );
    expect(reaching([MAIN]).map(({ file }) => file)).toEqual([]);
    expect(
      reaching(compositionRoot)
        .map(({ file }) => file)
        .filter((file) => !compositionRoot.includes(file)),
    ).toEqual([]);
  });

  it('keeps the SDK inside src/teams and the composition root', () => {
    const users = sources.filter(({ source }) =>
      importsOf(source).some(({ specifier }) => /^bot(?:builder|framework)/.test(specifier)),
    );
    expect(users.map(({ file }) => file).filter((file) => !compositionRoot.includes(file) && !within(file, 'src/teams'))).toEqual(
      [],
    );
  });
});

describe('the checker itself', () => {
  it.each([
    ['src/domain/rule.ts', "import { readFile } from 'node:fs/promises';", ['node:fs/promises']],
    ['src/domain/rule.ts', "import type { EventLog } from '../app/ports.ts';", ['type ../app/ports.ts']],
    ['src/domain/deep/rule.ts', "import { a } from '../other.ts';\nimport { b } from './near.ts';", []],
    ['src/app/use.ts', "import {\n  one,\n  two,\n} from '../store/lowdb.ts';", ['../store/lowdb.ts']],
    ['src/app/use.ts', "export { card } from '../../cards/answer.ts';", ['../../cards/answer.ts']],
    ['src/app/use.ts', "export * from '../teams/activity.ts';", ['../teams/activity.ts']],
    ['src/app/use.ts', "const sdk = await import('botbuilder');", ['botbuilder']],
    ['src/app/use.ts', "const sdk = require('botbuilder');", ['botbuilder']],
    ['src/app/use.ts', "type Turn = import('botbuilder').TurnContext;", ['botbuilder']],
    ['src/web/tab.ts', "import 'botbuilder';", ['botbuilder']],
    ['src/web/tab.ts', "import { x } from 'restify-errors';", ['restify-errors']],
    ['src/store/log.ts', "import { handle } from '../app/handle.ts';", ['../app/handle.ts']],
    ['src/teams/edge.ts', "import type { Request } from 'restify';", []],
    ['src/teams/edge.ts', "import { createServer } from 'restify';", ['restify']],
    ['cards/answer.ts', "import type { IAdaptiveCard } from '@microsoft/teams.cards';", []],
    ['cards/answer.ts', "import { Card } from '@microsoft/teams.cards';", ['@microsoft/teams.cards']],
    ['cards/answer.ts', "import { type View, view } from '../src/app/views/answer.ts';", ['../src/app/views/answer.ts']],
    ['src/demo/connector.ts', "import type { Member } from '../app/ports.ts';", []],
    ['src/helpers/util.ts', '', ['src/helpers/util.ts is in no ring of the table']],
    ['src/tab/view.tsx', "import type { ReadView } from '../web/tab/api.ts';", []],
    ['src/tab/view.tsx', "import { reads } from '../web/tab/reads.ts';", ['../web/tab/reads.ts']],
    ['src/tab/view.tsx', "import { readFile } from 'node:fs/promises';", ['node:fs/promises']],
    ['src/tab/view.tsx', "import { may } from '../domain/access.ts';", ['../domain/access.ts']],
    ['src/tab/build/tool.ts', "import { gzip } from 'node:zlib';", []],
    ['src/web/tab/x.ts', "import { card } from '../../../cards/answer-card.ts';", ['../../../cards/answer-card.ts']],
    ['src/main.ts', "import { TurnContext } from 'botbuilder';", []],
  ])('judges %s: %s', (file, source, strays) => {
    expect(straysIn(file, source)).toEqual(strays);
  });

  it.each([
    ['const a: any = 1;', ['any']],
    ['const a = b as any;', ['any']],
    ['const a: Record<string, any> = {};', ['any']],
    ["const say = 'Groups: any size';", []],
    ['// as any reader sees\nconst a = 1;', []],
    ['try { a(); } catch {}', ['empty catch']],
    ['try { a(); } catch (error) {\n  // nothing to do\n}', ['empty catch']],
    ['await a().catch(() => {});', ['swallowed rejection']],
    ['// @ts-ignore\na();', ['a checker switched off']],
  ])('finds what is loose in %s', (source, found) => {
    expect(loosenessIn(source)).toEqual(found);
  });
});

describe('the sources', () => {
  it('hold one idea a file: none over 250 lines, 90 % under 150', () => {
    const sizes = sources
      .filter(({ file }) => !within(file, 'manifest'))
      .map(({ file, source }) => ({ file, lines: linesIn(source) }));
    expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
    const long = sizes.filter(({ lines }) => lines >= 150);
    expect(long.length / sizes.length, long.map(({ file, lines }) => `${file} ${lines}`).join(', ')).toBeLessThanOrEqual(0.1);
  });

  it('have no any, no empty catch, no checker switched off', () => {
    expect(sources.flatMap(({ file, source }) => loosenessIn(source).map((what) => `${file}: ${what}`))).toEqual([]);
  });
});
