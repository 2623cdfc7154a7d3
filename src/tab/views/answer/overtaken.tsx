import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTab } from '../../tab-context.ts';
import { Row } from '../parts/panel.tsx';
import { InWords } from './in-words.tsx';
import type { Answering } from './use-answer.ts';
import { timeIn } from './words.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorderActive}`,
    borderLeftWidth: tokens.strokeWidthThickest,
  },
  land: { outlineStyle: 'none' },
});

/** Another answer was stored while this one was written: both are there, and the person chooses. */
export const Overtaken = ({ answering: { view, saved, busy, replace, add, drop } }: { answering: Answering }) => {
  const { t } = useTab();
  const styles = useStyles();
  if (!saved) return null;
  const time = saved.at === null ? '' : timeIn(view, saved.at, t);
  const words = t.answer.clash;
  const mine = saved.at === null ? words.nameless : words.mine(time);
  return (
    <div role="alert" className={styles.box}>
      <strong tabIndex={-1} data-land="" className={styles.land}>
        {t.tabManager.round.savedMeanwhile}
      </strong>
      <span>{saved.mine ? mine : words.other(time, saved.by.name ?? t.answer.someone)}</span>
      <InWords question={view.asks} response={saved.response} />
      <Row>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void replace()}>
          {t.answer.replace}
        </Button>
        {view.asks.kind === 'text' && (
          <Button disabledFocusable={busy} onClick={() => void add()}>
            {t.answer.add}
          </Button>
        )}
        <Button onClick={drop}>{t.answer.keep}</Button>
      </Row>
    </div>
  );
};
