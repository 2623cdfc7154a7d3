import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { dayOf, weekdayName } from '../../../texts/day.ts';
import { useTab } from '../../tab-context.ts';

const useStyles = makeStyles({
  cell: { padding: '1px', textAlign: 'center' },
  day: {
    boxSizing: 'border-box',
    position: 'relative',
    width: '100%',
    minHeight: '2.5rem',
    padding: 0,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  today: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}` },
  holiday: { color: tokens.colorPaletteRedForeground3, fontWeight: tokens.fontWeightSemibold },
  past: { color: tokens.colorNeutralForegroundDisabled, cursor: 'default', ':hover': { backgroundColor: 'transparent' } },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  mark: {
    position: 'absolute',
    left: '50%',
    bottom: '0.2rem',
    width: '0.3rem',
    height: '0.3rem',
    transform: 'translateX(-50%)',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'currentcolor',
  },
});

interface Day {
  /** `YYYY-MM-DD`; null where the week belongs to another month. */
  readonly day: string | null;
  readonly chosen: boolean;
  readonly today: boolean;
  readonly past: boolean;
  /** The one that Tab comes to, and arrows go from. */
  readonly reached: boolean;
  readonly holiday: string | null;
  /** When other letters go that day. */
  readonly letters: readonly string[];
  readonly choose: (day: string) => void;
}

/** A day of the calendar. What its marks mean is in its name too: it is read out. */
export const CalendarDay = ({ day, chosen, today, past, reached, holiday, letters, choose }: Day) => {
  const styles = useStyles();
  const { t } = useTab();
  if (day === null) return <td className={styles.cell} />;
  const words = t.tabComposer.schedule;
  const name = [
    `${weekdayName(day, t.language)} ${dayOf(day, t.language)}`,
    ...(today ? [words.today] : []),
    ...(holiday === null ? [] : [holiday]),
    ...letters.map(words.letterAt),
  ].join(', ');
  return (
    <td className={styles.cell}>
      <button
        type="button"
        data-date={day}
        aria-label={name}
        aria-pressed={chosen}
        aria-disabled={past}
        tabIndex={reached ? 0 : -1}
        className={mergeClasses(
          styles.day,
          today && styles.today,
          holiday !== null && styles.holiday,
          past && styles.past,
          chosen && styles.chosen,
        )}
        onClick={() => !past && choose(day)}
      >
        {Number(day.slice(8))}
        {(holiday !== null || letters.length > 0) && <span className={styles.mark} aria-hidden="true" />}
      </button>
    </td>
  );
};
