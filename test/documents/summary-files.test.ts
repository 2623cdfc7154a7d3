import { describe, expect, it } from 'vitest';
import { documents } from '../../src/documents/documents.ts';
import { type SummaryOf, summaryFiles } from '../../src/documents/summary-files.ts';
import { refuse } from '../../src/domain/decider.ts';
import { summaryView } from '../support/summary-view.ts';

const summary: SummaryOf = async (workshop, person) => {
  if (person !== 'facilitator') return refuse('not-allowed');
  return workshop === 'w1' ? summaryView : refuse('no-such-workshop');
};

const files = summaryFiles({ summary, language: async () => 'sv', documents: documents() });

describe('the files of a summary', () => {
  it.each(['docx', 'xlsx'] as const)('is a %s for who may have it', async (kind) => {
    const file = await files[`summary.${kind}`]('facilitator', 'w1');
    expect(file).toMatchObject({ name: 'Sammanfattning – Var är vi – vart är vi på väg?', kind });
    const content = typeof file === 'object' ? file.content : '';
    // What every zip begins with.
    expect([...Buffer.from(content).subarray(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it.each([
    ['csv', '\uFEFF"Sammanfattning"\r\n'],
    ['md', '# Var är vi – vart är vi på väg?\n'],
    ['json', '{\n  "format": "samling-summary",\n'],
  ] as const)('is %s too, in UTF-8', async (kind, start) => {
    const file = await files[`summary.${kind}`]('facilitator', 'w1');
    expect(file).toMatchObject({ kind });
    const content = typeof file === 'object' ? Buffer.from(file.content).toString() : '';
    expect(content.slice(0, start.length)).toBe(start);
  });

  it.each(['docx', 'csv'] as const)('is no %s for who may not have it, or when there is no such workshop', async (kind) => {
    expect(await files[`summary.${kind}`]('manager', 'w1')).toBe('not-allowed');
    expect(await files[`summary.${kind}`]('facilitator', 'w9')).toBeUndefined();
  });

  it('is in the language of who asks', async () => {
    const english = summaryFiles({ summary, language: async () => 'en', documents: documents() });
    expect(await english['summary.md']('facilitator', 'w1')).toMatchObject({ name: expect.stringMatching(/^Summary – /) });
  });
});
