import type { IColumn, IColumnSet } from '@microsoft/teams.cards';
import type { GroupProgress } from '../src/app/views/control-card.ts';
import type { AnswersPer } from '../src/domain/workshop/round-plan.ts';
import type { Texts } from '../src/texts/texts.ts';
import { line } from './parts.ts';

/**
 * A bar of two surfaces, with the share in the wider one. It repeats the number in words that stands above it: some themes show no
 * surfaces.
 */
export const progressBar = (answered: number, asked: number, t: Texts): IColumnSet => {
  const all = Math.max(1, asked);
  const done = Math.min(Math.max(0, answered), all);
  // Rounded down, so that 100 % means everybody.
  const share = line(t.shared.percent(Math.floor((done / all) * 100)), { size: 'Small', weight: 'Bolder' });
  const ahead = done * 2 > all;
  const parts = [surface('accent', done, ahead ? [share] : []), surface('emphasis', all - done, ahead ? [] : [share])];
  return { type: 'ColumnSet', spacing: 'Small', columns: parts.filter(({ width }) => width > 0) };
};

const surface = (style: 'accent' | 'emphasis', width: number, items: IColumn['items']) =>
  ({ type: 'Column', width, style, spacing: 'None', items }) satisfies IColumn;

const A_ROW = 3;

/** How far each group has come, three in a row: `Grupp 7: 4/6 ✓`. It breaks in two lines on a phone, between name and number. */
export const groupGrid = (groups: readonly GroupProgress[], sitting: AnswersPer, t: Texts): readonly IColumnSet[] =>
  Array.from({ length: Math.ceil(groups.length / A_ROW) }, (_, row) => {
    const cells = groups.slice(row * A_ROW, (row + 1) * A_ROW).map((group) => cell(group, sitting, t));
    const empty = Array.from({ length: A_ROW - cells.length }, () => column([]));
    return { type: 'ColumnSet', spacing: 'Small', columns: [...cells, ...empty] };
  });

const cell = ({ number, answered, asked }: GroupProgress, sitting: AnswersPer, t: Texts): IColumn => {
  const done = answered >= asked;
  const name = `${unbroken(t.control.sitting[sitting](number))}:`;
  const state =
    sitting !== 'person'
      ? done
        ? `${t.control.groupDone} ✓`
        : t.control.groupWaiting
      : `${answered}/${asked}${done ? ' ✓' : ''}`;
  return {
    ...column([line(`${name} ${unbroken(state)}`, { size: 'Small', ...(done && { weight: 'Bolder' }) })]),
    style: done ? 'good' : 'emphasis',
  };
};

const column = (items: IColumn['items']): IColumn => ({ type: 'Column', width: 1, spacing: 'Small', items });

/** With U+00A0 for spaces, so that a line breaks elsewhere. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');
