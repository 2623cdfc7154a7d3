import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { clock, dayAndClock } from '../../../texts/time.ts';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';

type Desk = ReadView<'letter-desk'>;

/** The chosen time does not exist, or exists twice: the night when the clock is changed. */
export const ClockNote = ({ desk: { clockNote, sendAt } }: { desk: Desk }) => {
  const { t } = useTab();
  if (clockNote === null || sendAt === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t.lettersAuthor.desk.clockNotes[clockNote](clock(sendAt))}</MessageBarBody>
    </MessageBar>
  );
};

/** When the letter goes, or should have gone. */
export const GoesAt = ({ desk }: { desk: Desk }) => {
  const { t } = useTab();
  const words = t.lettersAuthor.desk;
  if (desk.sendAt === null) return null;
  const when = dayAndClock(desk.sendAt, t.language);
  if (desk.held)
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{desk.faults.length > 0 ? words.heldWithFaults(when) : words.held(when)}</MessageBarBody>
      </MessageBar>
    );
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.goesAt(when)}</MessageBarTitle> {words.canChange}
        </MessageBarBody>
      </MessageBar>
      <ClockNote desk={desk} />
    </>
  );
};
