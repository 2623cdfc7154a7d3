import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
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
import { SavedMeanwhile } from './saved-meanwhile.tsx';

/** The longest that the domain takes; its type holds the number to it. */
const LONGEST: (typeof LIMITS)['decision'] = 500;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  short: { maxWidth: '20rem' },
});

/** What was typed and not saved, with the version that it was begun from. */
interface Typed {
  readonly fields: ResolutionFields;
  readonly saves: number;
}

/**
 * A decision to be written down. What was typed stands under `kept` until it is saved or given up; where somebody has saved the
 * decision after it was begun, both are shown and the writer chooses.
 */
export const DecisionForm = ({ view: opened, kept }: { view: ResolutionFormView; kept: string }) => {
  const styles = useStyles();
  const { t } = useTab();
  const [view, setView] = useState(opened);
  const { workshop, resolution, source, from, people, units } = opened;
  const [typed, keepTyped, empty] = useKept<Typed | null>(kept, null);
  const { fields, saves } = typed ?? { fields: view.stored?.fields ?? opened.fields, saves: view.saves };
  const overtaken = saves !== view.saves;
  const keep = (next: ResolutionFields) => keepTyped({ fields: next, saves });
  const { run, busy, problem } = useCommand('save-resolution');
  const words = t.decisions;
  const leave = () => {
    empty();
    goTo('workshop', workshop, 'decisions');
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const where = source && { round: source.round, ...(source.ref !== null && { theme: source.ref }) };
    // Saved a second time it is saved over what the page has shown.
    const after = await run({ workshop, resolution, saves: view.saves, ...where, ...fields });
    if (after && 'rows' in after) return leave();
    if (!after) return;
    keepTyped({ fields, saves });
    setView(after);
  };
  return (
    <Panel>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        {overtaken && <SavedMeanwhile stored={view.stored} take={empty} />}
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
            {overtaken && view.stored ? words.changed.saveMine : words.save}
          </Button>
          <Button onClick={leave}>{words.cancel}</Button>
        </Row>
      </form>
    </Panel>
  );
};
