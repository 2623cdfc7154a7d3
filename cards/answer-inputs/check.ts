import type { CardElementArray, ITextInput } from '@microsoft/teams.cards';
import type { CheckQuestion } from '../../src/domain/questions/check.ts';
import { INPUT } from '../../src/domain/questions/inputs.ts';
import type { QUESTION_LIMITS } from '../../src/domain/questions/limits.ts';
import { type Field, faultsAt, kept } from './field.ts';
import { scaleInput } from './scale.ts';

/** The longest that the domain takes; its type holds the number to it. */
const LONGEST: (typeof QUESTION_LIMITS)['word'] = 40;

/** What came back is shown so far, in UTF-16 units as JSON writes them. */
const SHOWN = 400;

/** How it is from one to five, and one word for it. */
export const checkInput = (question: CheckQuestion, field: Field): CardElementArray => {
  const words = field.t.answer.inputs.check;
  const value = kept(INPUT.word, field, SHOWN);
  return [
    ...scaleInput(question, words.score[question.direction], field),
    ...faultsAt(INPUT.word, field),
    {
      type: 'Input.Text',
      id: INPUT.word,
      label: words.word,
      placeholder: words.placeholder,
      ...(value !== '' && { value }),
      isRequired: true,
      errorMessage: words.wordRequired,
      maxLength: LONGEST,
      spacing: 'Medium',
    } satisfies ITextInput,
  ];
};
