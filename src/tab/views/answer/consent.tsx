import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { INPUT } from '../../../domain/questions/inputs.ts';
import { useTab } from '../../tab-context.ts';
import { type KindProps, told } from './kind.ts';
import { useOptionStyles } from './option-styles.ts';

const STANCES = ['supports', 'can-live-with', 'objects'] as const;

export const ConsentInput = ({ inputs, onInput, fault }: KindProps<'consent'>) => {
  const { t } = useTab();
  const styles = useOptionStyles();
  const words = t.answer.inputs.consent;
  return (
    <>
      <Field label={words.label} size="large" {...told(fault(INPUT.stance))}>
        <RadioGroup
          className={styles.rows}
          value={inputs[INPUT.stance] ?? ''}
          onChange={(_, { value }) => onInput({ [INPUT.stance]: value })}
        >
          {STANCES.map((stance) => (
            <Radio key={stance} value={stance} label={words.stances[stance]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.reason} size="large" {...told(fault(INPUT.reason))}>
        <Textarea
          size="large"
          rows={3}
          resize="vertical"
          name={INPUT.reason}
          placeholder={words.reasonPlaceholder}
          value={inputs[INPUT.reason] ?? ''}
          onChange={(_, { value }) => onInput({ [INPUT.reason]: value })}
        />
      </Field>
    </>
  );
};
