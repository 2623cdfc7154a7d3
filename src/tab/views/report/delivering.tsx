import { Button, mergeClasses, ProgressBar, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { AskDialog } from '../composer/ask-dialog.tsx';
import { usePageStyles } from '../composer/composer-styles.ts';
import { Section } from '../composer/section.tsx';

/** The letter is going out: how far it has come, and a way to stop it. */
export const Delivering = ({ report }: { report: ReadView<'letter-report'> }) => {
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.tabComposer.report;
  const { heading, buttons } = t.lettersAuthor.report;
  const [asking, setAsking] = useState(false);
  const stopping = useCommand('stop-letter');
  const done = report.recipients - report.waiting;
  const stop = async () => {
    if (await stopping.run({ letter: report.letter })) setAsking(false);
  };
  return (
    <Section title={heading.sending}>
      <ProgressBar value={done} max={Math.max(1, report.recipients)} thickness="large" aria-label={heading.sending} />
      <div className={mergeClasses(page.row, page.between)}>
        <Text role="status">{words.progress(done, report.recipients)}</Text>
        {report.maySend && <Button onClick={() => setAsking(true)}>{buttons.stop}</Button>}
      </div>
      <AskDialog
        open={asking}
        title={words.askStop}
        yes={words.stopNow}
        no={buttons.wait}
        busy={stopping.busy}
        problem={stopping.problem}
        onYes={() => void stop()}
        onNo={() => setAsking(false)}
      >
        <Text>{words.askStopMeans(report.waiting)}</Text>
      </AskDialog>
    </Section>
  );
};
