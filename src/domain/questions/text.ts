import type { AnsweredOf } from './count.ts';
import { type Faulty, unlessFaulty } from './fault.ts';
import { INPUT, type Inputs, typed } from './inputs.ts';
import { QUESTION_LIMITS } from './limits.ts';

/** Open text. */
export interface TextQuestion {
  readonly kind: 'text';
}

export interface TextResponse {
  readonly kind: 'text';
  readonly text: string;
}

/** The texts themselves are shown (and gathered in themes) elsewhere: they are not counted. */
export interface TextTally extends AnsweredOf {
  readonly kind: 'text';
}

export const readText = (inputs: Inputs): TextResponse | Faulty => {
  const text = typed(inputs, INPUT.answer);
  const most = QUESTION_LIMITS.text;
  if (text === '') return { faults: [{ field: INPUT.answer, fault: 'text-empty' }] };
  return unlessFaulty(
    text.length > most ? [{ field: INPUT.answer, fault: 'text-too-long', length: text.length, most }] : [],
    () => ({ kind: 'text', text }),
  );
};

export const tallyText = (responses: readonly TextResponse[], asked: number): TextTally => ({
  kind: 'text',
  answered: responses.length,
  asked,
});
