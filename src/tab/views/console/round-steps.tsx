import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ControlCardView } from '../../../app/views/control-card.ts';
import { useTab } from '../../tab-context.ts';
import { Tick } from '../parts/tick.tsx';
import { Unseen } from '../parts/words.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  now: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The rounds of the workshop, and which one it stands at. */
export const RoundSteps = ({ view: { round, rounds } }: { view: ControlCardView }) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.tabConsole;
  return (
    <ol className={styles.list} aria-label={words.rounds}>
      {Array.from({ length: rounds }, (_, index) => index + 1).map((number) => {
        const state = number < round ? 'done' : number === round ? 'now' : 'later';
        return (
          <li
            key={number}
            className={mergeClasses(styles.step, state === 'now' && styles.now)}
            {...(state === 'now' && { 'aria-current': 'step' as const })}
          >
            {state === 'done' && <Tick size={12} />}
            {words.round(number)}
            <Unseen> {words.roundState[state]}</Unseen>
          </li>
        );
      })}
    </ol>
  );
};
