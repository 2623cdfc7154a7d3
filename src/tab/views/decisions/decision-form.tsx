import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { ResolutionFields, ResolutionFormView } from '../../../app/views/resolutions-card.ts';
import type { LIMITS } from '../../../domain/workshop/commands.ts';
import { goTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useKept } from '../../use-kept.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';
import { sourceWords } from './decision-facts.tsx';
import { OwnerField } from './owner-field.tsx';

/** The longest that the domain takes; its type holds the number to it. */
const LONGEST: (typeof LIMITS)['decision'] = 500;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  short: { maxWidth: '20rem' },
});

/** A decision to be written down. What was typed stands under `kept` until it is saved or given up. */
export const DecisionForm = ({ view, kept }: { view: ResolutionFormView; kept: string }) => {
  const styles = useStyles();
  const { t } = useTab();
  const { workshop, resolution, source, from, people, units } = view;
  const [fields, keep, empty] = useKept<ResolutionFields>(kept, view.fields);
  const { run, busy, problem } = useCommand('save-resolution');
  const words = t.decisions;
  const leave = () => {
    empty();
    goTo('workshop', workshop, 'decisions');
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const where = source && { round: source.round, ...(source.ref !== null && { theme: source.ref }) };
    if (await run({ workshop, resolution, ...where, ...fields })) leave();
  };
  return (
    <Panel>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        {from && <Quiet>{words.from(sourceWords(from, t))}</Quiet>}
        <Field label={words.text} hint={words.textHint} size="large">
          <Textarea
            rows={4}
            size="large"
            resize="vertical"
            maxLength={LONGEST}
            value={fields.text}
            onChange={(_, { value }) => keep({ ...fields, text: value })}
          />
        </Field>
        <OwnerField people={people} owner={fields.owner} change={(owner) => keep({ ...fields, owner })} />
        <Field label={words.unit} className={styles.short}>
          <Select value={fields.unit} onChange={(_, { value }) => keep({ ...fields, unit: value })}>
            <option value="">{words.noUnit}</option>
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.due} className={styles.short}>
          <Input type="date" value={fields.due} onChange={(_, { value }) => keep({ ...fields, due: value })} />
        </Field>
        {problem && <Refused told={problem} />}
        <Row>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {words.save}
          </Button>
          <Button onClick={leave}>{words.cancel}</Button>
        </Row>
      </form>
    </Panel>
  );
};
