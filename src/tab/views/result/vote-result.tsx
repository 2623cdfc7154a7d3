import { makeStyles, tokens } from '@fluentui/react-components';
import type { RoundResult } from '../../../app/views/summary-result.ts';
import { useTab } from '../../tab-context.ts';
import { Bars } from './bars.tsx';

type Vote = Extract<RoundResult, { kind: 'vote' }>;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '1.1em' },
  words: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '0.7em', marginBottom: '0.35em' },
  place: { minWidth: '1.3em', color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  name: { flex: '1 1 8em', minWidth: 0, overflowWrap: 'anywhere' },
  told: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  from: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  dots: { display: 'flex', flexWrap: 'wrap', gap: '0.25em' },
  dot: {
    width: '0.75em',
    height: '0.75em',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
  },
});

/** So many dots can be seen as dots; more are a bar. */
const SEEN = 40;

/** The themes in the order of their dots, each dot to be seen where they are few enough. */
export const VoteResult = ({ result: { themes } }: { result: Vote }) => {
  const styles = useStyles();
  const { t } = useTab();
  if (themes === 'withheld') return null;
  if (themes.some(({ dots }) => dots > SEEN)) {
    const bars = themes.map(({ place, name, dots, voters }) => ({
      mark: String(place),
      name,
      value: dots,
      told: `${t.result.dots(dots)} ${t.result.from(voters)}`,
    }));
    return <Bars title={t.result.chart} bars={bars} />;
  }
  return (
    <ol className={styles.list} aria-label={t.result.chart}>
      {themes.map(({ place, name, dots, voters }) => (
        <li key={name}>
          <div className={styles.words}>
            <span className={styles.place}>{place}</span>
            <span className={styles.name}>{name}</span>
            <span className={styles.told}>{t.result.dots(dots)}</span>
            <span className={styles.from}>{t.result.from(voters)}</span>
          </div>
          <div className={styles.dots} aria-hidden="true">
            {Array.from({ length: dots }, (_, dot) => dot).map((dot) => (
              <span key={dot} className={styles.dot} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
};
