import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { GroupPreviewView } from '../../../app/views/new-workshop.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Arrangement } from '../groups/arrangement.tsx';
import { useArranging } from '../groups/use-arranging.ts';
import { OrganisationNote } from '../home/organisation-note.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused, Waiting } from '../states.tsx';

/** The groups as they will be, side by side: people can be moved, all can be mixed anew, and how good the groups are is said. */
export const Groups = ({
  view,
  onGroups,
  onBack,
  onCreated,
}: {
  view: GroupPreviewView;
  onGroups: (view: GroupPreviewView) => void;
  onBack: () => void;
  onCreated: (workshop: string) => void;
}) => {
  const { t } = useTab();
  const shuffle = useCommand('shuffle-groups');
  const create = useCommand('create-workshop');
  const words = t.newWorkshop.groupPreview;
  const { workshop, people, answersPer, note, changed } = view;
  const [shuffledTo, setShuffledTo] = useState(0);
  const arranging = useArranging(workshop, { drafts: shuffledTo, busy: shuffle.busy });
  const { view: groups } = arranging;
  // Mixed anew: the groups themselves come live, within a second.
  const behind = groups !== undefined && groups.drafts < view.drafts;
  const drafts = Math.max(view.drafts, groups?.drafts ?? 0);
  const busy = shuffle.busy || create.busy || arranging.busy || behind;
  const problem = shuffle.problem ?? create.problem ?? arranging.problem;
  const shuffled = async () => {
    arranging.clear();
    const after = await shuffle.run({ workshop, drafts });
    if (!after) return;
    setShuffledTo(after.drafts);
    onGroups(after);
  };
  const createIt = async () => {
    const after = await create.run({ workshop, drafts });
    if (!after) return;
    if ('created' in after) onCreated(after.created);
    else onGroups(after);
  };
  return (
    <>
      <Panel title={words.summary(people, view.groups.length)}>
        <Quiet>
          {words.answersPer[answersPer]} · {words.mode[view.mode]}
        </Quiet>
        {changed && <strong>{t.refusals['draft-changed-meanwhile']}</strong>}
        {problem && <Refused told={problem} />}
        <Row>
          <Button appearance="primary" size="large" disabledFocusable={busy} onClick={() => void createIt()}>
            {words.create}
          </Button>
          <Button size="large" disabledFocusable={busy} onClick={() => void shuffled()}>
            {words.shuffle}
          </Button>
          <Button size="large" onClick={onBack}>
            {t.tabConsole.plan.back}
          </Button>
        </Row>
        {groups ? <Arrangement view={groups} arranging={arranging} still={false} busy={busy} /> : <Waiting />}
      </Panel>
      {note && <OrganisationNote note={note} />}
    </>
  );
};
