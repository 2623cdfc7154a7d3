import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import type { Told } from '../../problems.ts';
import { Refused } from '../states.tsx';
import { usePageStyles } from './composer-styles.ts';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(600px, calc(100vw - 24px))',
    maxHeight: 'calc(100dvh - 24px)',
    padding: tokens.spacingHorizontalXXL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
    color: tokens.colorNeutralForeground1,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  ends: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
});

interface Asked {
  readonly title: string;
  readonly children: ReactNode;
  /** Undefined where there is nothing to do but to close. */
  readonly yes?: string | undefined;
  readonly no: string;
  readonly busy?: boolean;
  readonly problem?: Told | undefined;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/**
 * A question before something is done; not doing it is always the other button. The browser's own dialog: it keeps the focus, gives
 * it back, and hides nothing from anybody when the page goes on.
 */
export const AskDialog = ({ open, ...asked }: Asked & { open: boolean }) => (open ? <Shown {...asked} /> : null);

const Shown = ({ title, children, yes, no, busy = false, problem, onYes, onNo }: Asked) => {
  const styles = useStyles();
  const page = usePageStyles();
  const id = useId();
  const place = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = place.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={place}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onNo();
      }}
    >
      <div className={styles.content}>
        <Subtitle1 as="h2" id={id} className={page.title}>
          {title}
        </Subtitle1>
        {children}
        {problem && <Refused told={problem} />}
        <div className={styles.ends}>
          <Button onClick={onNo}>{no}</Button>
          {yes !== undefined && (
            <Button appearance="primary" disabledFocusable={busy} onClick={onYes}>
              {yes}
            </Button>
          )}
        </div>
      </div>
    </dialog>
  );
};
