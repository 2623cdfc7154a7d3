import { useTab } from '../../tab-context.ts';
import { LineField, Pair } from './line-field.tsx';
import type { RoundFieldsProps } from './round-fields.ts';

/** What each kind asks of the one who plans it, beside the question. */
export const AnswerFields = ({ kind, ...fields }: RoundFieldsProps) => {
  const { t } = useTab();
  const words = t.roundPlans.fields;
  switch (kind) {
    case 'text':
    case 'one-two-four':
    case 'consent':
      return null;
    case 'choice':
    case 'choices':
      return <LineField name="options" label={words.options} rows={5} required {...fields} />;
    case 'ranking':
      return (
        <>
          <LineField name="options" label={words.options} rows={5} required {...fields} />
          <LineField name="places" label={words.places} short numeric required {...fields} />
        </>
      );
    case 'topics':
      return (
        <>
          <LineField name="options" label={words.topics} rows={5} required {...fields} />
          <LineField name="nextQuestion" label={words.nextQuestion} rows={3} required {...fields} />
        </>
      );
    case 'scale':
    case 'check-in':
    case 'check-out':
      return (
        <Pair>
          <LineField name="lowLabel" label={words.lowLabel} required {...fields} />
          <LineField name="highLabel" label={words.highLabel} required {...fields} />
        </Pair>
      );
    case 'number':
      return (
        <>
          <Pair>
            <LineField name="least" label={words.least} numeric required {...fields} />
            <LineField name="most" label={words.most} numeric required {...fields} />
          </Pair>
          <LineField name="unit" label={words.unit} short {...fields} />
        </>
      );
    case 'vote':
      return (
        <Pair>
          <LineField name="budget" label={words.budget} numeric {...fields} />
          <LineField name="cap" label={words.cap} numeric {...fields} />
        </Pair>
      );
  }
};
