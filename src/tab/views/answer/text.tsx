import { Field, Textarea } from '@fluentui/react-components';
import { INPUT } from '../../../domain/questions/inputs.ts';
import { useTab } from '../../tab-context.ts';
import { type KindProps, told } from './kind.ts';

export const TextInput = ({ label, inputs, onInput, fault }: KindProps<'text'>) => {
  const { t } = useTab();
  return (
    <Field label={label} size="large" {...told(fault(INPUT.answer))}>
      <Textarea
        size="large"
        rows={6}
        resize="vertical"
        name={INPUT.answer}
        placeholder={t.answer.placeholder}
        value={inputs[INPUT.answer] ?? ''}
        onChange={(_, { value }) => onInput({ [INPUT.answer]: value })}
      />
    </Field>
  );
};
