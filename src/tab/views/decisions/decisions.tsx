import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlaceProps } from '../../places.tsx';
import { goTo, hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Pages } from '../outcomes/pages.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { useDecisionList } from './decision-list.ts';
import { DecisionRow } from './decision-row.tsx';

/** `workshop/<id>/decisions`: what was decided, for the facilitator. */
export const Decisions = ({ path: [, workshop = ''] }: PlaceProps) => {
  const { me } = useTab();
  return me.may.runWorkshops ? <Listed key={workshop} workshop={workshop} /> : <Nowhere />;
};

const Listed = ({ workshop }: { workshop: string }) => {
  const styles = useDecisionList();
  const { t } = useTab();
  const [page, setPage] = useState(1);
  const { view, problem } = useView('resolutions', { workshop, page });
  const words = t.decisions;
  if (!view && !problem) return <Waiting />;
  return (
    <Page
      title={words.heading}
      lead={view && `${view.title}. ${t.tabOutcomes.decisions.lead}`}
      back={{ href: hrefTo('workshop', workshop), words: words.back }}
      actions={
        <Button appearance="primary" onClick={() => goTo('workshop', workshop, 'decisions', 'new')}>
          {words.make}
        </Button>
      }
    >
      {problem && !view && <Refused told={problem} />}
      {view && (
        <Panel title={t.tabOutcomes.decisions.list}>
          {view.rows.length === 0 ? (
            <Quiet>{words.none}</Quiet>
          ) : (
            <ul className={styles.list}>
              {view.rows.map((row) => (
                <DecisionRow key={row.resolution} row={row} />
              ))}
            </ul>
          )}
          <Pages page={view.page} pages={view.pages} go={setPage} />
        </Panel>
      )}
    </Page>
  );
};
