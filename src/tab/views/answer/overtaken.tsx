import { Button } from '@fluentui/react-components';
import { useTab } from '../../tab-context.ts';
import { Row } from '../parts/panel.tsx';
import { InWords } from './in-words.tsx';
import type { Answering } from './use-answer.ts';
import { timeIn } from './words.ts';

/** Another answer was stored while this one was written: both are there, and the person chooses. */
export const Overtaken = ({ answering: { view, saved, busy, replace, add, drop } }: { answering: Answering }) => {
  const { t } = useTab();
  if (!saved) return null;
  const time = saved.at === null ? '' : timeIn(view, saved.at, t);
  return (
    <div role="alert">
      <strong>{t.tabManager.round.savedMeanwhile}</strong>
      <p>{saved.mine ? t.answer.clash.mine(time) : t.answer.clash.other(time, saved.by.name ?? t.answer.someone)}</p>
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
