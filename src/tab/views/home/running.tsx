import type { RunningWorkshop } from '../../../app/views/home-card.ts';
import { useTab } from '../../tab-context.ts';
import { Way } from './way.tsx';

/** The workshops that a facilitator has under way. */
export const Running = ({ workshops }: { workshops: readonly RunningWorkshop[] }) => {
  const { t } = useTab();
  const words = t.tabManager.start;
  if (workshops.length === 0)
    return (
      <Way title={t.home.workshops} path={['workshops', 'new']} go={words.newWorkshop}>
        {t.home.noWorkshops}
      </Way>
    );
  return workshops.map(({ workshop, title, round, rounds, phase, answered, asked }) => (
    <Way key={workshop} title={`${words.running} ${title}`} path={['workshop', workshop]} go={words.goOn}>
      {t.home.where(round, rounds, phase, answered, asked)}
    </Way>
  ));
};
