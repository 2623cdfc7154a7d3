import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { themes, widths } from '../../src/tab/views/composer/host-configs.ts';
import { type Situation, situations } from '../cards/situations.ts';
import { galleryPage, languages } from '../gallery/page.ts';
import { launch } from '../support/chromium.ts';

// Every card in every situation, drawn in a real browser by the open renderer, as `npm run cards` shows it.

interface Remark {
  readonly situation: string;
  readonly width: string;
  readonly what: 'unnamed' | 'overflow' | 'cut' | 'markup';
  readonly detail: string;
}

let browser: Browser;
let page: Page;
let folder: string;
const faults: string[] = [];

const show = async (file: string, query: Readonly<Record<string, string>>): Promise<void> => {
  await page.goto(`${pathToFileURL(join(folder, file))}?${new URLSearchParams(query)}`);
  await page.waitForFunction('window.galleryReady === true');
};

const errors = (): Promise<string[]> => page.locator('.errors li').allInnerTexts();
const audit = (): Promise<readonly Remark[]> => page.evaluate('window.galleryAudit()');
const lines = (remarks: readonly Remark[]): readonly string[] =>
  remarks.map(({ situation, what, detail }) => `${situation}: ${what}: ${detail}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samling-gallery-'));
  await writeFile(join(folder, 'index.html'), await galleryPage(situations));
  await writeFile(join(folder, 'tenth.html'), await galleryPage(tenth));
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) faults.push(`asked the network for ${request.url()}`);
  });
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Every tenth situation: the other themes change colours, and nothing that is looked for here, on every card alike. */
const tenth = situations.filter((_, index) => index % 10 === 0);

/** Both languages, each at both widths on one page; the other themes on some. */
const views = [
  ...languages.map((lang) => ({ lang, theme: 'light', width: 'both', file: 'index.html', shown: situations })),
  ...themes
    .filter((theme) => theme !== 'light')
    .map((theme) => ({ lang: 'sv', theme, width: 'phone', file: 'tenth.html', shown: tenth })),
];

describe('every card in every situation', () => {
  it.each(views)('is drawn whole, named and inside its frame: $lang, $theme, $width', async ({ file, shown, ...view }) => {
    await show(file, view);
    expect(await page.evaluate('window.galleryShown')).toEqual(shown.map(({ name }) => name));
    expect(await errors()).toEqual([]);
    expect(await page.evaluate('window.galleryErrors')).toBe(0);
    const remarks = await audit();
    expect(lines(remarks.filter(({ what }) => what === 'unnamed' || what === 'overflow'))).toEqual([]);
    expect(lines(remarks.filter(({ what, width }) => what === 'cut' && width === 'phone'))).toEqual([]);
    const drawn = view.width === 'both' ? widths.length : 1;
    expect(await page.locator('[data-card]').count()).toBe(drawn * shown.length);
    expect(lines(remarks.filter(({ what }) => what === 'markup'))).toEqual([]);
    expect(faults).toEqual([]);
  });
});

/** What a person wrote, by its name in the views. Everything else in a view is an id, a time or a number. */
const written = new Set([
  ...['title', 'heading', 'question', 'text', 'draft', 'lost', 'name', 'unit'],
  ...['lead', 'body', 'ask', 'answer', 'alt', 'to', 'why', 'letterHeading', 'words'],
]);

/** The same view, with a text in the place of everything that people wrote in it. */
const rewrite = (value: unknown, text: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, written.has(key) && typeof held === 'string' ? text : rewrite(held, text)]),
  );
};

const rewritten = (text: string): readonly Situation[] =>
  situations.map(({ name, card }) => ({
    name,
    card: (language) => card(language, <View>(view: View): View => rewrite(view, text) as View),
  }));

describe('text written by people', () => {
  const hostile =
    '**fet** _kursiv_ [klicka](https://elak.example) <https://elak.example> <b>html</b> <img src=x onerror=alert(1)> <at>Alla</at> {{DATE(2026-01-01,SHORT)}}\n- punkt\n1. ett\n# rubrik';
  const shown = '**fet** _kursiv_ [klicka](https://elak.example) <https://elak.example> <b>html</b> <img src=x onerror=alert(1)>';

  it('stays text on every card', async () => {
    await writeFile(join(folder, 'hostile.html'), await galleryPage(rewritten(hostile)));
    await show('hostile.html', { lang: 'sv', theme: 'light', width: 'both' });
    expect(await errors()).toEqual([]);
    expect(lines((await audit()).filter(({ what }) => what === 'markup' || what === 'overflow'))).toEqual([]);
    // The pictures of the cards themselves are the gallery's own.
    expect(await page.locator('[data-card] img:not([src^="data:"])').count()).toBe(0);
    const texts = await page.locator('[data-card]').allInnerTexts();
    expect(texts.filter((text) => text.includes(shown)).length).toBeGreaterThan(situations.length / 2);
    expect(faults).toEqual([]);
  });

  it('wraps on a phone, however long a word is', async () => {
    await writeFile(join(folder, 'long.html'), await galleryPage(rewritten('Räddningstjänstförbundssamordnare'.repeat(6))));
    await show('long.html', { lang: 'sv', theme: 'light', width: 'phone' });
    expect(await errors()).toEqual([]);
    expect(lines((await audit()).filter(({ what }) => what === 'overflow' || what === 'cut'))).toEqual([]);
  });
});

describe('the gallery', () => {
  it('narrows to what is searched for, by keyboard alone', async () => {
    await show('tenth.html', {});
    const name = tenth[0]?.name ?? '';
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    expect(await page.evaluate('window.galleryShown')).toEqual(
      tenth.filter((situation) => situation.name.includes(name)).map((situation) => situation.name),
    );
  });

  it('shows one situation when the address asks for it', async () => {
    const name = situations.at(-1)?.name ?? '';
    await show('index.html', { only: name, width: 'phone' });
    expect(await page.evaluate('window.galleryShown')).toEqual([name]);
    expect(await page.locator('[data-card]').count()).toBe(1);
  });

  it('has a font with the Swedish letters', async () => {
    // A letter without a glyph is drawn as the same box as a code point that no font has.
    const drawn = await page.evaluate<string[]>(`['å', 'ä', 'ö', 'é', '\\u{10fffe}'].map((letter) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40 });
      const pen = canvas.getContext('2d');
      pen.font = '24px "Segoe UI", sans-serif';
      pen.fillText(letter, 4, 30);
      return canvas.toDataURL();
    })`);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it.each([
    ['**fet**', '<p><strong>fet</strong></p>'],
    ['_kursiv_ och snake_case_namn', '<p><em>kursiv</em> och snake_case_namn</p>'],
    ['[klicka](https://elak.example)', '<p><a href="https://elak.example">klicka</a></p>'],
    ['<https://elak.example>', '<p><a href="https://elak.example">https://elak.example</a></p>'],
    ['\\[klicka\\](https://elak.example)', '<p>[klicka](https://elak.example)</p>'],
    ['\\*inte kursiv\\* \\<b\\>', '<p>*inte kursiv* &lt;b&gt;</p>'],
    ['<b>inte fet</b> & så', '<p>&lt;b&gt;inte fet&lt;/b&gt; &amp; så</p>'],
    ['- en\n- två', '<ul><li>en</li><li>två</li></ul>'],
    ['3. tre\n4. fyra', '<ol start="3"><li>tre</li><li>fyra</li></ol>'],
    ['ett\n\ntvå', '<p>ett</p><p>två</p>'],
  ])('draws Markdown as Teams does: %j', async (text, html) => {
    expect(await page.evaluate(`window.galleryMarkdown(${JSON.stringify(text)})`)).toBe(html);
  });
});

describe('the gallery, given cards with faults', () => {
  const card = (...body: object[]) => ({ type: 'AdaptiveCard', version: '1.5', lang: 'sv', body });
  const wide = 'Ettordutanmellanslagsombaragårvidare'.repeat(4);

  it.each([
    ['an unknown element', card({ type: 'TextBlok', text: 'x' }), /Unknown element type "TextBlok"/],
    ['an element that Teams has and the renderer has not, without a fallback', card({ type: 'Badge', text: 'x' }), /Badge/],
    ['an empty text', card({ type: 'TextBlock', text: '' }), /Draws nothing: TextBlock/],
    ['a required input without a label', card({ type: 'Input.Text', id: 'a', isRequired: true, errorMessage: 'x' }), /label/],
    ['no card at all', {}, /Not an Adaptive Card/],
    ['a version that Teams may refuse', { ...card(), version: '1.6' }, /version 1\.5/],
  ])('says so: %s', async (_, broken, said) => {
    await writeFile(join(folder, 'faulty.html'), await galleryPage([{ name: 'faulty', card: () => broken }]));
    await show('faulty.html', { width: 'phone' });
    expect((await errors()).join('\n')).toMatch(said);
    expect(await page.evaluate('window.galleryErrors')).toBeGreaterThan(0);
    expect(await page.locator('#count').textContent()).toMatch(/errors/);
  });

  it.each([
    ['unnamed', card({ type: 'Input.Text', id: 'a', placeholder: 'Ditt svar' })],
    ['cut', card({ type: 'TextBlock', text: wide })],
    ['markup', card({ type: 'TextBlock', text: '[klicka](https://elak.example)', wrap: true })],
  ])('remarks on what is %s', async (what, broken) => {
    await writeFile(join(folder, 'faulty.html'), await galleryPage([{ name: 'faulty', card: () => broken }]));
    await show('faulty.html', { width: 'phone' });
    expect((await audit()).map((remark) => remark.what)).toContain(what);
  });

  it('takes an element with a fallback for what it is', async () => {
    const badge = { type: 'Badge', text: 'Ny', fallback: { type: 'TextBlock', text: 'Ny', wrap: true } };
    await writeFile(join(folder, 'faulty.html'), await galleryPage([{ name: 'sound', card: () => card(badge) }]));
    await show('faulty.html', { width: 'phone' });
    expect(await errors()).toEqual([]);
    expect(await page.locator('[data-card]').textContent()).toBe('Ny');
  });

  it('keeps a text that looks like the end of a script out of the page', async () => {
    const text = '</script><script>window.taken = true</script>';
    await writeFile(
      join(folder, 'faulty.html'),
      await galleryPage([{ name: 'sound', card: () => card({ type: 'TextBlock', text, wrap: true }) }]),
    );
    await show('faulty.html', { width: 'phone' });
    expect(await page.evaluate('window.taken')).toBeUndefined();
    expect(await page.locator('[data-card]').textContent()).toBe(text);
  });
});
