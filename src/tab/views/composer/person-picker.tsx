import { Button, Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTab } from '../../tab-context.ts';

/** So many are offered at a time: a name is written, not looked for in a list of ten thousand. */
const OFFERED = 30;

const useStyles = makeStyles({
  chosen: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingVerticalXS,
  },
  whole: { width: '100%' },
});

interface Named {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** People chosen by name; those who are chosen stand below, and can be taken away. */
export const PersonPicker = ({
  label,
  hint,
  people,
  chosen,
  change,
}: {
  label: string;
  hint?: string;
  people: readonly Named[];
  chosen: readonly string[];
  change: (chosen: string[]) => void;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.tabComposer.audience;
  const [written, setWritten] = useState('');
  const sought = written.trim().toLocaleLowerCase(t.language);
  const offered = people
    .filter(({ name, unit }) => `${name} ${unit}`.toLocaleLowerCase(t.language).includes(sought))
    .slice(0, OFFERED);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (
    <div>
      <Field label={label} hint={hint ?? null}>
        <Combobox
          className={styles.whole}
          // Within a dialog the list must lie in it, to be above it.
          inlinePopup
          multiselect
          freeform
          placeholder={words.search}
          value={written}
          selectedOptions={[...chosen]}
          onChange={(event) => setWritten(event.target.value)}
          onOptionSelect={(_, { selectedOptions }) => {
            change(selectedOptions);
            setWritten('');
          }}
        >
          {offered.map(({ id, name, unit }) => (
            <Option key={id} value={id} text={name}>
              {`${name}, ${unit}`}
            </Option>
          ))}
          {offered.length === 0 && (
            <Option key="nobody" value="" disabled text={words.nobody}>
              {words.nobody}
            </Option>
          )}
        </Combobox>
      </Field>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={label}>
          {chosen.map((id) => {
            const name = names.get(id) ?? id;
            return (
              <li key={id}>
                <Button
                  size="small"
                  shape="circular"
                  aria-label={words.remove(name)}
                  onClick={() => change(chosen.filter((other) => other !== id))}
                >
                  {name} <span aria-hidden="true">×</span>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};
