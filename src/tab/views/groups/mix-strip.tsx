import { makeStyles, tokens } from '@fluentui/react-components';
import type { Mixed } from './mix.ts';

const DOT = 10;

const useStyles = makeStyles({
  strip: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', rowGap: '4px', minHeight: `${DOT}px` },
  kind: { display: 'flex', flexWrap: 'wrap', gap: '3px' },
  unit: {
    height: `${DOT}px`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: 'none',
  },
});

/**
 * A group's mix as a form: a dot for each person, those of one unit grown together, kinds of unit apart. How many units there are
 * stands beside it in words.
 */
export const MixStrip = ({ mix: { kinds } }: { mix: Mixed }) => {
  const styles = useStyles();
  return (
    <div className={styles.strip} aria-hidden="true">
      {keyed(kinds).map(([kind, units]) => (
        <span key={kind} className={styles.kind}>
          {keyed(units).map(([unit, people]) => (
            <span key={unit} className={styles.unit} style={{ width: `${people * DOT + (people - 1) * 3}px` }} />
          ))}
        </span>
      ))}
    </div>
  );
};

const keyed = <Each,>(list: readonly Each[]) => list.map((each, index) => [index, each] as const);
