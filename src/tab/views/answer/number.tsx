import { Field, Input } from '@fluentui/react-components';
import { INPUT } from '../../../domain/questions/inputs.ts';
import { numberIn } from '../../../texts/numbers.ts';
import { useTab } from '../../tab-context.ts';
import { type KindProps, told } from './kind.ts';

export const NumberInput = ({ question: { least, most, unit }, inputs, onInput, fault }: KindProps<'number'>) => {
  const { t } = useTab();
  const words = t.answer.inputs.number;
  const write = numberIn(t.language);
  const [from, to] = [write(least), write(most)];
  return (
    <Field label={unit ? words.labelOf(from, to, unit) : words.label(from, to)} size="large" {...told(fault(INPUT.number))}>
      <Input
        size="large"
        name={INPUT.number}
        inputMode="decimal"
        placeholder={words.placeholder}
        {...(unit !== undefined && { contentAfter: unit })}
        value={inputs[INPUT.number] ?? ''}
        onChange={(_, { value }) => onInput({ [INPUT.number]: value })}
      />
    </Field>
  );
};
