import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { INPUT } from '../../../domain/questions/inputs.ts';
import { useTab } from '../../tab-context.ts';
import { type Inputs, told } from './kind.ts';

const STEPS = [1, 2, 3, 4, 5] as const;

const useStyles = makeStyles({
  steps: {
    '@media (max-width: 40rem)': { flexDirection: 'column', alignItems: 'stretch' },
  },
  step: {
    flex: '1 1 0',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    margin: tokens.spacingHorizontalXXS,
    padding: tokens.spacingVerticalXS,
  },
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
  const words = t.answer.inputs.scale;
  const name = (step: number) => (step === 1 ? words.end(1, lowLabel) : step === 5 ? words.end(5, highLabel) : String(step));
  return (
    <Field label={label} size="large" {...told(fault)}>
      <RadioGroup
        layout="horizontal"
        className={styles.steps}
        value={inputs[INPUT.score] ?? ''}
        onChange={(_, { value }) => onInput({ [INPUT.score]: value })}
      >
        {STEPS.map((step) => (
          <Radio key={step} className={styles.step} value={String(step)} label={name(step)} />
        ))}
      </RadioGroup>
    </Field>
  );
};
