import { Checkbox } from '@fluentui/react-components';
import { useTab } from '../../tab-context.ts';
import { Quiet } from '../parts/words.tsx';
import { LineField, Pair } from './line-field.tsx';
import { Pick } from './pick.tsx';
import { canBeOverDays, type RoundFieldsProps } from './round-fields.ts';

/** While people meet, or over days: then when it opens and closes, and whether late answers are taken. */
export const DaysFields = ({ kind, ...fields }: RoundFieldsProps) => {
  const { t } = useTab();
  const { form, write, fault } = fields;
  const words = t.roundPlans.fields;
  if (!canBeOverDays(kind, form)) return null;
  return (
    <>
      <Pick
        label={words.timing}
        values={['live', 'days']}
        words={words.timingChoices}
        value={form.timing}
        onPick={(timing) => write({ timing })}
        fault={fault('timing')}
      />
      {form.timing === 'days' && (
        <>
          <Quiet>{t.tabRounds.days}</Quiet>
          <Pair>
            <LineField name="opensDate" label={words.opensDate} type="date" required {...fields} />
            <LineField name="opensTime" label={words.opensTime} type="time" required {...fields} />
          </Pair>
          <Pair>
            <LineField name="closesDate" label={words.closesDate} type="date" required {...fields} />
            <LineField name="closesTime" label={words.closesTime} type="time" required {...fields} />
          </Pair>
          <Checkbox
            label={words.late}
            size="large"
            checked={form.late}
            onChange={(_, { checked }) => write({ late: checked === true })}
          />
        </>
      )}
    </>
  );
};
