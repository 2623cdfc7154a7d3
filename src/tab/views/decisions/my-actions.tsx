import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionView } from '../../../app/views/resolutions-card.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useView } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused, Waiting } from '../states.tsx';
import { DecisionFacts } from './decision-facts.tsx';

/** `my-actions`: what this person is to do, the most urgent first. */
export const MyActions = () => {
  const { t } = useTab();
  const { view, problem } = useView('my-actions', {});
  const [finished, setFinished] = useState(false);
  const words = t.decisions;
  if (!view && !problem) return <Waiting />;
  return (
    <Page title={words.list.heading} lead={words.mine.press}>
      {problem && !view && <Refused told={problem} />}
      <div aria-live="polite">{finished && <Quiet>{words.mine.thanks}</Quiet>}</div>
      {view?.actions.length === 0 && (
        <Panel>
          <Quiet>{words.list.none}</Quiet>
        </Panel>
      )}
      {view?.actions.map((action) => (
        <Action key={action.resolution} action={action} onDone={() => setFinished(true)} />
      ))}
      {view && view.more > 0 && <Quiet>{words.list.more(view.more)}</Quiet>}
    </Page>
  );
};

const Action = ({ action, onDone }: { action: ActionView; onDone: () => void }) => {
  const { t } = useTab();
  const { run, busy, problem } = useCommand('finish-mine');
  const { workshop, resolution, text, title } = action;
  const words = t.decisions;
  const finish = async () => {
    if (await run({ workshop, resolution })) onDone();
  };
  return (
    <Panel title={words.mine.decidedIn(title)}>
      <DecisionFacts row={action} />
      {problem && <Refused told={problem} />}
      <Row>
        <Button appearance="primary" aria-label={`${words.done}: ${text}`} disabledFocusable={busy} onClick={() => void finish()}>
          {words.done}
        </Button>
      </Row>
    </Panel>
  );
};
