import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Language } from '../../src/domain/people.ts';
import { hostConfig, themes, widths } from '../../src/tab/views/composer/host-configs.ts';
import type { Situation } from '../cards/situations.ts';

export const languages: readonly Language[] = ['sv', 'en'];

const beside = (...path: string[]): Promise<string> => readFile(join(import.meta.dirname, ...path), 'utf8');

/** JSON for the inside of a script element: nothing in a card's text can end the element. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The page's modules, carried in its import map, so that one file opened from disk is the whole gallery. */
const moduleMap = async (names: readonly string[]): Promise<object> => {
  const entries = names.map(async (name) => {
    const source = Buffer.from(await beside('browser', name)).toString('base64');
    return [`./${name}`, `data:text/javascript;charset=utf-8;base64,${source}`] as const;
  });
  return { imports: Object.fromEntries(await Promise.all(entries)) };
};

/** Stands for every picture: the page calls nobody. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#5B5FC7" d="M0 0h16v9H0z"/><path fill="#E8EBFA" d="m0 9 5-5 3 3 3-4 5 6z"/></svg>',
)}`;

const pictured = (card: object): object =>
  JSON.parse(JSON.stringify(card), (_, value) => (value?.type === 'Image' ? { ...value, url: PICTURE } : value));

/** One self-contained HTML page that draws every situation in every language, theme and width. It calls nobody. */
export const galleryPage = async (situations: readonly Situation[]): Promise<string> => {
  const bundle = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
  const pieces: Readonly<Record<string, string>> = {
    STYLES: `${await beside('gallery.css')}\n${await beside('cards.css')}`,
    DATA: inScript({
      situations: situations.map(({ name, card }) => ({
        name,
        cards: Object.fromEntries(languages.map((language) => [language, pictured(card(language))])),
      })),
      hostConfigs: Object.fromEntries(
        themes.map((theme) => [theme, Object.fromEntries(widths.map((width) => [width, hostConfig(theme, width)]))]),
      ),
    }),
    RENDERER: (await readFile(bundle, 'utf8')).replaceAll('</script', '<\\/script').replace(/\n\/\/# sourceMappingURL=.*/, ''),
    MODULES: inScript(await moduleMap(['audit.js', 'markdown.js', 'render.js'])),
    GALLERY: await beside('browser', 'gallery.js'),
  };
  return (await beside('page.html')).replaceAll(/(?:"|\/\*)@([A-Z]+)@(?:"|\*\/)/g, (_, name: string) => {
    const piece = pieces[name];
    if (piece === undefined) throw new Error(`page.html asks for ${name}, which is not made`);
    return piece;
  });
};
