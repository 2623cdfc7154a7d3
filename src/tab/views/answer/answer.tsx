import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Refused, Waiting } from '../states.tsx';
import { AnswerRound } from './round.tsx';

/** One round, to answer in: `round/<workshop>/<number>`. */
export const Answer = ({ path: [, workshop = '', round = ''] }: PlaceProps) => {
  const { t } = useTab();
  const { view, problem } = useView('answer', { workshop, round: Number(round) });
  if (!view && !problem) return <Waiting />;
  return (
    <Page title={view?.title ?? t.tab.states.notFound} back={{ href: hrefTo(), words: t.tabManager.round.back }}>
      {view ? <AnswerRound view={view} level={2} titled /> : problem && <Refused told={problem} />}
    </Page>
  );
};
