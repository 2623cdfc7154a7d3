import { Button } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTab } from '../../tab-context.ts';
import { Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';
import { AnswerInputs } from './inputs.tsx';
import { Overtaken } from './overtaken.tsx';
import type { Answering } from './use-answer.ts';
import { namesNote } from './words.ts';

const WRITTEN_IN = 'input, textarea, select';

/** The inputs of a round, with what was wrong at each, and the way to send them. */
export const AnswerForm = ({ answering }: { answering: Answering }) => {
  const { t } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const { view, typed, problem, busy, saved, overtaken } = answering;
  const faults = problem?.errors ?? [];
  const fault = (field: string) => faults.find((one) => one.field === field)?.message;
  useEffect(() => {
    const wrong = problem?.errors && form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    // A set of choices has no focus of its own: its first choice has.
    if (wrong) (wrong.matches(WRITTEN_IN) ? wrong : wrong.querySelector('input'))?.focus();
  }, [problem]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void answering.send();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate style={{ display: 'contents' }}>
      <AnswerInputs
        question={view.asks}
        label={t.answer.label[view.answersPer]}
        inputs={typed?.inputs ?? {}}
        onInput={answering.write}
        fault={fault}
      />
      <Quiet>{namesNote(view, t)}</Quiet>
      {problem && !problem.errors && <Refused told={problem} />}
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
