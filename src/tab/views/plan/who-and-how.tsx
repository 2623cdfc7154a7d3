import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { WorkshopForm } from '../../../app/views/new-workshop.ts';
import { useTab } from '../../tab-context.ts';
import type { told } from '../answer/kind.ts';

const NAMES = ['all', 'facilitator', 'nobody'] as const;
const MODES = ['mixed', 'by-unit'] as const;

/** Whose names are seen, how people are mixed, and who sits with them. */
export const WhoAndHow = ({
  form,
  onWrite,
  namesFault,
}: {
  form: WorkshopForm;
  onWrite: (changed: Partial<WorkshopForm>) => void;
  namesFault: ReturnType<typeof told>;
}) => {
  const { t } = useTab();
  const words = t.newWorkshop;
  return (
    <>
      <Field label={words.names} size="large" {...namesFault}>
        <RadioGroup
          value={form.names}
          onChange={(_, { value }) => onWrite({ names: NAMES.find((one) => one === value) ?? form.names })}
        >
          {NAMES.map((one) => (
            <Radio key={one} value={one} label={words.namesChoices[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.mode} size="large">
        <RadioGroup
          value={form.mode}
          onChange={(_, { value }) => onWrite({ mode: MODES.find((one) => one === value) ?? form.mode })}
        >
          {MODES.map((one) => (
            <Radio key={one} value={one} label={words.modeChoices[one]} />
          ))}
        </RadioGroup>
      </Field>
      <div>
        <Checkbox
          label={words.director}
          checked={form.director}
          onChange={(_, { checked }) => onWrite({ director: checked === true })}
        />
        <Checkbox
          label={words.observers}
          checked={form.observers}
          onChange={(_, { checked }) => onWrite({ observers: checked === true })}
        />
      </div>
    </>
  );
};
