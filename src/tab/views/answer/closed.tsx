import { Button, Link } from '@fluentui/react-components';
import type { AnswerCardView } from '../../../app/views/answer-card.ts';
import { isFaulty } from '../../../domain/questions/fault.ts';
import { INPUT } from '../../../domain/questions/inputs.ts';
import { readResponse, sameResponse } from '../../../domain/questions/questions.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Row } from '../parts/panel.tsx';
import { Quiet, Written } from '../parts/words.tsx';
import { AnswerForm } from './form.tsx';
import { InWords } from './in-words.tsx';
import type { Inputs } from './kind.ts';
import type { Answering } from './use-answer.ts';
import { timeIn } from './words.ts';

type ClosedStatus = Extract<AnswerCardView['status'], { is: 'closed' }>;

/** The round is closed: what was stored, and what was typed and did not make it. */
export const Closed = ({ answering, status }: { answering: Answering; status: ClosedStatus }) => {
  const { t } = useTab();
  const { view, typed, drop, change } = answering;
  const { closedAt, saved, counted, takesLate } = status;
  const words = t.answer.closed;
  if (takesLate && typed !== null) return <AnswerForm answering={answering} />;
  const lost = typed !== null && counted === null ? lostIn(view, typed.inputs, status) : null;
  return (
    <>
      <strong tabIndex={-1} data-land="">
        {words.at(timeIn(view, closedAt, t))}
      </strong>
      {lost !== null && <Lost view={view} lost={lost} onDrop={drop} />}
      {saved && (
        <>
          <Quiet>{words.saved[view.answersPer]}</Quiet>
          <InWords question={view.asks} response={saved.response} />
          {saved.late && <Quiet>{t.answer.saved.late}</Quiet>}
        </>
      )}
      {counted && <Quiet>{words[counted]}</Quiet>}
      {counted && typed !== null && <Quiet>{words.afterwards}</Quiet>}
      {!saved && !counted && lost === null && <Quiet>{words.none[view.answersPer]}</Quiet>}
      {takesLate && saved && (
        <>
          <Row>
            <Button onClick={change}>{t.answer.change}</Button>
          </Row>
          <Quiet>{words.changeLate}</Quiet>
        </>
      )}
      <ResultWay view={view} />
    </>
  );
};

/** The way to the result, from the moment when it is shown to all. */
const ResultWay = ({ view: { workshop, round } }: { view: AnswerCardView }) => {
  const { t } = useTab();
  const { view: shown } = useView('result', { workshop, round });
  if (!shown) return <Quiet>{t.answer.closed.result}</Quiet>;
  return <Link href={hrefTo('workshop', workshop, 'result', String(round))}>{t.tabManager.start.showResult}</Link>;
};

/** What was typed, whole (as an answer) or as far as it came (its texts); null where nothing is lost. */
const lostIn = ({ asks }: AnswerCardView, inputs: Inputs, { saved }: ClosedStatus) => {
  const read = readResponse(asks, inputs);
  if (!isFaulty(read)) return saved && sameResponse(read, saved.response) ? null : read;
  const texts = [INPUT.answer, INPUT.reason, INPUT.word, INPUT.number].flatMap((id) => inputs[id]?.trim() || []);
  return texts.length > 0 ? texts.join('\n') : null;
};

const Lost = ({
  view,
  lost,
  onDrop,
}: {
  view: AnswerCardView;
  lost: NonNullable<ReturnType<typeof lostIn>>;
  onDrop: () => void;
}) => {
  const { t } = useTab();
  const words = t.answer.closed;
  const asText = typeof lost === 'string' || lost.kind === 'text';
  return (
    <>
      <strong>{t.tabManager.round.notSent}</strong>
      {typeof lost === 'string' ? <Written>{lost}</Written> : <InWords question={view.asks} response={lost} />}
      <Quiet>{asText ? words.whatNow : words.tellAnyway}</Quiet>
      <Row>
        <Button onClick={onDrop}>{t.tabManager.round.forget}</Button>
      </Row>
    </>
  );
};
