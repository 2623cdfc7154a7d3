import { Tab, TextRun } from 'docx';
import { writable } from './writable.ts';

interface Look {
  readonly bold?: true;
  readonly italics?: true;
}

/**
 * What a person wrote, as runs that show exactly that: a line break and a tab by their own elements, since Word shows neither
 * inside a text. Each `{` ends its run: docx looks for `{…}` in the whole file when it numbers lists and pictures, and would
 * take a person's for its own. Never as a `children` string either, where docx takes the word CURRENT for the number of the page.
 */
export const wordText = (text: string, look: Look = {}): readonly TextRun[] =>
  writable(text)
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [new TextRun({ ...look, break: 1 })] : []),
      ...line.split('\t').flatMap((part, place) => [
        ...(place > 0 ? [new TextRun({ ...look, children: [new Tab()] })] : []),
        ...part
          .split(/(?<=\{)/)
          .filter((piece) => piece !== '')
          .map((piece) => new TextRun({ ...look, text: piece })),
      ]),
    ]);
