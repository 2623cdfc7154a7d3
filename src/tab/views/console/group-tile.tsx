import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ControlCardView, GroupProgress } from '../../../app/views/control-card.ts';
import { useTab } from '../../tab-context.ts';
import { Meter } from '../parts/meter.tsx';
import { Tick } from '../parts/tick.tsx';

const useStyles = makeStyles({
  tile: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  done: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  count: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
  },
  ready: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

/** How far one group has come: in words, as a bar, and with a tick when it is done. */
export const GroupTile = ({
  group: { number, answered, asked },
  per,
  held,
}: {
  group: GroupProgress;
  per: ControlCardView['sitting'];
  held: boolean;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.tabConsole.tile;
  const done = held && asked > 0 && answered === asked;
  return (
    <li className={mergeClasses(styles.tile, done && styles.done)} data-group={number}>
      <span className={styles.name}>{t.control.sitting[per](number)}</span>
      {held ? (
        <>
          <Meter part={answered} whole={asked} />
          <span className={styles.count}>
            <span>{per === 'person' ? words.of(answered, asked) : !done && words.none}</span>
            {done && (
              <span className={styles.ready}>
                <Tick /> {words.done}
              </span>
            )}
          </span>
        </>
      ) : (
        per === 'person' && <span className={styles.count}>{t.shared.people(asked)}</span>
      )}
    </li>
  );
};
