import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Ways } from '../outcomes/ways.tsx';
import { Page } from '../parts/page.tsx';
import { Refused, Waiting } from '../states.tsx';
import { Actions } from './actions.tsx';
import { Delivery } from './delivery.tsx';
import { Groups } from './groups.tsx';
import { Helps } from './helps.tsx';
import { Hero } from './hero.tsx';
import { Incoming } from './incoming.tsx';
import { Message } from './message.tsx';
import { Peek } from './peek.tsx';
import { RoundSteps } from './round-steps.tsx';
import { StageButton } from './stage-button.tsx';

/** A workshop, led from here: `workshop/<id>`. */
export const Console = ({ path: [, workshop = ''] }: PlaceProps) => {
  const { t } = useTab();
  const { view, problem } = useView('control', { workshop, names: false });
  const back = { href: hrefTo('workshops'), words: t.tabConsole.back };
  if (!view)
    return problem ? (
      <Page title={t.tabConsole.list.heading} back={back}>
        <Refused told={problem} />
      </Page>
    ) : (
      <Waiting />
    );
  const held = view.phase === 'open' || view.phase === 'closed' || view.phase === 'shown';
  return (
    <Page wide title={view.title} back={back} lead={<RoundSteps view={view} />} actions={<StageButton workshop={workshop} />}>
      <Helps view={view} />
      <Hero view={view}>
        <Actions key={`${view.round}/${view.phase}/${view.ended}`} view={view} />
      </Hero>
      {(view.phase === 'closed' || view.phase === 'shown') && <Peek key={view.round} view={view} />}
      <Ways
        workshop={workshop}
        planned={!view.ended}
        fillInOf={held && view.names !== 'nobody' ? view.round : null}
        themesOf={view.kind === 'text' && (view.phase === 'closed' || view.phase === 'shown') ? view.round : null}
      />
      <Groups view={view} />
      {held && <Incoming key={`answers ${view.round}`} view={view} />}
      <Message view={view} />
      {held && <Delivery view={view} />}
    </Page>
  );
};
