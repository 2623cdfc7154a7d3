import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/documents/markdown.ts';
import { writable } from '../../src/documents/writable.ts';
import { texts } from '../../src/texts/texts.ts';
import { injectedTexts } from '../support/injected-texts.ts';
import { summaryOfTexts, summaryView } from '../support/summary-view.ts';

/** What a reader of Markdown shows of a text: escapes and references taken for what they stand for (CommonMark 2.4, 2.5). */
const shown = (written: string): string =>
  written.replaceAll(/<br>|&#(\d+);|\\([!-/:-@[-`{-~])/g, (whole, code?: string, sign?: string) =>
    whole === '<br>' ? '\n' : code === undefined ? (sign ?? '') : String.fromCodePoint(Number(code)),
  );

const made = markdown(summaryView, texts.sv);
const lines = made.split('\n');

describe('a summary in Markdown', () => {
  it('has one title, a heading for every part and round, tables with heading rows, lists', () => {
    expect(lines.filter((line) => line.startsWith('# '))).toEqual(['# Var är vi – vart är vi på väg?']);
    const rounds = summaryView.rounds.map(({ number, heading }) => `## Runda ${number}: ${heading}`);
    expect(lines.filter((line) => line.startsWith('## '))).toEqual(['## Deltagare', ...rounds, '## Beslut och åtgärder']);
    expect(made).toContain('| Enhet | Inbjudna | Deltog |\n| --- | ---: | ---: |\n| Socialförvaltningen | 24 | 23 |\n');
    expect(made).toContain('- Ett torg (Alla)\n  - Torg varje månad (I fyrgrupp)\n    - Torg (I par)\n      - Träffas (Ensam)\n');
    expect(made).toContain('- Vi behöver mötas<br>över gränserna. (Åsa Öberg, Socialförvaltningen)\n');
    expect(lines).toContain('Medelvärde: Visas inte');
  });

  it('says every text on a line of its own, so that it is shown as it was written', () => {
    const all = markdown(summaryOfTexts(injectedTexts), texts.sv).split('\n');
    const first = all.indexOf('### Svaren') + 2;
    const items = all.slice(first, first + injectedTexts.length);
    expect(items.map((line) => line.slice(0, 2)).every((start) => start === '- ')).toBe(true);
    expect(items.map((line) => shown(line.slice(2)))).toEqual(injectedTexts.map(writable));
    expect(all[first + injectedTexts.length]).toBe('');
  });

  it('leaves no sign in a text that could mean something', () => {
    const all = markdown(summaryOfTexts(injectedTexts), texts.sv).split('\n');
    const items = all.filter((line) => line.startsWith('- ') && !line.startsWith('- **')).map((line) => line.slice(2));
    const bare = items.map((item) => item.replaceAll(/<br>|&#\d+;|\\[!-/:-@[-`{-~]/g, ''));
    expect(bare.filter((item) => /[\\`*_{}[\]<>#|~&$^@]|:\/|www\./.test(item))).toEqual([]);
    expect(items.filter((item) => /^(?:[-+=]|\d+[.)])/.test(item))).toEqual([]);
  });
});
