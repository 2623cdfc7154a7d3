import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', margin: 0 },
  value: {
    fontSize: '4.6em',
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForeground1,
    letterSpacing: '-0.02em',
  },
  unit: { fontSize: '0.35em', letterSpacing: 'normal', marginInlineStart: '0.3em' },
  says: { fontSize: '1.1em', marginBottom: '0.3em' },
  more: { color: tokens.colorNeutralForeground2, marginTop: '0.5em' },
});

/** The one number that a result comes down to. */
export const BigFigure = ({ value, unit, says, more }: { value: string; unit?: string | null; says: string; more?: string }) => {
  const styles = useStyles();
  return (
    <p className={styles.figure}>
      <span className={styles.says}>{says}</span>
      <span className={styles.value}>
        {value}
        {unit ? <span className={styles.unit}>{unit}</span> : null}
      </span>
      {more === undefined ? null : <span className={styles.more}>{more}</span>}
    </p>
  );
};
