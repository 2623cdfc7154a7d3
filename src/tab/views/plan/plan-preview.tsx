import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { GroupPreviewView } from '../../../app/views/new-workshop.ts';
import type { PlaceProps } from '../../places.tsx';
import type { Told } from '../../problems.ts';
import { goTo, hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused, Waiting } from '../states.tsx';
import { Groups } from './groups.tsx';
import { PlannedRounds } from './planned-rounds.tsx';
import { useDraftForm } from './use-draft-form.ts';

/** A workshop as it will be, before it is created: its rounds and its groups. `workshop/<id>/plan`. */
export const PlanPreview = ({ path: [, workshop = ''] }: PlaceProps) => {
  const { view, problem } = useView('group-preview', { workshop });
  if (view) return <Previewed live={view} />;
  return problem ? <NoDraft workshop={workshop} problem={problem} /> : <Waiting />;
};

const Previewed = ({ live }: { live: GroupPreviewView }) => {
  const { t } = useTab();
  const [after, setAfter] = useState<GroupPreviewView>();
  // What the press gave stands until the live line has caught up with it.
  const view = after && after.drafts >= live.drafts ? { ...after, rounds: live.rounds } : live;
  const forget = useDraftForm(view);
  const created = (workshop: string) => {
    goTo('workshop', workshop);
    forget();
  };
  return (
    <Page
      wide
      title={view.title}
      lead={t.tabConsole.plan.notSaved}
      back={{ href: hrefTo('workshops'), words: t.tabConsole.back }}
    >
      <PlannedRounds view={view} />
      <Groups view={view} onGroups={setAfter} onBack={() => goTo('workshops', 'new')} onCreated={created} />
    </Page>
  );
};

/** It has been created meanwhile, or is not there. */
const NoDraft = ({ workshop, problem }: { workshop: string; problem: Told }) => {
  const { t } = useTab();
  const created = problem.code === 'already-created';
  return (
    <Page title={t.tabConsole.plan.heading} back={{ href: hrefTo('workshops'), words: t.tabConsole.back }}>
      {created ? <Quiet>{t.tabRounds.created}</Quiet> : <Refused told={problem} />}
      {created && (
        <Row>
          <Button as="a" appearance="primary" size="large" href={hrefTo('workshop', workshop)}>
            {t.shared.toWorkshop}
          </Button>
        </Row>
      )}
    </Page>
  );
};
