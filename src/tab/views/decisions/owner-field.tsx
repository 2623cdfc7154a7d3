import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { ResolutionFormView } from '../../../app/views/resolutions-card.ts';
import { useTab } from '../../tab-context.ts';

/** So many are offered at a time: a name is written, not looked for in a list of ten thousand. */
const OFFERED = 30;

const NOBODY = 'nobody';

const useStyles = makeStyles({ whole: { width: '100%' } });

/** Who is to do it, found by name or unit; nobody where that is left. */
export const OwnerField = ({
  people,
  owner,
  change,
}: {
  people: ResolutionFormView['people'];
  owner: string;
  change: (owner: string) => void;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.decisions;
  /** What is being sought; undefined while nothing is. */
  const [written, setWritten] = useState<string>();
  const sought = (written ?? '').trim().toLocaleLowerCase(t.language);
  const offered = people
    .filter(({ name, unit }) => `${name} ${unit}`.toLocaleLowerCase(t.language).includes(sought))
    .slice(0, OFFERED);
  const chosen = people.find(({ id }) => id === owner)?.name ?? '';
  return (
    <Field label={words.owner} hint={words.tellsOwner}>
      <Combobox
        className={styles.whole}
        inlinePopup
        freeform
        placeholder={t.tabOutcomes.decisions.search}
        value={written ?? chosen}
        selectedOptions={[owner || NOBODY]}
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
        <Option key={NOBODY} value={NOBODY} text={words.nobody}>
          {words.nobody}
        </Option>
        {offered.map(({ id, name, unit }) => (
          <Option key={id} value={id} text={name}>
            {`${name}, ${unit}`}
          </Option>
        ))}
        {offered.length === 0 && (
          <Option key="none" value="none" disabled text={t.tabOutcomes.decisions.nobodyFound}>
            {t.tabOutcomes.decisions.nobodyFound}
          </Option>
        )}
      </Combobox>
    </Field>
  );
};
