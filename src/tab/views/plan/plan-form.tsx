import { Button, Field, Input, MessageBar, MessageBarBody, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef } from 'react';
import type { FormFault, GroupPreviewView, NewWorkshopView, WorkshopForm } from '../../../app/views/new-workshop.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { told } from '../answer/kind.ts';
import { faultOf } from '../groups/said.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { WhoAndHow } from './who-and-how.tsx';

/** Where each fault of the form is said. */
const FIELD_OF: Readonly<Record<FormFault, keyof WorkshopForm>> = {
  'empty-title': 'title',
  'title-too-long': 'title',
  'too-few-people': 'splitNumber',
  'bad-split': 'splitNumber',
  'bad-minutes': 'minutes',
  'anonymous-needs-persons': 'names',
  'proposal-missing': 'proposal',
  'proposal-too-long': 'proposal',
};

/** What the workshop is about, who answers, and how people are divided. */
export const PlanForm = ({
  view,
  onForm,
  onGroups,
}: {
  view: NewWorkshopView;
  onForm: (view: NewWorkshopView) => void;
  onGroups: (view: GroupPreviewView) => void;
}) => {
  const { t } = useTab();
  const preview = useCommand('preview-groups');
  const box = useRef<HTMLFormElement>(null);
  const words = t.newWorkshop;
  const { workshop, form, fault, impossible, drafts } = view;
  useEffect(() => {
    if (fault) box.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [fault]);
  const write = (changed: Partial<WorkshopForm>) => onForm({ ...view, form: { ...form, ...changed } });
  const faultAt = (field: keyof WorkshopForm) => told(fault && FIELD_OF[fault] === field ? words.faults[fault] : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const after = await preview.run({ workshop, form, drafts });
    if (after && 'groups' in after) onGroups(after);
    else if (after) onForm(after);
  };
  return (
    <form ref={box} onSubmit={(event) => void submit(event)} noValidate style={{ display: 'contents' }}>
      <Panel>
        <Field label={words.title} size="large" required {...faultAt('title')}>
          <Input
            size="large"
            name="title"
            placeholder={words.titlePlaceholder}
            value={form.title}
            onChange={(_, { value }) => write({ title: value })}
          />
        </Field>
        <TemplateChoice chosen={form.template} onChoose={(template) => write({ template })} />
        {form.template === 'consent' && (
          <Field label={words.proposal} hint={words.proposalMeans} size="large" required {...faultAt('proposal')}>
            <Textarea
              size="large"
              rows={4}
              resize="vertical"
              value={form.proposal}
              onChange={(_, { value }) => write({ proposal: value })}
            />
          </Field>
        )}
      </Panel>
      <Panel>
        <Field label={words.answersPer} size="large">
          <RadioGroup
            value={form.answersPer}
            onChange={(_, { value }) => write({ answersPer: value === 'group' ? 'group' : 'person' })}
          >
            <Radio value="person" label={words.answersPerChoices.person} />
            <Radio value="group" label={words.answersPerChoices.group} />
          </RadioGroup>
        </Field>
        <WhoAndHow form={form} onWrite={write} namesFault={faultAt('names')} />
        <Field label={words.splitBy} size="large">
          <RadioGroup value={form.splitBy} onChange={(_, { value }) => write({ splitBy: value === 'count' ? 'count' : 'size' })}>
            <Radio value="size" label={words.splitByChoices.size} />
            <Radio value="count" label={words.splitByChoices.count} />
          </RadioGroup>
        </Field>
        <Field label={t.tabConsole.plan.groupSize[form.splitBy]} size="large" {...faultAt('splitNumber')}>
          <Input
            size="large"
            name="split"
            inputMode="numeric"
            value={form.splitNumber}
            onChange={(_, { value }) => write({ splitNumber: value })}
          />
        </Field>
        <Field label={words.minutes} size="large" {...faultAt('minutes')}>
          <Input
            size="large"
            name="minutes"
            inputMode="numeric"
            value={form.minutes}
            onChange={(_, { value }) => write({ minutes: value })}
          />
        </Field>
        <Quiet>{words.people(view.people)}</Quiet>
      </Panel>
      {preview.problem && <Refused told={preview.problem} />}
      {impossible && (
        <MessageBar intent="error">
          <MessageBarBody>{faultOf(impossible, t)}</MessageBarBody>
        </MessageBar>
      )}
      <Row>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={preview.busy}>
          {words.preview}
        </Button>
      </Row>
    </form>
  );
};
