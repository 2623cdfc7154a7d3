import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { SummaryPreview } from '../../../app/views/summary-card.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';

/** Whether everybody has got the summary, and the press that sends it to them. */
export const ShowToAll = ({ preview: { workshop, summaries, stands, roundOpen } }: { preview: SummaryPreview }) => {
  const { t } = useTab();
  const { run, busy, problem } = useCommand('show-summary');
  const words = t.summaryCard;
  return (
    <Panel main title={t.tabOutcomes.summary.toAll}>
      {stands ? (
        <MessageBar intent="success" politeness="polite">
          <MessageBarBody>{words.shown}</MessageBarBody>
        </MessageBar>
      ) : (
        <Quiet>{summaries > 0 ? words.changedSince : t.tabOutcomes.summary.onlyYou}</Quiet>
      )}
      {summaries > 0 && <Quiet>{words.shownTimes(summaries)}</Quiet>}
      {roundOpen && (
        <MessageBar intent="warning">
          <MessageBarBody>{words.roundOpen}</MessageBarBody>
        </MessageBar>
      )}
      {problem && <Refused told={problem} />}
      {!roundOpen && !stands && (
        <Row>
          <Button appearance="primary" size="large" disabledFocusable={busy} onClick={() => void run({ workshop, summaries })}>
            {words.show}
          </Button>
        </Row>
      )}
    </Panel>
  );
};
