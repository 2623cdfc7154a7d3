import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import { INPUT } from '../../../domain/questions/inputs.ts';
import { useTab } from '../../tab-context.ts';
import { type Inputs, told } from './kind.ts';
import { useOptionStyles } from './option-styles.ts';

const STEPS = [1, 2, 3, 4, 5] as const;

const useStyles = makeStyles({
  steps: { '@media (min-width: 40rem)': { gridTemplateColumns: 'repeat(5, minmax(0, 1fr))' } },
});

/** One to five, with words for the two ends: of a scale, a check-in, a check-out. */
export const ScoreInput = ({
  label,
  ends: { lowLabel, highLabel },
  inputs,
  onInput,
  fault,
}: {
  label: string;
  ends: { readonly lowLabel: string; readonly highLabel: string };
  inputs: Inputs;
  onInput: (changed: Inputs) => void;
  fault: string | undefined;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const options = useOptionStyles();
  const words = t.answer.inputs.scale;
  const name = (step: number) => (step === 1 ? words.end(1, lowLabel) : step === 5 ? words.end(5, highLabel) : String(step));
  return (
    <Field label={label} size="large" {...told(fault)}>
      <RadioGroup
        className={mergeClasses(options.rows, styles.steps)}
        value={inputs[INPUT.score] ?? ''}
        onChange={(_, { value }) => onInput({ [INPUT.score]: value })}
      >
        {STEPS.map((step) => (
          <Radio key={step} value={String(step)} label={name(step)} />
        ))}
      </RadioGroup>
    </Field>
  );
};
