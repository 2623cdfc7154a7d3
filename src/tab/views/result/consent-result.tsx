import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ConsentResult as Consent } from '../../../app/views/summary-result.ts';
import { useTab } from '../../tab-context.ts';
import { countAndShare, share } from './figures.ts';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '1.4em' },
  whole: { display: 'flex', height: '2.2em', gap: '0.25em' },
  part: { minWidth: '3px', borderRadius: '0.35em', transition: 'flex-grow 700ms ease-out' },
  supports: { backgroundColor: tokens.colorBrandBackground },
  canLiveWith: { backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  objects: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralStrokeAccessible}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStrokeAccessible} 0 0.14em, transparent 0.14em 0.6em)`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '0.8em 3em' },
  stance: { display: 'flex', alignItems: 'center', gap: '0.6em' },
  key: { width: '1.1em', height: '1.1em', borderRadius: '0.25em', flexShrink: 0 },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  standing: { margin: 0, fontSize: '1.5em', fontWeight: tokens.fontWeightSemibold },
});

/** The position that a room stands in: one bar of all who answered, with the numbers in words, and whether anybody objects still. */
export const ConsentResult = ({ result, answered }: { result: Consent; answered: number }) => {
  const styles = useStyles();
  const { t } = useTab();
  const { stances, objections, standing } = result;
  if (stances === 'withheld') return null;
  const words = t.summary.consent;
  const left = objections === 'withheld' ? 0 : objections.length;
  return (
    <div className={styles.all}>
      {standing === 'agreed' || standing === 'objections-remain' ? (
        <p className={styles.standing}>{standing === 'agreed' ? t.result.agreed : t.result.objectionsRemain(left)}</p>
      ) : null}
      <div className={styles.whole} aria-hidden="true">
        {kinds.map((one) =>
          stances[one] === 0 ? null : (
            <div
              key={one}
              className={mergeClasses(styles.part, styles[one])}
              style={{ flex: `${share(stances[one], answered)} 1 0` }}
            />
          ),
        )}
      </div>
      <ul className={styles.list} aria-label={result.settled ? words.position : words.open}>
        {kinds.map((one) => (
          <li key={one} className={styles.stance}>
            <span className={mergeClasses(styles.key, styles[one])} aria-hidden="true" />
            <span>{words.stances[one]}</span>
            <span className={styles.count}>{countAndShare(stances[one], answered, t)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

const kinds = ['supports', 'canLiveWith', 'objects'] as const;
