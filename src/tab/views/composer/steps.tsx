import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTab } from '../../tab-context.ts';
import { usePageStyles, WIDE } from './composer-styles.ts';
import { PictureNote } from './picture-note.tsx';
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
export const Steps = ({
  writing,
  ready,
  pictureUnchecked,
}: {
  writing: Writing;
  ready: () => Promise<boolean>;
  pictureUnchecked: boolean;
}) => {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.tabComposer.steps;
  const { desk } = writing;
  const [step, setStep] = useState<Step>();
  const close = () => setStep(undefined);
  const [looking, setLooking] = useState(false);
  const begin = async (next: Step) => {
    setLooking(true);
    try {
      if (await ready()) setStep(next);
    } finally {
      setLooking(false);
    }
  };
  const busy = writing.busy || looking;
  const open = writing.dirty ? undefined : step;
  const note = <PictureNote unchecked={pictureUnchecked} />;
  const maySend = desk?.maySend ?? true;
  return (
    <div className={styles.bar}>
      <div className={page.row}>
        <Button disabledFocusable={busy} onClick={() => void writing.save()}>
          {t.lettersAuthor.form.buttons.save}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void begin('test')}>
          {words.test}
        </Button>
        {maySend && (
          <>
            <Button disabledFocusable={busy} onClick={() => void begin('schedule')}>
              {words.schedule}
            </Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void begin('send')}>
              {words.send}
            </Button>
          </>
        )}
        <SaveStatus writing={writing} />
      </div>
      {!maySend && <Text className={page.quiet}>{t.lettersAuthor.desk.mayNotSend}</Text>}
      {desk && (
        <>
          {open === 'test' && <TestStep desk={desk} close={close} note={note} />}
          {open === 'schedule' && <ScheduleStep desk={desk} close={close} note={note} />}
          {open === 'send' && <SendStep desk={desk} close={close} note={note} />}
        </>
      )}
    </div>
  );
};
