import { Text } from '@fluentui/react-components';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { CheckList } from './check-list.tsx';
import { Section } from './section.tsx';

/** Where else the letter is shown. */
export const ChannelFields = ({
  channels,
  change,
  choices,
}: {
  channels: readonly string[];
  change: (channels: readonly string[]) => void;
  choices: ReadView<'letter-form'>['choices'];
}) => {
  const { t } = useTab();
  const { form } = t.lettersAuthor;
  return (
    <Section title={t.tabComposer.parts.channels}>
      {choices.channels.length === 0 ? (
        <Text>{t.tabComposer.audience.noChannels}</Text>
      ) : (
        <CheckList
          label={form.fields.channels}
          choices={choices.channels.map(({ id, name }) => [id, name ?? form.general])}
          chosen={channels}
          change={change}
        />
      )}
    </Section>
  );
};
