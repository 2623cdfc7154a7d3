import { makeStyles, tokens } from '@fluentui/react-components';
import type { RoomListView } from '../../../app/views/room-list.ts';
import { useTab } from '../../tab-context.ts';
import { Quiet } from '../parts/words.tsx';

const useStyles = makeStyles({
  /** Read down the columns, as in a telephone book. */
  list: { listStyleType: 'none', margin: 0, padding: 0, columnWidth: '20rem', columnGap: tokens.spacingHorizontalXXL },
  one: {
    breakInside: 'avoid',
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  who: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  name: { fontWeight: tokens.fontWeightSemibold },
  room: { flexShrink: 0, maxWidth: '50%', fontVariantNumeric: 'tabular-nums' },
});

/** Everybody by name, with where they sit: one looks for a person. */
export const RoomPeople = ({ view: { rows, sitting } }: { view: RoomListView }) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.control.rooms;
  return (
    <ul className={styles.list} aria-label={words.heading}>
      {rows.map(({ name, unit, room, topic, voice }) => (
        <li key={`${name}/${unit}/${room}`} className={styles.one}>
          <div className={styles.who}>
            <span className={styles.name}>{name ?? t.shared.unknownPerson}</span>
            <Quiet>{unit ?? '–'}</Quiet>
            {voice && <Quiet>{words.voice}</Quiet>}
          </div>
          <span className={styles.room}>{[t.control.sitting[sitting](room), ...(topic === null ? [] : [topic])].join(': ')}</span>
        </li>
      ))}
    </ul>
  );
};
