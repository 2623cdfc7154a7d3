import { useEffect } from 'react';
import type { GroupPreviewView, NewWorkshopView } from '../../../app/views/new-workshop.ts';
import { goTo, hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useKept } from '../../use-kept.ts';
import { Page } from '../parts/page.tsx';
import { Refused, Waiting } from '../states.tsx';
import { PlanForm } from './plan-form.tsx';
import { KEPT_FORM, NO_FORM } from './use-draft-form.ts';

/** A new workshop, or a draft that one has gone back to: what and how. The form survives a reload until the workshop has been created. */
export const NewWorkshop = () => {
  const { t } = useTab();
  const [kept, keep] = useKept<NewWorkshopView | null>(KEPT_FORM, NO_FORM);
  const { run, problem } = useCommand('new-workshop');
  useEffect(() => {
    if (kept === null) void run({}).then((begun) => begun && keep(begun));
  }, [kept, keep, run]);
  const showGroups = ({ workshop, drafts }: GroupPreviewView) => {
    if (kept) keep({ ...kept, drafts, fault: null });
    goTo('workshop', workshop, 'plan');
  };
  return (
    <Page title={t.tabConsole.plan.heading} back={{ href: hrefTo('workshops'), words: t.tabConsole.back }}>
      {kept ? <PlanForm view={kept} onForm={keep} onGroups={showGroups} /> : problem ? <Refused told={problem} /> : <Waiting />}
    </Page>
  );
};
