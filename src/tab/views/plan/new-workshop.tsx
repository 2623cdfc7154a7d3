import { useEffect, useState } from 'react';
import type { GroupPreviewView, NewWorkshopView } from '../../../app/views/new-workshop.ts';
import { goTo, hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useKept } from '../../use-kept.ts';
import { Page } from '../parts/page.tsx';
import { Refused, Waiting } from '../states.tsx';
import { Groups } from './groups.tsx';
import { PlanForm } from './plan-form.tsx';

const NONE: NewWorkshopView | null = null;

/** A new workshop: what and how, then the groups, then it is there. The form survives a reload until it has been created. */
export const NewWorkshop = () => {
  const { t } = useTab();
  const [kept, keep, empty] = useKept<NewWorkshopView | null>('new-workshop', NONE);
  const [groups, setGroups] = useState<GroupPreviewView>();
  const { run, problem } = useCommand('new-workshop');
  useEffect(() => {
    if (kept === null) void run({}).then((begun) => begun && keep(begun));
  }, [kept, keep, run]);
  const created = (workshop: string) => {
    goTo('workshop', workshop);
    empty();
  };
  const showGroups = (view: GroupPreviewView) => {
    if (kept) keep({ ...kept, drafts: view.drafts, fault: null });
    setGroups(view);
  };
  return (
    <Page
      wide={groups !== undefined}
      title={groups?.title ?? t.tabConsole.plan.heading}
      lead={groups ? t.tabConsole.plan.notSaved : undefined}
      back={{ href: hrefTo('workshops'), words: t.tabConsole.back }}
    >
      {groups ? (
        <Groups view={groups} onGroups={showGroups} onBack={() => setGroups(undefined)} onCreated={created} />
      ) : kept ? (
        <PlanForm view={kept} onForm={keep} onGroups={showGroups} />
      ) : problem ? (
        <Refused told={problem} />
      ) : (
        <Waiting />
      )}
    </Page>
  );
};
