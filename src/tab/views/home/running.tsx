import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { RunningWorkshop } from '../../../app/views/home-card.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Way, Ways } from './way.tsx';

/** The newest of them; the rest are on a page of their own. */
const SHOWN = 3;

const useStyles = makeStyles({
  more: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    '@media (max-width: 40rem)': { padding: tokens.spacingHorizontalL },
  },
});

/** The workshops that a facilitator has under way, those with an open round first. */
export const Running = ({ workshops }: { workshops: readonly RunningWorkshop[] }) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.tabManager.start;
  if (workshops.length === 0)
    return (
      <Ways>
        <Way title={t.home.workshops} path={['workshops', 'new']} go={words.newWorkshop}>
          {t.home.noWorkshops}
        </Way>
      </Ways>
    );
  const inOrder = workshops.toSorted((a, b) => Number(b.phase === 'open') - Number(a.phase === 'open'));
  const more = workshops.length - SHOWN;
  return (
    <Ways>
      {inOrder.slice(0, SHOWN).map(({ workshop, title, round, rounds, phase, answered, asked }) => (
        <Way
          key={workshop}
          title={`${words.running} ${title}`}
          path={['workshop', workshop]}
          go={words.goOn}
          spoken={t.tabHome.goOn(title)}
        >
          {t.home.where(round, rounds, phase, answered, asked)}
        </Way>
      ))}
      {more > 0 && (
        <li className={styles.more}>
          <Link href={hrefTo('workshops')}>{t.tabHome.more(more)}</Link>
        </li>
      )}
    </Ways>
  );
};
