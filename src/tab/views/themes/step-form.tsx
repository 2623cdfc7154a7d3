import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  field: { flex: '1 1 16rem', minWidth: 0, maxWidth: '30rem' },
});

interface StepProps {
  readonly label: string;
  readonly go: string;
  readonly busy: boolean;
  readonly onGo: (value: string) => void;
}

const StepForm = ({ value, go, busy, label, onGo, children }: StepProps & { value: string; children: ReactNode }) => {
  const styles = useStyles();
  const ready = value.trim() !== '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !busy) onGo(value);
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <Field className={styles.field} label={label}>
        {children}
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={busy || !ready}>
        {go}
      </Button>
    </form>
  );
};

/** A step that needs a few words: a name, a reason. `most` characters at most. */
export const TextStep = ({ initial = '', most, ...step }: StepProps & { initial?: string; most: number }) => {
  const [value, setValue] = useState(initial);
  return (
    <StepForm {...step} value={value}>
      <Input value={value} maxLength={most} onChange={(_, { value: typed }) => setValue(typed)} />
    </StepForm>
  );
};

/** A step that needs a choice; nothing is chosen from the start. */
export const ChoiceStep = ({
  choices,
  none,
  ...step
}: StepProps & { choices: readonly { readonly value: string; readonly words: string }[]; none: string }) => {
  const [chosen, setChosen] = useState('');
  const value = choices.some((one) => one.value === chosen) ? chosen : '';
  return (
    <StepForm {...step} value={value}>
      <Select value={value} onChange={(_, { value: next }) => setChosen(next)}>
        <option value="">{none}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.words}
          </option>
        ))}
      </Select>
    </StepForm>
  );
};
