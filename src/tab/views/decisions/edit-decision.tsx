import { useEffect } from 'react';
import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useRead } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { DecisionForm } from './decision-form.tsx';

/** `workshop/<id>/decisions/<decision>`: a decision to be changed. */
export const EditDecision = ({ path: [, workshop = '', , resolution = ''] }: PlaceProps) => {
  const { me } = useTab();
  return me.may.runWorkshops ? <Edited key={resolution} workshop={workshop} resolution={resolution} /> : <Nowhere />;
};

const Edited = ({ workshop, resolution }: { workshop: string; resolution: string }) => {
  const { t } = useTab();
  const { view, problem, read } = useRead('resolution-form');
  useEffect(() => {
    const leaving = new AbortController();
    void read({ workshop, resolution }, leaving.signal);
    return () => leaving.abort();
  }, [read, workshop, resolution]);
  if (!view && !problem) return <Waiting />;
  return (
    <Page title={t.decisions.form.change} back={{ href: hrefTo('workshop', workshop, 'decisions'), words: t.decisions.heading }}>
      {view ? <DecisionForm view={view} kept={`decision/${resolution}`} /> : problem && <Refused told={problem} />}
    </Page>
  );
};
