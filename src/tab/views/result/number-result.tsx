import { makeStyles, tokens } from '@fluentui/react-components';
import type { RoundResult } from '../../../app/views/summary-result.ts';
import { useTab } from '../../tab-context.ts';
import { BigFigure } from './big-figure.tsx';
import { figure, share } from './figures.ts';

const useStyles = makeStyles({
  both: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2em 4em' },
  span: { flex: '1 1 16em' },
  line: {
    position: 'relative',
    height: '0.5em',
    margin: '1.2em 0.6em',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStrokeAccessible,
  },
  median: {
    position: 'absolute',
    top: '50%',
    width: '1.3em',
    height: '1.3em',
    borderRadius: tokens.borderRadiusCircular,
    border: `0.2em solid ${tokens.colorNeutralBackground1}`,
    backgroundColor: tokens.colorBrandBackground,
    transform: 'translate(-50%, -50%)',
  },
  measures: { margin: 0, display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', gap: '0.4em 2.5em' },
  measure: { display: 'flex', gap: '0.5em' },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** The median first: one strange answer does not move it. Where it lies between the least and the most, and the mean. */
export const NumberResult = ({ result }: { result: Extract<RoundResult, { kind: 'number' }> }) => {
  const styles = useStyles();
  const { t } = useTab();
  const { median, mean, least, most, unit } = result;
  const words = t.summary.number;
  if (median === 'withheld' || mean === 'withheld' || least === 'withheld' || most === 'withheld') return null;
  return (
    <div className={styles.both}>
      <BigFigure value={figure(median, t)} unit={unit} says={t.tabStage.result.median} />
      <div className={styles.span}>
        <div className={styles.line} aria-hidden="true">
          <div className={styles.median} style={{ left: `${100 * share(median - least, most - least)}%` }} />
        </div>
        <dl className={styles.measures}>
          {[[words.least, least] as const, [words.mean, mean] as const, [words.most, most] as const].map(([name, value]) => (
            <div key={name} className={styles.measure}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.value}>
                {figure(value, t)} {unit}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
};
