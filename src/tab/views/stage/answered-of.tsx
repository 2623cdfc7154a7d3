import { makeStyles, tokens } from '@fluentui/react-components';
import type { RoundResultView } from '../../../app/views/round-result.ts';
import { useTab } from '../../tab-context.ts';
import { filled } from './sizes.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '0.5em' },
  words: { fontSize: '1.5em', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', margin: 0 },
  track: {
    height: '0.5em',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflow: 'hidden',
  },
  bar: {
    height: '100%',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    transition: 'width 700ms ease-out',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
});

/** A stage counts people or groups, a result pairs and fours too. */
type Counted = Pick<RoundResultView, 'answered' | 'asked' | 'answersPer'>;

/** `61 av 92 svarade`, in words and as a bar. */
export const AnsweredOf = ({ view: { answered, asked, answersPer } }: { view: Counted }) => {
  const styles = useStyles();
  const { t } = useTab();
  return (
    <div className={styles.box}>
      <p className={styles.words}>{t.summary.round.answeredOf[answersPer](answered, asked)}</p>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.bar} style={{ width: `${100 * filled(answered, asked)}%` }} />
      </div>
    </div>
  );
};
