import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ThemeListView, ThemeRow } from '../../../app/views/themes-card.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Meter } from '../parts/meter.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXS,
  },
  name: { flex: '1 1 10rem', minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase400 },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** The themes with how many answers each has: the largest first, övrigt last. */
export const ThemeRows = ({ view: { workshop, round, themes, answers } }: { view: ThemeListView }) => {
  const styles = useStyles();
  const { t } = useTab();
  if (themes.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t.themes.heading}>
      {themes.toSorted(largestFirst).map(({ ref, name, answers: count }) => (
        <li key={ref}>
          <div className={styles.words}>
            <Link className={styles.name} href={hrefTo('workshop', workshop, 'themes', String(round), ref)}>
              {name ?? t.themes.rest}
            </Link>
            <span className={styles.count}>{t.themes.answers(count)}</span>
          </div>
          <Meter part={count} whole={answers} />
        </li>
      ))}
    </ul>
  );
};

const largestFirst = (a: ThemeRow, b: ThemeRow): number =>
  Number(a.name === null) - Number(b.name === null) || b.answers - a.answers;
