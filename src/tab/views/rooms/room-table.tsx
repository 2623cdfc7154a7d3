import type { RoomListView } from '../../../app/views/room-list.ts';
import { useTab } from '../../tab-context.ts';
import { SummaryTable } from '../summary/summary-table.tsx';

/** Everybody by name, with where they sit: one looks for a person. */
export const RoomTable = ({ view: { rows, sitting } }: { view: RoomListView }) => {
  const { t } = useTab();
  const { columns, heading, voice: speaks } = t.control.rooms;
  return (
    <SummaryTable
      label={heading}
      columns={[columns.name, columns.unit, columns.room]}
      rows={rows.map(({ name, unit, room, topic, voice }) => ({
        key: `${name}/${unit}/${room}`,
        cells: [
          [name ?? t.shared.unknownPerson, ...(voice ? [speaks] : [])].join(' · '),
          unit ?? '–',
          [t.control.sitting[sitting](room), ...(topic === null ? [] : [topic])].join(': '),
        ],
      }))}
    />
  );
};
