import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  title: { padding: 0 },
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(15rem, 1fr))', columnGap: tokens.spacingHorizontalM },
});

/** A set where several can be chosen; what is chosen keeps the order of the choices. */
export const CheckList = <Value extends string>({
  label,
  choices,
  chosen,
  change,
}: {
  label: string;
  choices: readonly (readonly [value: Value, title: string])[];
  chosen: readonly Value[];
  change: (chosen: Value[]) => void;
}) => {
  const styles = useStyles();
  const toggle = (value: Value, on: boolean) =>
    change(choices.map(([each]) => each).filter((each) => (each === value ? on : chosen.includes(each))));
  return (
    <fieldset className={styles.set}>
      <legend className={styles.title}>
        <Text weight="semibold">{label}</Text>
      </legend>
      <div className={styles.grid}>
        {choices.map(([value, title]) => (
          <Checkbox
            key={value}
            label={title}
            checked={chosen.includes(value)}
            onChange={(_, { checked }) => toggle(value, checked === true)}
          />
        ))}
      </div>
    </fieldset>
  );
};
