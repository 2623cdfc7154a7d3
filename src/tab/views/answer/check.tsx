import { Field, Input } from '@fluentui/react-components';
import { INPUT } from '../../../domain/questions/inputs.ts';
import { useTab } from '../../tab-context.ts';
import { type KindProps, told } from './kind.ts';
import { ScoreInput } from './score.tsx';

/** Check-in and check-out: how it is, and one word for it. */
export const CheckInput = ({ question, inputs, onInput, fault }: KindProps<'check'>) => {
  const { t } = useTab();
  const words = t.answer.inputs.check;
  return (
    <>
      <ScoreInput
        label={words.score[question.direction]}
        ends={question}
        inputs={inputs}
        onInput={onInput}
        fault={fault(INPUT.score)}
      />
      <Field label={words.word} size="large" {...told(fault(INPUT.word))}>
        <Input
          size="large"
          name={INPUT.word}
          placeholder={words.placeholder}
          value={inputs[INPUT.word] ?? ''}
          onChange={(_, { value }) => onInput({ [INPUT.word]: value })}
        />
      </Field>
    </>
  );
};
