import type { CardElementArray } from '@microsoft/teams.cards';
import type { ChoiceQuestion } from '../../src/domain/questions/choice.ts';
import { INPUT } from '../../src/domain/questions/inputs.ts';
import { choiceTitle } from '../letters/choices.ts';
import { choices, type Field } from './field.ts';

/** An option may be a sentence of 120 characters: all of it is shown, in UTF-16 units as JSON writes them. */
export const OPTION = 240;

/** All options at once, to be pressed with a thumb: one of them, or as many as one wants. */
export const choiceInput = ({ options, several }: ChoiceQuestion, field: Field): CardElementArray => {
  const words = field.t.answer.inputs.choice;
  return choices(
    {
      id: INPUT.choice,
      label: several ? words.several : words.one,
      style: 'expanded',
      ...(several && { isMultiSelect: true }),
      errorMessage: words.required,
      choices: options.map(({ id, text }) => ({ title: choiceTitle(text, OPTION), value: id })),
    },
    field,
    (field.draft[INPUT.choice] ?? '').split(','),
  );
};
