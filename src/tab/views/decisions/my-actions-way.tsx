import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Way, Ways } from '../home/way.tsx';

/** The way to what this person is to do; nothing where there is nothing. */
export const MyActionsWay = () => {
  const { t } = useTab();
  const { view } = useView('my-actions', {});
  const open = view ? view.actions.length + view.more : 0;
  const words = t.tabOutcomes.decisions;
  return open === 0 ? null : (
    <Ways news>
      <Way title={t.decisions.list.heading} path={['my-actions']} go={words.seeMine}>
        {words.openMine(open)}
      </Way>
    </Ways>
  );
};
