import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    height: '10px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}`,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
  },
  part: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: tokens.durationSlow,
    transitionTimingFunction: tokens.curveDecelerateMid,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
});

/** How much of a whole, as a form: the words beside it say it too, and are what is read out. */
export const Meter = ({ part, whole }: { part: number; whole: number }) => {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={styles.part} style={{ width: `${whole === 0 ? 0 : (100 * part) / whole}%` }} />
    </div>
  );
};
