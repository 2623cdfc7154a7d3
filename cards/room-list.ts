import type { IAdaptiveCard, IColumn, IColumnSet } from '@microsoft/teams.cards';
import type { RoomListView, RoomRow } from '../src/app/views/room-list.ts';
import type { Texts } from '../src/texts/texts.ts';
import { buttons } from './buttons.ts';
import { nameOf } from './name-list.ts';
import { frame, heading, line, quiet, title, wide } from './parts.ts';
import { cut, harmless, run, runs } from './person-text.ts';

/** Who sits where, in the place of the control card: read out, or looked oneself up in. */
export const roomListCard = (view: RoomListView, t: Texts) =>
  ({
    ...frame(t),
    ...wide,
    body: [
      heading(t.control.rooms.heading, 'card'),
      title(view.title),
      quiet(`${t.control.rooms.what(view.people)} · ${t.shared.page(view.page, view.pages)}`),
      columns(
        [t.control.rooms.columns.name, t.control.rooms.columns.unit, t.control.rooms.columns.room].map((word) =>
          line(word, { weight: 'Bolder', size: 'Small' }),
        ),
      ),
      ...view.rows.map((row) => columns(cells(row, view, t))),
      ...buttons(
        view.page > 1 && { title: t.shared.previous, verb: 'room-list', data: { workshop: view.workshop, page: view.page - 1 } },
        view.page < view.pages && {
          title: t.shared.showMore,
          verb: 'room-list',
          data: { workshop: view.workshop, page: view.page + 1 },
        },
        { title: t.control.rooms.file, verb: 'rooms-file', data: { workshop: view.workshop } },
        { title: t.control.rooms.back, verb: 'show-control', data: { workshop: view.workshop } },
      ),
    ],
  }) satisfies IAdaptiveCard;

type Cell = NonNullable<IColumn['items']>[number];

/** Longest that a unit or a topic is shown, in UTF-16 units as JSON writes them. */
const LONGEST = 60;

const cells = (row: RoomRow, { sitting }: RoomListView, t: Texts): readonly Cell[] => {
  const place = t.control.sitting[sitting](row.room);
  const topic = row.topic === null ? '' : `: ${cut(harmless(row.topic), LONGEST)}`;
  return [
    runs([run(nameOf(row, t)), ...(row.voice ? [run(` · ${t.control.rooms.voice}`, { isSubtle: true, size: 'Small' })] : [])]),
    runs([run(row.unit === null ? '–' : cut(harmless(row.unit), LONGEST))]),
    runs([run(`${place}${topic}`)]),
  ];
};

/** Three columns, the last one no wider than "Grupp 15". */
const columns = (items: readonly Cell[]): IColumnSet => ({
  type: 'ColumnSet',
  spacing: 'Small',
  columns: items.map((item, index) => ({ type: 'Column', width: WIDTHS[index] ?? 1, items: [item] })),
});

const WIDTHS = [4, 4, 3];
