import { Field, Select } from '@fluentui/react-components';
import type { RoundLine } from '../../../app/views/planning/round-lines.ts';
import { canTakeFrom, makesSeveral } from '../../../domain/round-form/kinds.ts';
import type { Together } from '../../../domain/workshop/round-plan.ts';
import { useTab } from '../../tab-context.ts';
import { told } from '../answer/kind.ts';
import { Quiet } from '../parts/words.tsx';
import { LineField } from './line-field.tsx';
import { Pick } from './pick.tsx';
import { pairedIn, type RoundFieldsProps } from './round-fields.ts';
import { Trouble } from './trouble.tsx';

/** How a round goes: its length, whose answer, whose name, what it builds on, who sit together. */
export const HowFields = ({
  earlier,
  workshopDoes,
  ...fields
}: RoundFieldsProps & {
  /** The rounds before it. */
  earlier: readonly RoundLine[];
  /** Whose answers the workshop asks for. */
  workshopDoes: Together;
}) => {
  const { t } = useTab();
  const { kind, form, write, fault } = fields;
  const words = t.roundPlans.fields;
  const several = makesSeveral(kind);
  const paired = pairedIn(form);
  return (
    <>
      {form.timing === 'live' && (
        <LineField name="minutes" label={several ? words.minutesEach : words.minutes} short numeric required {...fields} />
      )}
      {paired && <Quiet>{words.paired[paired]}</Quiet>}
      {!paired && !several && (
        <Pick
          label={words.answersPer}
          values={['workshop', 'person', 'group']}
          words={{ ...words.answersPerChoices, workshop: words.workshopDoes[workshopDoes] }}
          value={form.answersPer === 'person' || form.answersPer === 'group' ? form.answersPer : 'workshop'}
          onPick={(answersPer) => write({ answersPer })}
          fault={fault('answersPer')}
        />
      )}
      <Pick
        label={words.names}
        hint={words.namesMeans}
        values={['all', 'facilitator', 'nobody']}
        words={words.namesChoices}
        value={form.names}
        onPick={(names) => write({ names })}
        fault={fault('names')}
      />
      {!paired && !several && <Material earlier={earlier} {...fields} />}
      {!paired && !several && (
        <Pick
          label={words.seating}
          values={['keep', 'remix', 'by-topic']}
          words={words.seatingChoices}
          value={form.seating}
          onPick={(seating) => write({ seating })}
          fault={fault('seating')}
        />
      )}
    </>
  );
};

/** A vote must have a round to take its themes from; the others may. */
const Material = ({ earlier, kind, form, write, fault }: RoundFieldsProps & { earlier: readonly RoundLine[] }) => {
  const { t } = useTab();
  const words = t.roundPlans.fields;
  const vote = kind === 'vote';
  const rounds = earlier.filter((line) => canTakeFrom(kind, line.kind));
  const wrong = fault('from');
  if (rounds.length === 0) return vote || wrong !== undefined ? <Trouble>{t.tabRounds.noEarlier}</Trouble> : null;
  return (
    <Field label={vote ? words.fromVote : words.from} size="large" required={vote} {...told(wrong)}>
      <Select size="large" name="from" value={form.from} onChange={(_, { value }) => write({ from: value })}>
        <option value="">{vote ? words.choose : words.fromNone}</option>
        {rounds.map(({ number, heading }) => (
          <option key={number} value={String(number)}>
            {words.roundAt(number, heading)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
