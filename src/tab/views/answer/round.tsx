import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { AnswerCardView } from '../../../app/views/answer-card.ts';
import { useTab } from '../../tab-context.ts';
import type { Level } from '../parts/heading.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { Tick } from '../parts/tick.tsx';
import { useLandedFocus } from '../parts/use-landed-focus.ts';
import { Asked, Kicker, Quiet } from '../parts/words.tsx';
import { Closed } from './closed.tsx';
import { AnswerForm } from './form.tsx';
import { AnswerGroup, Material } from './group.tsx';
import { InWords } from './in-words.tsx';
import { TimeLeft } from './time-left.tsx';
import { type Answering, useAnswer } from './use-answer.ts';
import { thanks, timeIn, togetherNote } from './words.ts';

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  thanks: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusSuccessForeground1,
    outlineStyle: 'none',
    '& svg': { flexShrink: 0, marginTop: '2px' },
  },
});

/** One round as the one who answers has it: the question, the time, the answer and the group. `level` is that of its headings; `titled` where the workshop's name stands above already. */
export const AnswerRound = ({ view: live, level, titled = false }: { view: AnswerCardView; level: Level; titled?: boolean }) => {
  const { t } = useTab();
  const answering = useAnswer(live);
  const { view } = answering;
  return (
    <>
      <Panel level={level} title={view.heading} main>
        <Kicker>
          {!titled && `${view.title} · `}
          {t.shared.round(view.round, view.rounds)}
        </Kicker>
        <Asked>{view.question}</Asked>
        <Material view={view} />
        <Answer answering={answering} />
      </Panel>
      <AnswerGroup view={view} level={level} />
    </>
  );
};

const Answer = ({ answering }: { answering: Answering }) => {
  const { t } = useTab();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const { view, typed, saved, overtaken } = answering;
  const { status } = view;
  const stage = status.is === 'closed' ? 'closed' : overtaken ? 'overtaken' : saved && typed === null ? 'saved' : 'asking';
  useLandedFocus(box, stage);
  const closedAt = status.is === 'asking' ? status.closedAt : null;
  const together = togetherNote(view, t);
  return (
    <div ref={box} className={styles.answer}>
      {status.is === 'closed' ? (
        <Closed answering={answering} status={status} />
      ) : (
        <>
          {closedAt === null ? <TimeLeft view={view} /> : <strong>{t.answer.stillTaken(timeIn(view, closedAt, t))}</strong>}
          {together && <Quiet>{together}</Quiet>}
          {stage === 'saved' ? <Saved answering={answering} /> : <AnswerForm answering={answering} />}
        </>
      )}
    </div>
  );
};

const Saved = ({ answering: { view, saved, change } }: { answering: Answering }) => {
  const { t } = useTab();
  const styles = useStyles();
  if (!saved) return null;
  return (
    <>
      <p className={styles.thanks} role="status" tabIndex={-1} data-land="">
        <Tick size={20} />
        {thanks(view, saved, t)}
      </p>
      {saved.late && <Quiet>{t.answer.saved.late}</Quiet>}
      <InWords question={view.asks} response={saved.response} />
      <Row>
        <Button size="large" onClick={change}>
          {t.answer.change}
        </Button>
      </Row>
    </>
  );
};
