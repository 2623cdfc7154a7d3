import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { INPUT } from '../../../domain/questions/inputs.ts';
import { useTab } from '../../tab-context.ts';
import { InputGroup } from './input-group.tsx';
import { type KindProps, told } from './kind.ts';
import { useOptionStyles } from './option-styles.ts';

export const ChoiceInput = ({ question, inputs, onInput, fault }: KindProps<'choice'>) => {
  const { t } = useTab();
  const styles = useOptionStyles();
  const words = t.answer.inputs.choice;
  const chosen = (inputs[INPUT.choice] ?? '').split(',').filter(Boolean);
  const label = question.several ? words.several : words.one;
  if (!question.several)
    return (
      <Field label={label} size="large" {...told(fault(INPUT.choice))}>
        <RadioGroup
          className={styles.rows}
          value={chosen[0] ?? ''}
          onChange={(_, { value }) => onInput({ [INPUT.choice]: value })}
        >
          {question.options.map(({ id, text }) => (
            <Radio key={id} value={id} label={text} />
          ))}
        </RadioGroup>
      </Field>
    );
  const toggle = (id: string, on: boolean) => {
    const after = question.options.map((option) => option.id).filter((one) => (one === id ? on : chosen.includes(one)));
    onInput({ [INPUT.choice]: after.join(',') });
  };
  // Not in a Field: it gives everything in it one and the same id.
  return (
    <InputGroup label={label} hint={t.tabAnswer.chosen(chosen.length)} fault={fault(INPUT.choice) ?? ''}>
      <div className={styles.rows}>
        {question.options.map(({ id, text }) => (
          <Checkbox
            key={id}
            label={text}
            size="large"
            checked={chosen.includes(id)}
            onChange={(_, { checked }) => toggle(id, checked === true)}
          />
        ))}
      </div>
    </InputGroup>
  );
};
