import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTab } from '../../tab-context.ts';
import { usePageStyles, WIDE } from './composer-styles.ts';
import { SaveStatus } from './save-status.tsx';
import { ScheduleStep } from './schedule-step.tsx';
import { SendStep } from './send-step.tsx';
import { TestStep } from './test-step.tsx';
import type { Writing } from './use-writing.ts';

const useStyles = makeStyles({
  bar: {
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    // On a phone it would cover what is written.
    [WIDE]: { position: 'sticky', bottom: tokens.spacingVerticalS, zIndex: 1 },
  },
});

type Step = 'test' | 'schedule' | 'send';

/** Save, try, schedule, send: each of the last three saves first, and is tried only on a letter that can go. */
export const Steps = ({ writing, ready }: { writing: Writing; ready: () => Promise<boolean> }) => {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.tabComposer.steps;
  const { desk } = writing;
  const [step, setStep] = useState<Step>();
  const close = () => setStep(undefined);
  const begin = async (next: Step) => {
    if (await ready()) setStep(next);
  };
  const open = writing.dirty ? undefined : step;
  const maySend = desk?.maySend ?? true;
  return (
    <div className={styles.bar}>
      <div className={page.row}>
        <Button disabled={writing.busy} onClick={() => void writing.save()}>
          {t.lettersAuthor.form.buttons.save}
        </Button>
        <Button disabled={writing.busy} onClick={() => void begin('test')}>
          {words.test}
        </Button>
        {maySend && (
          <>
            <Button disabled={writing.busy} onClick={() => void begin('schedule')}>
              {words.schedule}
            </Button>
            <Button appearance="primary" disabled={writing.busy} onClick={() => void begin('send')}>
              {words.send}
            </Button>
          </>
        )}
        <SaveStatus writing={writing} />
      </div>
      {!maySend && <Text className={page.quiet}>{t.lettersAuthor.desk.mayNotSend}</Text>}
      {desk && (
        <>
          {open === 'test' && <TestStep desk={desk} open close={close} />}
          {open === 'schedule' && <ScheduleStep desk={desk} open close={close} />}
          {open === 'send' && <SendStep desk={desk} open close={close} />}
        </>
      )}
    </div>
  );
};
