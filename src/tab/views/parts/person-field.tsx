import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useTab } from '../../tab-context.ts';

/** So many are offered at a time: a name is written, not looked for in a list of ten thousand. */
const OFFERED = 30;

const NOBODY = 'nobody';

const useStyles = makeStyles({ whole: { width: '100%' } });

/** One person, found by name or unit; nobody where that is left. `nobody` is what choosing nobody is called, where one may. */
export const PersonField = ({
  label,
  hint = null,
  fault = null,
  nobody,
  people,
  chosen,
  change,
}: {
  label: string;
  hint?: string | null;
  fault?: string | null;
  nobody?: string;
  people: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  chosen: string;
  change: (person: string) => void;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.tabOutcomes.decisions;
  /** What is being sought; undefined while nothing is. */
  const [written, setWritten] = useState<string>();
  const sought = (written ?? '').trim().toLocaleLowerCase(t.language);
  const offered = people
    .filter(({ name, unit }) => `${name} ${unit}`.toLocaleLowerCase(t.language).includes(sought))
    .slice(0, OFFERED);
  const name = people.find(({ id }) => id === chosen)?.name ?? '';
  return (
    <Field label={label} hint={hint} validationMessage={fault}>
      <Combobox
        className={styles.whole}
        inlinePopup
        freeform
        placeholder={words.search}
        value={written ?? name}
        selectedOptions={[chosen || NOBODY]}
        onChange={({ target: { value } }) => {
          setWritten(value);
          if (value === '') change('');
        }}
        onOptionSelect={(_, { optionValue }) => {
          setWritten(undefined);
          if (optionValue !== undefined) change(optionValue === NOBODY ? '' : optionValue);
        }}
        onBlur={() => setWritten(undefined)}
      >
        {nobody !== undefined && (
          <Option key={NOBODY} value={NOBODY} text={nobody}>
            {nobody}
          </Option>
        )}
        {offered.map((person) => (
          <Option key={person.id} value={person.id} text={person.name}>
            {`${person.name}, ${person.unit}`}
          </Option>
        ))}
        {offered.length === 0 && (
          <Option key="none" value="none" disabled text={words.nobodyFound}>
            {words.nobodyFound}
          </Option>
        )}
      </Combobox>
    </Field>
  );
};
