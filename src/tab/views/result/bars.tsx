import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { share } from './figures.ts';
import { keyed } from './keyed.ts';

/** One bar: what it stands for, how long it is, and how that is said. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly told: string;
  /** Beside the name: a place, a letter. */
  readonly mark?: string;
  /** Under the bar. */
  readonly more?: ReactNode;
}

/** Sizes in em: the same bars on a wall and in the hand. */
const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '1.1em' },
  words: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '0.7em', marginBottom: '0.35em' },
  mark: {
    minWidth: '1.3em',
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { flex: '1 1 8em', minWidth: 0, overflowWrap: 'anywhere' },
  told: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  track: {
    height: '0.7em',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    boxShadow: `inset 0 0 0 1px ${tokens.colorTransparentStroke}`,
    overflow: 'hidden',
  },
  bar: {
    height: '100%',
    minWidth: '2px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    transition: 'width 700ms ease-out',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
  none: { minWidth: 0 },
});

/** Bars under each other, as a list whose rows say in words what they show. `most` is as long as a bar can be; the longest without it. */
export const Bars = ({ title, bars, most }: { title: string; bars: readonly Bar[]; most?: number }) => {
  const styles = useStyles();
  const whole = most ?? Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className={styles.list} aria-label={title}>
      {keyed(bars, ({ name }) => name).map(([key, { name, value, told, mark, more }]) => (
        <li key={key}>
          <div className={styles.words}>
            {mark === undefined ? null : <span className={styles.mark}>{mark}</span>}
            <span className={styles.name}>{name}</span>
            <span className={styles.told}>{told}</span>
          </div>
          <div className={styles.track} aria-hidden="true">
            <div
              className={mergeClasses(styles.bar, value === 0 && styles.none)}
              style={{ width: `${100 * share(value, whole)}%` }}
            />
          </div>
          {more}
        </li>
      ))}
    </ul>
  );
};
