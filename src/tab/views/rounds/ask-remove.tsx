import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTab } from '../../tab-context.ts';
import { Row } from '../parts/panel.tsx';

const useStyles = makeStyles({
  ask: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorderActive}`,
  },
  words: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The question before a round is taken away. It gives up on Escape. */
export const AskRemove = ({
  round,
  busy,
  onYes,
  onNo,
}: {
  round: number;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const id = useId();
  const words = t.roundPlans;
  return (
    <div role="alertdialog" aria-labelledby={id} className={styles.ask} onKeyDown={({ key }) => key === 'Escape' && onNo()}>
      <p id={id} className={styles.words}>
        {words.askRemove(round)}
      </p>
      <Row>
        <Button data-act="keep" onClick={onNo}>
          {words.keep}
        </Button>
        <Button disabledFocusable={busy} onClick={onYes}>
          {words.removeNow}
        </Button>
      </Row>
    </div>
  );
};
