import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AnswerCardView } from '../../../app/views/answer-card.ts';
import { useTab } from '../../tab-context.ts';
import type { Level } from '../parts/heading.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { Tick } from '../parts/tick.tsx';
import { Asked, Kicker, Quiet } from '../parts/words.tsx';
import { Closed } from './closed.tsx';
import { AnswerForm } from './form.tsx';
import { AnswerGroup, Material } from './group.tsx';
import { InWords } from './in-words.tsx';
import { TimeLeft } from './time-left.tsx';
import { type Answering, useAnswer } from './use-answer.ts';
import { thanks } from './words.ts';

const useStyles = makeStyles({
  thanks: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusSuccessForeground1,
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
  const { view, typed, saved } = answering;
  const { status } = view;
  if (status.is === 'closed') return <Closed answering={answering} status={status} />;
  return (
    <>
      <TimeLeft view={view} />
      {saved && typed === null ? <Saved answering={answering} /> : <AnswerForm answering={answering} />}
    </>
  );
};

const Saved = ({ answering: { view, saved, change } }: { answering: Answering }) => {
  const { t } = useTab();
  const styles = useStyles();
  if (!saved) return null;
  return (
    <>
      <p className={styles.thanks} role="status">
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
