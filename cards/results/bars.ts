import type { IColumn, IColumnSet, IContainer, IHorizontalBarChart } from '@microsoft/teams.cards';
import type { Texts } from '../../src/texts/texts.ts';
import { line } from '../parts.ts';

/** One bar. `label` is our own words, a letter or a number: a chart draws it, and who knows how. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

/** Units of a chart and its fallback beside its bars are few; room for the labels of the fallback, in pixels. */
const LABEL = { short: '40px', long: '120px' } as const;

/**
 * Bars side by side, as Teams' own chart; where a client has none, as surfaces. They only repeat what the lines above them say in
 * words: neither a screen reader nor one who cannot tell the colours needs them.
 */
export const bars = (title: string, all: readonly Bar[], t: Texts): IHorizontalBarChart => {
  const most = Math.max(1, ...all.map(({ value }) => value));
  const width = all.some(({ label }) => label.length > 2) ? LABEL.long : LABEL.short;
  return {
    type: 'Chart.HorizontalBar',
    title,
    displayMode: 'AbsoluteNoAxis',
    lang: t.language,
    spacing: 'Medium',
    data: all.map(({ label, value }) => ({ x: label, y: value })),
    fallback: { type: 'Container', spacing: 'Medium', items: all.map((bar) => row(bar, most, width)) } satisfies IContainer,
  };
};

/** The number stands in the wider of the two surfaces: some themes show no surfaces, and then it still stands after its label. */
const row = ({ label, value }: Bar, most: number, width: string): IColumnSet => {
  const rest = most - value;
  const number = line(String(value), { size: 'Small', weight: 'Bolder' });
  const ahead = value > rest;
  const parts = [surface('accent', value, ahead ? [number] : []), surface('emphasis', rest, ahead ? [] : [number])];
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width, verticalContentAlignment: 'Center', items: [line(label, { size: 'Small' })] },
      ...parts.filter((part) => part.width > 0),
    ],
  };
};

const surface = (style: 'accent' | 'emphasis', width: number, items: IColumn['items']) =>
  ({ type: 'Column', width, style, spacing: 'None', items }) satisfies IColumn;
