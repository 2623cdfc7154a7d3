import { useEffect, useState } from 'react';
import type { ResolutionFormView } from '../../../app/views/resolutions-card.ts';
import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Page } from '../parts/page.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { DecisionForm } from './decision-form.tsx';

/** `workshop/<id>/decisions/new[/<round>[/<theme>]]`: a decision to be written, from a round or a theme of it where one is given. */
export const NewDecision = ({ path: [, workshop = '', , , round, theme] }: PlaceProps) => {
  const { me } = useTab();
  return me.may.runWorkshops ? (
    <Begun key={`${workshop}/${round}/${theme}`} workshop={workshop} round={round} theme={theme} />
  ) : (
    <Nowhere />
  );
};

interface From {
  readonly workshop: string;
  readonly round: string | undefined;
  readonly theme: string | undefined;
}

const Begun = ({ workshop, round, theme }: From) => {
  const { t } = useTab();
  const [view, setView] = useState<ResolutionFormView>();
  const { run, problem } = useCommand('begin-resolution');
  useEffect(() => {
    const source = { ...(round !== undefined && { round: Number(round) }), ...(theme !== undefined && { theme }) };
    void run({ workshop, ...source }).then(setView);
  }, [run, workshop, round, theme]);
  if (!view && !problem) return <Waiting />;
  return (
    <Page title={t.decisions.form.new} back={{ href: hrefTo('workshop', workshop, 'decisions'), words: t.decisions.heading }}>
      {view ? (
        <DecisionForm view={view} kept={`decision/${workshop}/new/${round ?? ''}/${theme ?? ''}`} />
      ) : (
        problem && <Refused told={problem} />
      )}
    </Page>
  );
};
