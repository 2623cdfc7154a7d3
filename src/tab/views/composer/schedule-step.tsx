import { Button, Field, Input, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { AskDialog } from './ask-dialog.tsx';
import { Calendar } from './calendar.tsx';
import { dateOf } from './near-days.ts';
import { Suggested } from './suggested-time.tsx';
import { ClockNote } from './times.tsx';

type Desk = ReadView<'letter-desk'>;

const useStyles = makeStyles({
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  quick: { alignSelf: 'flex-start' },
});

/** When the letter goes by itself, in Swedish time: chosen, changed, taken away. */
export const ScheduleStep = ({ desk, close, note }: { desk: Desk; close: () => void; note: ReactNode }) => {
  const styles = useStyles();
  const { t, line } = useTab();
  const words = t.lettersAuthor.desk;
  const { letter, saves, timings } = desk;
  const scheduling = useCommand('schedule-letter');
  const cancelling = useCommand('cancel-schedule');
  const [date, setDate] = useState(desk.date);
  const [time, setTime] = useState(desk.time);
  const [fault, setFault] = useState<string>();
  const [noted, setNoted] = useState<Desk>();
  const change = (set: (value: string) => void) => (value: string) => {
    set(value);
    setFault(undefined);
    setNoted(undefined);
  };

  const schedule = async () => {
    const view = await scheduling.run({ letter, date, time, saves, timings });
    if (!view) return;
    // The letter was changed meanwhile, or has faults: the page behind says so.
    if (!('timeFault' in view) || view.changed) return close();
    if (view.timeFault !== null) return setFault(view.timeFault);
    // What the clock does that night is read before the window goes.
    if (view.clockNote !== null) setNoted(view);
    else close();
  };
  const cancel = async () => {
    if (await cancelling.run({ letter, saves, timings })) close();
  };

  const inWords = (faults: Readonly<Record<string, string>>) => (fault === undefined ? null : (faults[fault] ?? null));
  const [atDate, atTime] = [inWords(words.dateFaults), inWords(words.timeFaults)];
  return (
    <AskDialog
      open
      title={words.schedule}
      yes={noted ? undefined : desk.sendAt === null ? words.buttons.schedule : words.buttons.reschedule}
      no={noted ? t.tabComposer.steps.done : words.buttons.wait}
      busy={scheduling.busy}
      problem={scheduling.problem ?? cancelling.problem}
      onYes={() => void schedule()}
      onNo={close}
    >
      <Text>{t.tabComposer.schedule.means}</Text>
      <div className={styles.pair}>
        <Field label={words.date} validationMessage={atDate} required>
          <Input type="date" value={date} onChange={(_, { value }) => change(setDate)(value)} />
        </Field>
        <Field label={words.time} validationMessage={atTime} required>
          <Input type="time" value={time} onChange={(_, { value }) => change(setTime)(value)} />
        </Field>
      </div>
      {fault !== undefined && !atDate && !atTime && (
        <MessageBar intent="error">
          <MessageBarBody>{words.timeWrong}</MessageBarBody>
        </MessageBar>
      )}
      <Suggested
        now={line.now()}
        choose={(wall) => {
          change(setDate)(wall.date);
          setTime(wall.time);
        }}
      />
      <Calendar date={date} today={dateOf(line.now())} change={change(setDate)} />
      {note}
      {noted && <ClockNote desk={noted} />}
      {desk.sendAt !== null && !noted && (
        <Button className={styles.quick} size="small" disabledFocusable={cancelling.busy} onClick={() => void cancel()}>
          {words.buttons.cancelSchedule}
        </Button>
      )}
    </AskDialog>
  );
};
