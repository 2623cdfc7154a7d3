import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { weekdayAndClock } from '../../../texts/weekday.ts';
import { useTab } from '../../tab-context.ts';
import { useNow } from '../../use-view.ts';
import { timeLeft } from './time-left.ts';

const useStyles = makeStyles({
  box: { textAlign: 'right', flexShrink: 0, '@media (max-width: 48rem)': { textAlign: 'left' } },
  clock: {
    display: 'block',
    fontSize: 'min(6em, 22vw)',
    lineHeight: 0.95,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.03em',
  },
  soon: { color: tokens.colorStatusWarningForeground1 },
  words: { fontSize: '2.2em', fontWeight: tokens.fontWeightSemibold },
  title: { color: tokens.colorNeutralForeground2 },
});

/** How long is left; in a round over days, until when. */
export const BigClock = ({ endsAt, overDays }: { endsAt: string; overDays: boolean }) => {
  const styles = useStyles();
  const { t } = useTab();
  const now = useNow();
  const left = timeLeft(Date.parse(endsAt), now);
  const words = t.tabStage.clock;
  if (left.over) return <div className={mergeClasses(styles.box, styles.words)}>{words.over}</div>;
  if (overDays)
    return <div className={mergeClasses(styles.box, styles.words)}>{words.until(weekdayAndClock(endsAt, t.language))}</div>;
  return (
    <div className={styles.box} role="timer" aria-label={words.left(left.minutes, left.seconds)}>
      <span className={mergeClasses(styles.clock, left.soon && styles.soon)} aria-hidden="true">
        {left.clock}
      </span>
      <span className={styles.title} aria-hidden="true">
        {words.title}
      </span>
    </div>
  );
};
