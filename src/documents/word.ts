import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { SummaryView } from '../app/views/summary.ts';
import type { Texts } from '../texts/texts.ts';
import { outline } from './outline.ts';
import { wordBlocks } from './word-blocks.ts';
import { wordStyles } from './word-styles.ts';
import { writable } from './writable.ts';

/**
 * The summary as a Word file (docx): headings and lists by their styles, tables with heading rows, language, title and page
 * numbers set, so that a screen reader and a registrar find their way. Rejects only for a fault of the library's.
 */
export const word = async (view: SummaryView, t: Texts): Promise<Uint8Array> => {
  const title = writable(view.title);
  const document = new Document({
    title,
    subject: t.summary.heading,
    creator: writable(view.organisation),
    lastModifiedBy: 'Samling',
    description: t.summary.fileName(title),
    styles: wordStyles(t.language),
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        footers: { default: new Footer({ children: [pageNumbers(t)] }) },
        children: [...wordBlocks(outline(view, t))],
      },
    ],
  });
  return Packer.toBuffer(document);
};

/** In twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1_417;

const pageNumbers = ({ summary: { footer } }: Texts): Paragraph =>
  new Paragraph({
    alignment: 'right',
    children: [new TextRun({ children: [`${footer.page} `, PageNumber.CURRENT, ` ${footer.of} `, PageNumber.TOTAL_PAGES] })],
  });
