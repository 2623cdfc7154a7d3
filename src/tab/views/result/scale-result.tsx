import { makeStyles, tokens } from '@fluentui/react-components';
import type { RoundResult } from '../../../app/views/summary-result.ts';
import { useTab } from '../../tab-context.ts';
import { BigFigure } from './big-figure.tsx';
import { countAndShare, figure, share } from './figures.ts';

type Scale = Extract<RoundResult, { kind: 'scale' | 'check' }>;

const useStyles = makeStyles({
  both: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2em 3.5em' },
  chart: { flex: '1 1 16em', minWidth: 0 },
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', alignItems: 'flex-end', gap: '0.7em' },
  step: { flex: '1 1 0', minWidth: 0, textAlign: 'center' },
  told: {
    fontVariantNumeric: 'tabular-nums',
    fontSize: 'min(0.9em, 3.4vw)',
    marginBottom: '0.35em',
    fontWeight: tokens.fontWeightSemibold,
  },
  room: { height: '9em', display: 'flex', alignItems: 'flex-end' },
  column: {
    width: '100%',
    minHeight: '3px',
    borderRadius: '0.3em 0.3em 0 0',
    backgroundColor: tokens.colorBrandBackground,
    transition: 'height 700ms ease-out',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
  number: {
    borderTop: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    paddingTop: '0.3em',
    fontSize: '1.2em',
    fontWeight: tokens.fontWeightSemibold,
  },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '1em',
    marginTop: '0.4em',
    color: tokens.colorNeutralForeground2,
  },
  high: { textAlign: 'right' },
});

/** How many gave each step of a scale, as columns, and the mean. */
export const ScaleResult = ({ result, answered }: { result: Scale; answered: number }) => {
  const styles = useStyles();
  const { t } = useTab();
  const { counts, mean, lowLabel, highLabel } = result;
  if (counts === 'withheld' || mean === 'withheld') return null;
  const most = Math.max(1, ...counts);
  return (
    <div className={styles.both}>
      <BigFigure value={figure(mean, t)} says={t.tabStage.result.mean} more={t.tabStage.result.ofFive} />
      <div className={styles.chart}>
        <ol className={styles.steps} aria-label={t.result.chart}>
          {counts
            .map((count, index) => ({ count, step: index + 1 }))
            .map(({ count, step }) => (
              <li key={step} className={styles.step}>
                <div className={styles.told}>{countAndShare(count, answered, t)}</div>
                <div className={styles.room} aria-hidden="true">
                  <div className={styles.column} style={{ height: `${100 * share(count, most)}%` }} />
                </div>
                <div className={styles.number}>{step}</div>
              </li>
            ))}
        </ol>
        <div className={styles.ends}>
          <span>{lowLabel}</span>
          <span className={styles.high}>{highLabel}</span>
        </div>
      </div>
    </div>
  );
};
