import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { ControlCardView } from '../../../app/views/control-card.ts';
import { useTab } from '../../tab-context.ts';
import { Row } from '../parts/panel.tsx';
import { Unheard } from './unheard.tsx';
import { closeQuestion } from './words.ts';

const useStyles = makeStyles({
  ask: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** The question before a round is closed while people are missing, or while so few have answered that it would delete what they wrote. It takes the focus, and gives up on Escape. */
export const CloseAnyway = ({
  view,
  busy,
  onYes,
  onNo,
}: {
  view: ControlCardView;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { question, warning } = closeQuestion(view, t);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alertdialog"
      aria-labelledby={id}
      {...(warning && { 'aria-describedby': `${id}-warning` })}
      className={styles.ask}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onNo();
      }}
    >
      <p id={id} className={styles.words}>
        {question}
      </p>
      {warning && (
        <p id={`${id}-warning`} className={styles.words}>
          {warning}
        </p>
      )}
      <Unheard view={view} closing />
      <Row>
        <Button appearance="primary" size="large" disabledFocusable={busy} onClick={onYes}>
          {t.control.buttons.closeAnyway}
        </Button>
        <Button size="large" onClick={onNo}>
          {t.control.buttons.wait}
        </Button>
      </Row>
    </div>
  );
};
