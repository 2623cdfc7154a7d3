import { INPUT } from '../../../domain/questions/inputs.ts';
import { useTab } from '../../tab-context.ts';
import type { KindProps } from './kind.ts';
import { ScoreInput } from './score.tsx';

export const ScaleInput = ({ question, inputs, onInput, fault }: KindProps<'scale'>) => {
  const { t } = useTab();
  const label = t.answer.inputs.scale.label;
  return <ScoreInput label={label} ends={question} inputs={inputs} onInput={onInput} fault={fault(INPUT.score)} />;
};
