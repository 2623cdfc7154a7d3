import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { told } from '../answer/kind.ts';

/** One of a few alternatives, all in sight, in the order given. */
export const Pick = <Value extends string>({
  label,
  hint,
  values,
  words,
  value,
  onPick,
  fault,
}: {
  label: string;
  hint?: string;
  values: readonly Value[];
  words: Readonly<Record<Value, string>>;
  value: Value;
  onPick: (value: Value) => void;
  fault?: string | undefined;
}) => (
  <Field label={label} size="large" {...(hint !== undefined && { hint })} {...told(fault)}>
    <RadioGroup
      value={value}
      onChange={(_, chosen) => {
        const one = values.find((each) => each === chosen.value);
        if (one !== undefined) onPick(one);
      }}
    >
      {values.map((each) => (
        <Radio key={each} value={each} label={words[each]} />
      ))}
    </RadioGroup>
  </Field>
);
