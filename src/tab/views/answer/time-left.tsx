import { makeStyles, tokens } from '@fluentui/react-components';
import type { AnswerCardView } from '../../../app/views/answer-card.ts';
import { useTab } from '../../tab-context.ts';
import { useLeft } from '../parts/clock.tsx';
import { timeIn } from './words.ts';

const useStyles = makeStyles({
  time: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  digits: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
  },
});

/** How long is left to answer. */
export const TimeLeft = ({ view }: { view: AnswerCardView }) => {
  const { t } = useTab();
  const styles = useStyles();
  const left = useLeft(view.endsAt);
  const words = t.tabManager.time;
  const until = words.until(timeIn(view, view.endsAt, t));
  if (view.overDays) return <div className={styles.time}>{until}</div>;
  if (left.out)
    return (
      <div className={styles.time}>
        <span className={styles.digits}>{words.out}</span> {words.outMeans}
      </div>
    );
  return (
    <div className={styles.time}>
      <span role="timer" aria-live="off" aria-label={words.spoken(left.minutes)} className={styles.digits}>
        {left.digits}
      </span>
      {words.left} · {until}
    </div>
  );
};
