import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { word } from '../../src/documents/word.ts';
import { writable } from '../../src/documents/writable.ts';
import { texts } from '../../src/texts/texts.ts';
import { injectedTexts } from '../support/injected-texts.ts';
import { summaryOfTexts, summaryView } from '../support/summary-view.ts';

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const html = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { ignoreEmptyParagraphs: false })).value;

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** What stands in the elements of a kind, as text. */
const textsIn = (markup: string, element: string): readonly string[] =>
  [...markup.matchAll(new RegExp(`<${element}>(.*?)(?=</?(?:${element}|ul)>)`, 'gs'))].map(([, inner = '']) =>
    inner
      .replaceAll('<br />', '\n')
      .replaceAll(/<\/?(?:p|strong|em)>/g, '')
      .replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity),
  );

const made = await word(summaryView, texts.sv);
const parts = partsOf(made);
const xml = parts['word/document.xml'] ?? '';
const markup = await html(made);

describe('a summary as a Word file', () => {
  it('has one title, then a heading for every part and every round', () => {
    expect(xml.match(/w:pStyle w:val="Title"/g)).toHaveLength(1);
    const expected = ['Deltagare', ...summaryView.rounds.map(({ number, heading }) => `Runda ${number}: ${heading}`)];
    const level1 = [...xml.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<\/w:p>/gs)].map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    );
    expect(level1).toEqual([...expected, 'Beslut och åtgärder']);
    expect(textsIn(markup, 'h2')).toEqual(expect.arrayContaining(['Teman', 'Ställningstagande', 'Invändningar som kvarstår']));
  });

  it('marks the heading row of every table, and repeats it on the next page', () => {
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, index) => index === 0));
    }
    expect(textsIn(markup, 'th')).toEqual(expect.arrayContaining(['Enhet', 'Inbjudna', 'Deltog', 'Klart senast', 'Prickar']));
  });

  it('is in Swedish, has a title, an author and page numbers, and says nothing by empty paragraphs', () => {
    expect(parts['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:lang w:val="sv-SE"\/>.*<\/w:docDefaults>/s);
    expect(parts['docProps/core.xml']).toContain('<dc:title>Var är vi – vart är vi på väg?</dc:title>');
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Björkhaga kommun</dc:creator>');
    const footer = parts['word/footer1.xml'] ?? '';
    expect(footer).toMatch(/PAGE.*NUMPAGES/s);
    expect(xml).not.toMatch(/<w:p\/>/);
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    expect(paragraphs.filter((paragraph) => !/<w:t[ >]/.test(paragraph))).toEqual([]);
    expect(xml).not.toContain('<w:drawing>');
  });

  it('says what was answered, by whom where names are shown, and what is not shown', () => {
    expect(textsIn(markup, 'li')).toEqual(
      expect.arrayContaining([
        'Vi behöver mötas\növer gränserna. (Åsa Öberg, Socialförvaltningen)',
        'Ett gemensamt torg (Grupp 7, ifyllt i efterhand av processledaren, kom in efter att rundan hade stängts)',
        'Mer kaffe',
        'Det tar för mycket tid (Per-Erik Ström, Räddningstjänsten)',
      ]),
    );
    const paragraphs = textsIn(markup, 'p');
    expect(paragraphs).toEqual(expect.arrayContaining(['88 av 92 inbjudna deltog.', 'Svar: 13 av 15 grupper svarade']));
    expect(paragraphs).toEqual(expect.arrayContaining(['2 svar är dolda av processledaren.', 'Medelvärde: 4,0']));
    // The group of round 2, the scale, the round with three answers.
    expect(paragraphs.filter((text) => text === texts.sv.summary.withheld)).toHaveLength(3);
    expect(paragraphs).toContain('Rundan hoppades över.');
  });

  it('puts every idea under the one that it went into', () => {
    const tree = /Ett torg.*<ul><li>Torg varje månad.*<ul><li>Torg<em>.*<ul><li>Träffas.*<li>Fika.*<li>Månadsmöte.*<ul><li>Möte/;
    expect(markup).toMatch(tree);
    expect(markup).toContain('Ensam kvar');
  });

  it('is the same in English', async () => {
    const english = partsOf(await word(summaryView, texts.en));
    expect(english['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
    expect(english['word/document.xml']).toContain('Decisions and actions');
  });

  it('gives back every text that something could take for anything but text', async () => {
    const own = await html(await word(summaryOfTexts(injectedTexts), texts.sv));
    expect(textsIn(own, 'li')).toEqual(injectedTexts.map(writable));
  });

  it('gives back such a text wherever it stands', async () => {
    for (const text of ['</w:t>{default-bullet-numbering-0}', 'TOTAL_PAGES', '<b>&amp;\0</b>', '"\' ]]>']) {
      const shown = writable(text);
      const resolutions = summaryView.resolutions.map((one) => ({ ...one, text }));
      const bytes = await word({ ...summaryOfTexts([text]), title: text, purpose: text, resolutions }, texts.sv);
      const own = await html(bytes);
      expect(textsIn(own, 'p').filter((found) => found.includes(shown)).length, text).toBeGreaterThanOrEqual(2);
      expect(partsOf(bytes)['docProps/core.xml']).not.toContain('<b>');
    }
  });
});
