import { Button, Field, MessageBar, MessageBarBody, makeStyles, Select } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef } from 'react';
import type { FillInView } from '../../../app/views/fill-in.ts';
import { useTab } from '../../tab-context.ts';
import { AnswerInputs } from '../answer/inputs.tsx';
import { told } from '../answer/kind.ts';
import { nameOf } from '../console/words.ts';
import { focusFault } from '../parts/focus-fault.ts';
import { Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';
import type { FillingIn } from './use-fill-in.ts';

const useStyles = makeStyles({ form: { display: 'contents' }, group: { maxWidth: '24rem' } });

/** Which group it is, and what it answered. When one is saved the keyboard goes to the next group. */
export const FillInForm = ({ view, filling }: { view: FillInView; filling: FillingIn }) => {
  const { t } = useTab();
  const styles = useStyles();
  const box = useRef<HTMLFormElement>(null);
  const { group, inputs, groupMissing, unsaved, busy } = filling;
  const words = t.fillIn;
  const nameOfGroup = (number: number) => `${words.names[view.sitting]} ${number}`;
  const members = view.groups.find(({ number }) => String(number) === group)?.members ?? [];
  const fault = (field: string) => unsaved?.errors?.find((one) => one.field === field)?.message;
  useEffect(() => {
    if (groupMissing || unsaved?.errors) focusFault(box.current);
  }, [groupMissing, unsaved]);
  useEffect(() => {
    if (view.saved !== null) box.current?.querySelector('select')?.focus();
  }, [view]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void filling.save();
  };
  return (
    <form ref={box} onSubmit={submit} noValidate className={styles.form}>
      {view.saved !== null && (
        <MessageBar key={view.id} intent="success" layout="multiline">
          <MessageBarBody>{words.saved(nameOfGroup(view.saved).toLocaleLowerCase(t.language))}</MessageBarBody>
        </MessageBar>
      )}
      <Field
        label={words.group}
        size="large"
        required
        className={styles.group}
        {...told(groupMissing ? words.groupRequired : undefined)}
      >
        <Select size="large" name="group" value={group} onChange={(_, { value }) => filling.choose(value)}>
          <option value="">{t.roundPlans.fields.choose}</option>
          {view.groups.map(({ number }) => (
            <option key={number} value={String(number)}>
              {nameOfGroup(number)}
            </option>
          ))}
        </Select>
      </Field>
      {members.length > 0 && (
        <Quiet>
          {t.tabRounds.fillIn.members} {members.map((one) => nameOf(one, t)).join(', ')}
        </Quiet>
      )}
      <AnswerInputs question={view.asks} label={words.answer} inputs={inputs} onInput={filling.write} fault={fault} />
      {unsaved && !unsaved.errors && <Refused told={unsaved} />}
      <Row>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
          {words.save}
        </Button>
      </Row>
    </form>
  );
};
