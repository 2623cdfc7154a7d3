import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Refused, Waiting } from '../states.tsx';
import { Arrangement } from './arrangement.tsx';
import { useArranging } from './use-arranging.ts';

/** The groups of a workshop that exists, changed between its rounds: `workshop/<id>/groups`. */
export const GroupsPlace = ({ path: [, workshop = ''] }: PlaceProps) => {
  const { t } = useTab();
  const arranging = useArranging(workshop);
  const { view, problem } = arranging;
  const words = t.tabGroups;
  const back =
    view?.created === false
      ? { href: hrefTo('workshop', workshop, 'plan'), words: t.arrangeGroups.toPreview }
      : { href: hrefTo('workshop', workshop), words: t.shared.toWorkshop };
  if (!view)
    return problem ? (
      <Page title={t.arrangeGroups.heading} back={back}>
        <Refused told={problem} />
      </Page>
    ) : (
      <Waiting />
    );
  return (
    <Page
      wide
      title={t.arrangeGroups.heading}
      back={back}
      lead={view.created && !view.roundOpen ? `${view.title}. ${words.fromNext}` : view.title}
    >
      <Panel title={t.newWorkshop.groupPreview.summary(view.people.length, view.groups.length)}>
        {view.roundOpen && (
          <MessageBar intent="info">
            <MessageBarBody>{words.roundOpen}</MessageBarBody>
          </MessageBar>
        )}
        <Arrangement view={view} arranging={arranging} still={view.roundOpen} />
      </Panel>
    </Page>
  );
};
