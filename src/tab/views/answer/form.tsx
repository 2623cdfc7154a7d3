import { Button } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTab } from '../../tab-context.ts';
import { focusFault } from '../parts/focus-fault.ts';
import { Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';
import { AnswerInputs } from './inputs.tsx';
import { Overtaken } from './overtaken.tsx';
import type { Answering } from './use-answer.ts';
import { namesNotes } from './words.ts';

/** The inputs of a round, with what was wrong at each, and the way to send them. */
export const AnswerForm = ({ answering }: { answering: Answering }) => {
  const { t } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const { view, typed, faults, problem, busy, saved, overtaken } = answering;
  // As text: the same faults once more are no news.
  const wrong = [...faults.keys()].join();
  useEffect(() => {
    if (wrong) focusFault(form.current);
  }, [wrong]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void answering.send();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate style={{ display: 'contents' }}>
      <AnswerInputs
        question={view.asks}
        label={overtaken ? t.answer.clash.yours : t.answer.label[view.answersPer]}
        inputs={typed?.inputs ?? {}}
        onInput={answering.write}
        fault={(field) => faults.get(field)}
      />
      {namesNotes(view, t).map((note) => (
        <Quiet key={note}>{note}</Quiet>
      ))}
      {problem && !problem.errors && !overtaken && <Refused told={problem} />}
      {overtaken ? (
        <Overtaken answering={answering} />
      ) : (
        <Row>
          <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
            {t.answer.send}
          </Button>
          {saved && (
            <Button size="large" onClick={answering.drop}>
              {t.answer.keep}
            </Button>
          )}
        </Row>
      )}
    </form>
  );
};
