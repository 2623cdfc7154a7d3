import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTab } from '../../tab-context.ts';
import { Heading } from '../parts/heading.tsx';
import type { ColumnLook } from './drag-looks.ts';
import type { Mixed } from './mix.ts';
import { MixStrip } from './mix-strip.tsx';
import { marks } from './use-drag.ts';

export const NARROW = '@media (max-width: 40rem)';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    outlineOffset: '-1px',
  },
  here: { outline: `3px solid ${tokens.colorCompoundBrandStroke}` },
  top: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  about: {
    flex: '1 1 auto',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  mix: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  toggle: { display: 'none', [NARROW]: { display: 'inline-flex' } },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, display: 'grid', gap: '2px' },
  closed: { [NARROW]: { display: 'none' } },
  place: {
    marginTop: 'auto',
    boxSizing: 'border-box',
    minHeight: '2.5rem',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  open: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  aimed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A group with its people: a column on a desk, on a phone a line that is opened. */
export const GroupColumn = ({
  number,
  size,
  mix,
  open,
  drop,
  onToggle,
  children,
}: {
  number: number;
  size: number;
  /** Undefined where a group is one unit by intention. */
  mix: Mixed | undefined;
  open: boolean;
  drop: ColumnLook;
  onToggle: () => void;
  children: ReactNode;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.tabGroups;
  const closed = !open && styles.closed;
  return (
    <section
      {...{ [marks.group]: number }}
      className={mergeClasses(styles.group, (drop === 'move' || drop === 'swap') && styles.here)}
      aria-label={t.shared.group(number)}
    >
      <div className={styles.top}>
        <div className={styles.about}>
          <Heading level={3}>{t.shared.group(number)}</Heading>
          <span className={styles.mix}>
            {t.shared.people(size)}
            {mix && ` · ${words.mix(mix.units, mix.kinds.length)}`}
          </span>
          {mix && <MixStrip mix={mix} />}
        </div>
        <Button
          className={styles.toggle}
          appearance="subtle"
          size="large"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={open}
          aria-label={words.open.one(number)}
          onClick={onToggle}
        />
      </div>
      <ul className={mergeClasses(styles.list, closed)}>{children}</ul>
      <div
        className={mergeClasses(
          styles.place,
          closed,
          (drop === 'possible' || drop === 'swap') && styles.open,
          drop === 'move' && styles.aimed,
        )}
        aria-hidden="true"
      >
        {drop !== 'none' && words.place}
      </div>
    </section>
  );
};
