import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadView } from '../../../web/tab/api.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { AskDialog } from '../composer/ask-dialog.tsx';
import { usePageStyles } from '../composer/composer-styles.ts';
import { Section } from '../composer/section.tsx';

/** A letter that has gone is corrected where it lies, or taken away. */
export const ChangeSent = ({ report: { letter, recipients } }: { report: ReadView<'letter-report'> }) => {
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.report;
  const [asking, setAsking] = useState(false);
  const recalling = useCommand('recall-letter');
  const recall = async () => {
    if (await recalling.run({ letter })) setAsking(false);
  };
  return (
    <Section title={t.tabComposer.report.change}>
      <Text>{t.tabComposer.report.correctMeans}</Text>
      <div className={page.row}>
        <Button as="a" href={hrefTo('write', letter, 'correct')}>
          {words.buttons.correct}
        </Button>
        <Button onClick={() => setAsking(true)}>{words.buttons.recall}</Button>
      </div>
      <AskDialog
        open={asking}
        title={words.buttons.recall}
        yes={words.buttons.recallNow}
        no={words.buttons.wait}
        busy={recalling.busy}
        problem={recalling.problem}
        onYes={() => void recall()}
        onNo={() => setAsking(false)}
      >
        <Text>{words.askRecall(recipients)}</Text>
        <Text>{words.askRecallMeans}</Text>
      </AskDialog>
    </Section>
  );
};
