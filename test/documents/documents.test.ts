import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type DocumentOrder, documents } from '../../src/documents/documents.ts';
import { excel } from '../../src/documents/excel.ts';
import { texts } from '../../src/texts/texts.ts';
import { summaryOfTexts, summaryView } from '../support/summary-view.ts';

const order = (kind: DocumentOrder['kind'], view = summaryView): DocumentOrder => ({ kind, view, language: 'sv' });
const textsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => `${index}: ${'ett ganska långt svar '.repeat(10)}`);

describe('documents made beside the event loop', () => {
  it('are the same as those made here', async () => {
    const own = unzipSync(await documents().make(order('xlsx')));
    const here = unzipSync(await excel(summaryView, texts.sv));
    expect(Object.keys(own)).toEqual(Object.keys(here));
    expect(own['xl/sharedStrings.xml']).toEqual(here['xl/sharedStrings.xml']);
    expect(Object.keys(unzipSync(await documents().make(order('docx'))))).toContain('word/document.xml');
  });

  it('leave the loop free while a large one is made', async () => {
    const view = summaryOfTexts(textsOf(3_000));
    const [here, everywhere] = [process.threadCpuUsage(), process.cpuUsage()];
    await documents().make(order('docx', view));
    const [own, all] = [process.threadCpuUsage(here), process.cpuUsage(everywhere)];
    // Work, not time: how long the loop was held depends on what else the machine does, and is the bench's to say.
    expect(own.user + own.system).toBeLessThan((all.user + all.system) / 4);
  });

  it('are made one at a time, in the order they were asked for, whatever came of the one before', async () => {
    const { make } = documents({ time: 20_000 });
    const finished: string[] = [];
    const asked = (['xlsx', 'docx', 'xlsx'] as const).map((kind, index) =>
      make(order(kind)).then(() => finished.push(`${index} ${kind}`)),
    );
    await Promise.all(asked);
    expect(finished).toEqual(['0 xlsx', '1 docx', '2 xlsx']);
  });

  it('that take too long are ended, and the next one is made', async () => {
    const slow = documents({ time: 1 });
    await expect(slow.make(order('docx'))).rejects.toThrow('docx: not ready within 1 ms');
    await expect(slow.make(order('xlsx'))).rejects.toThrow('xlsx: not ready within 1 ms');
  });

  it('that are too large are not begun', async () => {
    const { make } = documents({ characters: 1_000 });
    await expect(make(order('docx', summaryOfTexts(['x'.repeat(1_001)])))).rejects.toThrow('more than 1000 characters');
  });

  it('that need too much memory fail alone', async () => {
    const small = documents({ memory: 16 });
    await expect(small.make(order('docx', summaryOfTexts(textsOf(20_000))))).rejects.toThrow('docx: the thread');
  });

  it('are refused when too many wait', async () => {
    const { make } = documents({ waiting: 1 });
    const asked = [make(order('xlsx')), make(order('xlsx')), make(order('xlsx'))];
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  });

  it('that cannot be made say why', async () => {
    const broken = { ...summaryView, composedAt: 'i går' };
    const outcome = documents().make(order('docx', broken));
    await expect(outcome).rejects.toMatchObject({ name: 'DocumentFailed', message: 'docx: the thread failed' });
    await expect(outcome).rejects.toHaveProperty('cause', expect.any(RangeError));
  });
});
