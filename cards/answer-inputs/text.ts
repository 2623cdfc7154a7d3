import type { CardElementArray, ITextInput } from '@microsoft/teams.cards';
import { INPUT } from '../../src/domain/questions/inputs.ts';
import type { QUESTION_LIMITS } from '../../src/domain/questions/limits.ts';
import { quiet } from '../parts.ts';
import { DRAFT, withoutControls } from '../person-text.ts';
import { type Field, faultsAt, kept } from './field.ts';

/** The longest that the domain takes; its type holds the number to it. */
const LONGEST: (typeof QUESTION_LIMITS)['text'] = 4_000;

/** The box for an open text. */
export const textInput = (label: string, field: Field): CardElementArray => {
  const { draft, t } = field;
  const value = kept(INPUT.answer, field, DRAFT);
  return [
    ...faultsAt(INPUT.answer, field),
    {
      type: 'Input.Text',
      id: INPUT.answer,
      label,
      placeholder: t.answer.placeholder,
      ...(value !== '' && { value }),
      isMultiline: true,
      isRequired: true,
      errorMessage: t.answer.required,
      maxLength: LONGEST,
      spacing: 'Medium',
    } satisfies ITextInput,
    ...(value === withoutControls(draft[INPUT.answer] ?? '') ? [] : [quiet(t.answer.cut)]),
  ];
};
