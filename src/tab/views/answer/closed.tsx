import { Button } from '@fluentui/react-components';
import type { AnswerCardView } from '../../../app/views/answer-card.ts';
import { INPUT } from '../../../domain/questions/inputs.ts';
import { useTab } from '../../tab-context.ts';
import { Row } from '../parts/panel.tsx';
import { Quiet, Written } from '../parts/words.tsx';
import { AnswerForm } from './form.tsx';
import { InWords } from './in-words.tsx';
import type { Answering } from './use-answer.ts';
import { timeIn } from './words.ts';

type ClosedStatus = Extract<AnswerCardView['status'], { is: 'closed' }>;

/** The round is closed: what was stored, and what was typed and did not make it. */
export const Closed = ({ answering, status }: { answering: Answering; status: ClosedStatus }) => {
  const { t } = useTab();
  const { view, typed, drop, change } = answering;
  const { closedAt, saved, counted, takesLate } = status;
  const words = t.answer.closed;
  if (takesLate && (typed !== null || saved === null)) return <AnswerForm answering={answering} />;
  return (
    <>
      <strong>{words.at(timeIn(view, closedAt, t))}</strong>
      {typed && <Unsent texts={[INPUT.answer, INPUT.reason, INPUT.word].flatMap((id) => typed.inputs[id] ?? [])} onDrop={drop} />}
      {saved && (
        <>
          <Quiet>{words.saved[view.answersPer]}</Quiet>
          <InWords question={view.asks} response={saved.response} />
        </>
      )}
      {counted && <Quiet>{words[counted]}</Quiet>}
      {!saved && !counted && <Quiet>{words.none[view.answersPer]}</Quiet>}
      {takesLate && saved && (
        <Row>
          <Button onClick={change}>{t.answer.change}</Button>
        </Row>
      )}
      <Quiet>{words.result}</Quiet>
    </>
  );
};

const Unsent = ({ texts, onDrop }: { texts: readonly string[]; onDrop: () => void }) => {
  const { t } = useTab();
  return (
    <div>
      <strong>{t.tabManager.round.notSent}</strong>
      {texts.some((text) => text !== '') && <Written>{texts.join('\n')}</Written>}
      <Quiet>{t.answer.closed.whatNow}</Quiet>
      <Row>
        <Button onClick={onDrop}>{t.tabManager.round.forget}</Button>
      </Row>
    </div>
  );
};
