import { makeStyles, tokens } from '@fluentui/react-components';
import type { ArrangeGroupsView } from '../../../app/views/planning/arrange-groups.ts';
import { useTab } from '../../tab-context.ts';
import { Quiet } from '../parts/words.tsx';
import { Board } from './board.tsx';
import type { Arranging } from './use-arranging.ts';
import { WishList } from './wish-list.tsx';

const useStyles = makeStyles({
  finger: { display: 'none', '@media (pointer: coarse)': { display: 'inline' } },
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  means: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** The groups with how good they are, how they are changed, and the wishes that stand. */
export const Arrangement = ({
  view,
  arranging,
  still,
  busy = arranging.busy,
}: {
  view: ArrangeGroupsView;
  arranging: Arranging;
  /** Nothing can be changed just now. */
  still: boolean;
  /** Something is on its way that will change the groups. */
  busy?: boolean;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.tabGroups;
  return (
    <div className={styles.whole} aria-busy={busy}>
      <div className={styles.means}>
        {!still && (
          <Quiet>
            {words.how} <span className={styles.finger}>{words.finger} </span>
            {view.mode === 'mixed' && words.stays}
          </Quiet>
        )}
        {view.mode === 'mixed' && <Quiet>{words.mixMeans}</Quiet>}
      </div>
      <Board view={view} arranging={arranging} still={still} busy={busy} />
      {view.mode === 'mixed' && (
        <WishList wishes={view.wishes} people={arranging.people} busy={busy} onDrop={still ? undefined : arranging.dropWish} />
      )}
    </div>
  );
};
