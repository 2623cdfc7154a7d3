import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Audience, EVERYBODY, isEverybody } from '../../../domain/letter/content.ts';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { CheckList } from './check-list.tsx';
import { PersonPicker } from './person-picker.tsx';
import { Section } from './section.tsx';

const useStyles = makeStyles({ count: { display: 'block' }, lists: { display: 'grid', gap: tokens.spacingVerticalL } });

/** Who gets the letter, with how many they are as it is chosen. */
export const AudienceFields = ({
  audience,
  change,
  choices,
  recipients,
  wrong,
}: {
  audience: Audience;
  change: (audience: Audience) => void;
  choices: ReadView<'letter-form'>['choices'];
  recipients: number;
  wrong: string | null;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  const { form } = t.lettersAuthor;
  const words = t.tabComposer.audience;
  const everybody = isEverybody(audience);
  const [choosing, setChoosing] = useState(!everybody);
  const some = choosing || !everybody;
  const choose = (value: string) => {
    setChoosing(value === 'chosen');
    if (value === 'everybody') change({ ...EVERYBODY, except: audience.except });
  };
  return (
    <Section title={t.tabComposer.parts.audience}>
      <Text className={styles.count} role="status" size={400} weight="semibold">
        {form.goesTo(recipients)}
      </Text>
      <Field label={words.who} validationMessage={wrong} hint={some ? (everybody ? words.none : words.chosenMeans) : null}>
        <RadioGroup name="audience" value={some ? 'chosen' : 'everybody'} onChange={(_, { value }) => choose(value)}>
          <Radio value="everybody" label={words.everybody} />
          <Radio value="chosen" label={words.chosen} />
        </RadioGroup>
      </Field>
      {some && (
        <div className={styles.lists}>
          <CheckList
            label={form.fields.units}
            choices={choices.units.map((unit) => [unit, unit])}
            chosen={audience.units}
            change={(units) => change({ ...audience, units })}
          />
          <CheckList
            label={form.fields.unitTypes}
            choices={choices.unitTypes.map((type) => [type, type])}
            chosen={audience.unitTypes}
            change={(unitTypes) => change({ ...audience, unitTypes })}
          />
          <CheckList
            label={form.fields.roles}
            choices={choices.roles.map((role) => [role, form.roles[role]])}
            chosen={audience.roles}
            change={(roles) => change({ ...audience, roles })}
          />
        </div>
      )}
      <PersonPicker
        label={form.fields.except}
        people={choices.people}
        chosen={audience.except}
        change={(except) => change({ ...audience, except })}
      />
    </Section>
  );
};
