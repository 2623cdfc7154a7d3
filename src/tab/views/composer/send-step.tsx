import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReadView } from '../../../web/tab/api.ts';
import { goTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { AskDialog } from './ask-dialog.tsx';

type Desk = ReadView<'letter-desk'>;

/** The second step before a letter goes: to how many, and what can be done afterwards. */
export const SendStep = ({ desk, close, note }: { desk: Desk; close: () => void; note: ReactNode }) => {
  const { t } = useTab();
  const words = t.lettersAuthor.desk;
  const sending = useCommand('send-letter');
  const send = async () => {
    const view = await sending.run({ letter: desk.letter, saves: desk.saves });
    if (!view) return;
    // Anything but the report says that the letter was changed meanwhile: the composer shows how it stands.
    close();
    if ('phase' in view) goTo('write', desk.letter, 'report');
  };
  return (
    <AskDialog
      open
      title={words.askSend(desk.recipients)}
      yes={words.buttons.sendTo(desk.recipients)}
      no={words.buttons.wait}
      busy={sending.busy}
      problem={sending.problem}
      onYes={() => void send()}
      onNo={close}
    >
      <Text>{words.askSendMeans}</Text>
      {note}
      <Text>{desk.channels.length > 0 ? words.inChannels(desk.channels.length) : words.notInChannels}</Text>
    </AskDialog>
  );
};
