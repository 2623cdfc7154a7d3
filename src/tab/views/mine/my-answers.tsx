import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MyAnswer } from '../../../app/views/my-answers.ts';
import { dayAndClock } from '../../../texts/time.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { InWords } from '../answer/in-words.tsx';
import { Page } from '../parts/page.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { Kicker, Quiet } from '../parts/words.tsx';
import { Refused, Waiting } from '../states.tsx';

/** Everything that I have answered, the newest first. */
export const MyAnswers = () => {
  const { t } = useTab();
  const [page, setPage] = useState(1);
  const { view, problem } = useView('my-answers', { page });
  const words = t.tabManager.mine;
  return (
    <Page title={words.heading} lead={words.lead}>
      {problem && !view && <Refused told={problem} />}
      {!view && !problem && <Waiting />}
      {view?.answers.length === 0 && (
        <Panel>
          <Quiet>{words.none}</Quiet>
        </Panel>
      )}
      {view?.answers.map((answer) => (
        <Mine key={`${answer.title}/${answer.round}/${answer.at}`} answer={answer} />
      ))}
      {view && view.pages > 1 && (
        <Row>
          <Button disabledFocusable={view.page === 1} onClick={() => setPage(view.page - 1)}>
            {words.newer}
          </Button>
          <Quiet>{t.shared.page(view.page, view.pages)}</Quiet>
          <Button disabledFocusable={view.page === view.pages} onClick={() => setPage(view.page + 1)}>
            {words.older}
          </Button>
        </Row>
      )}
    </Page>
  );
};

const Mine = ({ answer: { title, heading, question, response, asks, answersPer, at, late, open } }: { answer: MyAnswer }) => {
  const { t } = useTab();
  const words = t.home.mine;
  return (
    <Panel title={heading}>
      <Kicker>{title}</Kicker>
      <Quiet>{question}</Quiet>
      {response ? <InWords question={asks} response={response} /> : <Quiet>{words.nameless[open ? 'open' : 'closed']}</Quiet>}
      {at !== null && <Quiet>{words.saved[answersPer](dayAndClock(at, t.language))}</Quiet>}
      {late && <Quiet>{t.answer.saved.late}</Quiet>}
      {open && response && <Quiet>{words.canChange}</Quiet>}
    </Panel>
  );
};
