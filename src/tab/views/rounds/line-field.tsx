import { Field, Input, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RoundForm } from '../../../domain/round-form/form.ts';
import { told } from '../answer/kind.ts';
import type { RoundFieldsProps } from './round-fields.ts';

/** The fields that are written in. */
type Written = { [Name in keyof RoundForm]: string extends RoundForm[Name] ? Name : never }[keyof RoundForm];

const useStyles = makeStyles({
  short: { maxWidth: '14rem' },
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, '& > *': { flex: '1 1 10rem' } },
});

/** One field of a round's form: some lines where `rows` are given, else one; narrow where `short`. */
export const LineField = ({
  name,
  label,
  rows,
  short = false,
  type = 'text',
  numeric = false,
  placeholder,
  required = false,
  form,
  write,
  fault,
}: {
  name: Written;
  label: string;
  rows?: number;
  short?: boolean;
  type?: 'text' | 'date' | 'time';
  numeric?: boolean;
  placeholder?: string;
  required?: boolean;
} & Omit<RoundFieldsProps, 'kind'>) => {
  const styles = useStyles();
  const shared = {
    size: 'large' as const,
    name,
    value: form[name],
    onChange: (_: unknown, { value }: { value: string }) => write({ [name]: value }),
    ...(placeholder !== undefined && { placeholder }),
  };
  return (
    <Field label={label} size="large" required={required} className={mergeClasses(short && styles.short)} {...told(fault(name))}>
      {rows === undefined ? (
        <Input {...shared} type={type} {...(numeric && { inputMode: 'decimal' as const })} />
      ) : (
        <Textarea {...shared} rows={rows} resize="vertical" />
      )}
    </Field>
  );
};

/** Two short fields side by side, below each other where there is no room. */
export const Pair = ({ children }: { children: ReactNode }) => <div className={useStyles().pair}>{children}</div>;
