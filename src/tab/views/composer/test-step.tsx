import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CommandView, ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { AskDialog } from './ask-dialog.tsx';
import { PersonPicker } from './person-picker.tsx';

type Desk = ReadView<'letter-desk'>;
type Tested = CommandView<'test-letter'>;

/** The letter in one's own chat, or in the chats of some who are named. */
export const TestStep = ({ desk, close, note }: { desk: Desk; close: () => void; note: ReactNode }) => {
  const { t } = useTab();
  const words = t.lettersAuthor.desk;
  const { letter, saves, tests } = desk;
  const testing = useCommand('test-letter');
  const [to, setTo] = useState<string[]>([]);
  const [tested, setTested] = useState<Tested>();
  const test = async () => {
    const view = await testing.run({ letter, to, saves, tests });
    // Changed meanwhile: nothing went, and the page behind says why.
    if (view?.changed) close();
    else if (view) setTested(view);
  };
  return (
    <AskDialog
      open
      title={words.test}
      yes={words.buttons.test}
      no={tested ? t.tabComposer.steps.close : words.buttons.wait}
      busy={testing.busy}
      problem={testing.problem}
      onYes={() => void test()}
      onNo={close}
    >
      <PersonPicker label={words.testPeople} hint={words.testMeans} people={desk.choices.people} chosen={to} change={setTo} />
      {note}
      {tested && <TestTold tested={tested} />}
    </AskDialog>
  );
};

const TestTold = ({ tested: { notice, testSentTo } }: { tested: Tested }) => {
  const { t } = useTab();
  const words = t.lettersAuthor.desk;
  const told: Readonly<Record<string, string>> = words.notices;
  return (
    <MessageBar intent={notice === 'test-sent' ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        {notice !== null && told[notice]}{' '}
        {testSentTo && testSentTo.length > 0 && <Text>{`${words.testSentTo} ${testSentTo.join(', ')}`}</Text>}
      </MessageBarBody>
    </MessageBar>
  );
};
