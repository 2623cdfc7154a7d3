import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { AskDialog } from '../composer/ask-dialog.tsx';
import { Section } from '../composer/section.tsx';

const groups = ['refused', 'unknown', 'unacknowledged'] as const;
type Group = (typeof groups)[number];

/** Sent again, to one group at a time and never to the whole list by mistake. */
export const Again = ({ report }: { report: ReadView<'letter-report'> }) => {
  const { t } = useTab();
  const words = t.lettersAuthor.report;
  const own = t.tabComposer.report;
  const { again, letter } = report;
  const [group, setGroup] = useState<Group>();
  const resending = useCommand('resend-letter');
  const some = groups.filter((each) => again[each] > 0);
  if (some.length === 0) return null;
  const resend = async (to: Group) => {
    if (await resending.run({ letter, group: to, number: again.number })) setGroup(undefined);
  };
  return (
    <Section title={words.again}>
      <Text>{words.againMeans}</Text>
      {some.map((each) => (
        <Button key={each} onClick={() => setGroup(each)}>
          {words.buttons[each](again[each])}
        </Button>
      ))}
      {group && (
        <AskDialog
          open
          title={own.askResend}
          yes={own.resendNow(again[group])}
          no={words.buttons.wait}
          busy={resending.busy}
          problem={resending.problem}
          onYes={() => void resend(group)}
          onNo={() => setGroup(undefined)}
        >
          <Text>{words.buttons[group](again[group])}</Text>
          {group === 'unknown' && <Text>{words.unknownMeans}</Text>}
        </AskDialog>
      )}
    </Section>
  );
};
