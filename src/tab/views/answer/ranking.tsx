import { Field, Select } from '@fluentui/react-components';
import { rankInput } from '../../../domain/questions/inputs.ts';
import { useTab } from '../../tab-context.ts';
import { type KindProps, told } from './kind.ts';

/** One list for each place: the same on a phone, with a keyboard and with a screen reader. */
export const RankingInput = ({ question: { options, places }, inputs, onInput, fault }: KindProps<'ranking'>) => {
  const { t } = useTab();
  const words = t.answer.inputs.ranking;
  const ids = Array.from({ length: places }, (_, index) => rankInput(index + 1));
  return ids.map((id, index) => (
    <Field key={id} label={words.places[index] ?? String(index + 1)} size="large" {...told(fault(id))}>
      <Select size="large" name={id} value={inputs[id] ?? ''} onChange={(_, { value }) => onInput({ [id]: value })}>
        <option value="">{words.placeholder}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id} disabled={ids.some((other) => other !== id && inputs[other] === option.id)}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  ));
};
