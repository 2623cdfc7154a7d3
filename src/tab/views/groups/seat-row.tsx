import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosedRegular, ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import type { PointerEvent, ReactNode } from 'react';
import type { Choosable } from '../../../app/views/planning/arrange-groups.ts';
import { useTab } from '../../tab-context.ts';
import { Unseen } from '../parts/words.tsx';
import type { RowLook } from './drag-looks.ts';
import { marks } from './use-drag.ts';

const COARSE = '@media (pointer: coarse)';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    minHeight: '2.75rem',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    outlineOffset: '-2px',
    // What is dragged is not selected.
    userSelect: 'none',
  },
  free: { cursor: 'grab', ':hover': { outline: `1px solid ${tokens.colorNeutralStroke1Hover}` } },
  grip: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    alignSelf: 'stretch',
    width: '1.375rem',
    color: tokens.colorNeutralForeground3,
    // A finger here takes hold of the person; anywhere else it moves the page.
    touchAction: 'none',
    [COARSE]: { width: '2.75rem' },
  },
  words: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase200 },
  still: { paddingLeft: tokens.spacingHorizontalS },
  name: { fontSize: tokens.fontSizeBase300 },
  lock: { marginLeft: tokens.spacingHorizontalXS, verticalAlign: '-0.1em', color: tokens.colorNeutralForeground2 },
  unit: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, hyphens: 'auto' },
  fresh: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  found: { outline: `2px solid ${tokens.colorCompoundBrandStroke}` },
  away: { outline: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, color: tokens.colorNeutralForeground3 },
  swap: {
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

/** One person in a group: taken hold of and dragged, or moved by the menu (`children`); neither while groups stand still. */
export const SeatRow = ({
  person: { id, name, unit },
  locked,
  look,
  found,
  onGrab,
  children,
}: {
  person: Choosable;
  locked: boolean;
  look: RowLook;
  found: boolean;
  onGrab: ((event: PointerEvent<HTMLElement>) => void) | undefined;
  children: ReactNode;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  return (
    <li
      {...{ [marks.person]: id }}
      className={mergeClasses(styles.row, onGrab && styles.free, found && styles.found, look !== 'plain' && styles[look])}
      onPointerDown={onGrab}
    >
      {onGrab && (
        <span {...{ [marks.grip]: '' }} className={styles.grip} aria-hidden="true">
          <ReOrderDotsVerticalRegular fontSize={20} />
        </span>
      )}
      <span className={mergeClasses(styles.words, !onGrab && styles.still)}>
        <span className={styles.name}>{name ?? t.shared.unknownPerson}</span>
        {locked && (
          <>
            <LockClosedRegular className={styles.lock} aria-hidden="true" />
            <Unseen> {t.tabGroups.locked}</Unseen>
          </>
        )}
        <span className={styles.unit}>{unit}</span>
      </span>
      {children}
    </li>
  );
};
