import { Button } from '@fluentui/react-components';
import type { GroupPreviewView } from '../../../app/views/new-workshop.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { OrganisationNote } from '../home/organisation-note.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';
import { qualityOf } from './arranged.ts';
import { GroupColumns } from './group-columns.tsx';
import { MoveFault } from './move-fault.tsx';
import { useMoves } from './use-moves.ts';

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
  const moves = useMoves(view, onGroups);
  const words = t.newWorkshop.groupPreview;
  const { workshop, people, answersPer, note, changed } = view;
  const { now } = moves;
  const { drafts } = now;
  const busy = shuffle.busy || create.busy || moves.busy;
  const problem = shuffle.problem ?? create.problem;
  const shuffled = async () => {
    const after = await shuffle.run({ workshop, drafts });
    if (after) onGroups(after);
  };
  const createIt = async () => {
    const after = await create.run({ workshop, drafts });
    if (!after) return;
    if ('created' in after) onCreated(after.created);
    else onGroups(after);
  };
  return (
    <>
      <Panel title={words.summary(people, now.groups.length)}>
        <Quiet>
          {words.answersPer[answersPer]} · {words.mode[now.mode]}
        </Quiet>
        <Quiet>
          <span aria-live="polite">{qualityOf(now, t)}</span>
        </Quiet>
        <Quiet>{t.tabConsole.plan.move.means}</Quiet>
        {changed && <strong>{t.refusals['draft-changed-meanwhile']}</strong>}
        {problem && <Refused told={problem} />}
        <MoveFault moves={moves} />
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
        <GroupColumns now={now} busy={busy} onMove={(person, group) => void moves.move(person, group)} />
      </Panel>
      {note && <OrganisationNote note={note} />}
    </>
  );
};
