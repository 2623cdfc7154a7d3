import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Block, Column, Item } from './block.ts';
import { wordText } from './word-text.ts';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The blocks as Word has them. A table is never the last: Word would put an empty paragraph after it. */
export const wordBlocks = (blocks: readonly Block[]): readonly (Paragraph | Table)[] =>
  blocks.flatMap((block, index) => wordBlock(block, blocks[index - 1]?.is === 'table'));

const wordBlock = (block: Block, afterTable: boolean): readonly (Paragraph | Table)[] => {
  switch (block.is) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [...wordText(block.text)] })];
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: [...wordText(block.text)] })];
    case 'paragraph':
      // A table ends without a distance of its own.
      return [new Paragraph({ ...(afterTable && { spacing: { before: 160 } }), children: [...wordText(block.text)] })];
    case 'facts':
      return block.facts.map(
        ([term, text]) =>
          new Paragraph({ keepNext: true, children: [new TextRun({ text: `${term}: `, bold: true }), ...wordText(text)] }),
      );
    case 'list':
      return block.items.flatMap((item) => listed(item, 0));
    case 'table':
      return [tableOf(block.columns, block.rows)];
  }
};

/** Word's lists have nine levels. */
const DEEPEST = 8;

const listed = ({ text, note, items = [] }: Item, level: number): readonly Paragraph[] => [
  new Paragraph({
    bullet: { level: Math.min(level, DEEPEST) },
    children: [...wordText(text), ...(note === null ? [] : wordText(` (${note})`, { italics: true }))],
  }),
  ...items.flatMap((item) => listed(item, level + 1)),
];

/** Between the margins of an A4, in twentieths of a point. */
const WIDTH = 9_070;

/** A column of figures is narrow, the others share what is left. */
const widthsOf = (columns: readonly Column[]): readonly number[] => {
  const narrow = 1_500;
  const parts = ({ figures, wide }: Column): number => (figures ? 0 : wide ? 2 : 1);
  const left = WIDTH - narrow * columns.filter(({ figures }) => figures).length;
  const all = columns.reduce((sum, column) => sum + parts(column), 0);
  return columns.map((column) => (column.figures ? narrow : Math.floor((left * parts(column)) / all)));
};

const tableOf = (columns: readonly Column[], rows: readonly (readonly string[])[]): Table => {
  const widths = widthsOf(columns);
  const row = (cells: readonly string[], isHeading: boolean) =>
    new TableRow({
      tableHeader: isHeading,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? WIDTH, type: 'dxa' },
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            ...(isHeading && { shading: { type: 'clear', fill: 'E8EEF3', color: 'auto' } }),
            children: [
              new Paragraph({
                spacing: { after: 0 },
                alignment: columns[index]?.figures ? 'right' : 'left',
                children: [...wordText(text, isHeading ? { bold: true } : {})],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: WIDTH, type: 'dxa' },
    columnWidths: [...widths],
    rows: [
      row(
        columns.map(({ heading }) => heading),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
};
