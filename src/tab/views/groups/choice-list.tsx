import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    boxSizing: 'border-box',
    maxHeight: 'min(22rem, 45dvh)',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { display: 'block', color: tokens.colorNeutralForeground1 },
  beside: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface Choice {
  readonly value: string;
  readonly words: string;
  /** What is good to know about it. */
  readonly beside: string;
}

/** One of many, all in sight: a press chooses, and another press does it. */
export const ChoiceList = ({
  label,
  choices,
  chosen,
  fault,
  onChoose,
}: {
  label: string;
  choices: readonly Choice[];
  chosen: string;
  fault: string | undefined;
  onChoose: (value: string) => void;
}) => {
  const styles = useStyles();
  return (
    <Field label={label} validationMessage={fault ?? null}>
      <RadioGroup className={styles.list} value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {choices.map(({ value, words, beside }) => (
          <Radio
            key={value}
            value={value}
            label={
              <>
                <span className={styles.name}>{words} </span>
                <span className={styles.beside}>{beside}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
};
