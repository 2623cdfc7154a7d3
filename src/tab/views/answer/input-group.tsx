import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  label: {
    padding: 0,
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  fault: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    margin: 0,
  },
});

/** Several buttons that are one input: what they are for, how, and what was wrong. `data-wrong` where something was: the focus goes there. */
export const InputGroup = ({
  label,
  hint,
  fault,
  children,
}: {
  label: string;
  hint: ReactNode;
  fault: string;
  children: ReactNode;
}) => {
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={`${id}fault`} {...(fault && { 'data-wrong': true })}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.hint}>{hint}</div>
      {children}
      <p id={`${id}fault`} className={styles.fault} role="alert">
        {fault}
      </p>
    </fieldset>
  );
};
