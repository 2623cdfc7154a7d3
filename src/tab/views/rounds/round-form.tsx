import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef } from 'react';
import type { RoundFault, RoundForm } from '../../../domain/round-form/form.ts';
import type { RoundKind } from '../../../domain/round-form/kinds.ts';
import type { Together } from '../../../domain/workshop/round-plan.ts';
import { useTab } from '../../tab-context.ts';
import { focusFault } from '../parts/focus-fault.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { AnswerFields } from './answer-fields.tsx';
import { DaysFields } from './days-fields.tsx';
import { HowFields } from './how-fields.tsx';
import { LineField } from './line-field.tsx';
import { Trouble } from './trouble.tsx';
import type { RoundWriting } from './writing-round.ts';

const useStyles = makeStyles({
  form: { display: 'contents' },
  kind: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  means: { display: 'inline-block', color: tokens.colorNeutralForeground2, '::first-letter': { textTransform: 'uppercase' } },
});

/** The fields of a round of this kind, with what is wrong at each. */
export const RoundFormFields = ({
  writing,
  kind,
  workshopDoes,
  faults,
  said,
  busy,
  write,
  onKind,
  onSave,
  onCancel,
}: {
  writing: RoundWriting;
  kind: RoundKind;
  workshopDoes: Together;
  faults: readonly RoundFault[];
  /** Why it was not saved, where it is no field's fault. */
  said: string | undefined;
  busy: boolean;
  write: (changed: Partial<RoundForm>) => void;
  onKind: () => void;
  onSave: () => void;
  onCancel: () => void;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const box = useRef<HTMLFormElement>(null);
  const words = t.roundPlans;
  const { form, round, rounds } = writing;
  const at = (field: RoundFault['field']) => faults.find((one) => one.field === field);
  const fault = (field: RoundFault['field']) => {
    const wrong = at(field);
    return wrong && words.fault(wrong);
  };
  const fields = { kind, form, write, fault };
  // Whoever has chosen a kind goes on with the fields.
  useEffect(() => box.current?.querySelector<HTMLElement>('[name=heading]')?.focus(), []);
  useEffect(() => {
    if (faults.length > 0) focusFault(box.current);
  }, [faults]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  const question =
    kind === 'consent' ? words.fields.proposal : kind === 'topics' ? words.fields.topicQuestion : words.fields.question;
  return (
    <form ref={box} onSubmit={submit} noValidate className={styles.form}>
      <Panel>
        <div className={styles.kind}>
          <strong>{words.kinds[kind]}</strong>
          <span className={styles.means}>{words.kindMeans[kind]}</span>
          <Button size="small" onClick={onKind}>
            {words.changeKind}
          </Button>
        </div>
        <LineField
          name="heading"
          label={words.fields.heading}
          placeholder={words.fields.headingPlaceholder}
          required
          {...fields}
        />
        <LineField name="question" label={question} rows={4} required {...fields} />
        <AnswerFields {...fields} />
      </Panel>
      <Panel>
        <DaysFields {...fields} />
        <HowFields {...fields} earlier={rounds.slice(0, (round ?? rounds.length + 1) - 1)} workshopDoes={workshopDoes} />
      </Panel>
      {fault('round') !== undefined && <Trouble>{fault('round') ?? ''}</Trouble>}
      {said !== undefined && <Trouble>{said}</Trouble>}
      <Row>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
          {words.save}
        </Button>
        <Button size="large" onClick={onCancel}>
          {words.cancel}
        </Button>
      </Row>
    </form>
  );
};
