import type { CardElementArray, ITextInput } from '@microsoft/teams.cards';
import { INPUT } from '../../src/domain/questions/inputs.ts';
import type { NumberQuestion } from '../../src/domain/questions/number.ts';
import { numberIn } from '../../src/texts/numbers.ts';
import { choiceTitle } from '../letters/choices.ts';
import { type Field, faultsAt, kept } from './field.ts';

/** The longest number there is: sign, digits with spaces, comma, decimals, unit. */
const LONGEST = 60;

/** What came back is shown so far, in UTF-16 units as JSON writes them. */
const SHOWN = 200;

/**
 * A box for text, not Input.Number: that one takes a point only in some clients' languages, and sends nothing where it does not like
 * what was typed. So 3,5 goes in as Swedes write it, and what is no number comes back with words.
 */
export const numberInput = ({ least, most, unit = '' }: NumberQuestion, field: Field): CardElementArray => {
  const words = field.t.answer.inputs.number;
  const [from, to] = [least, most].map(numberIn(field.t.language));
  const value = kept(INPUT.number, field, SHOWN);
  return [
    ...faultsAt(INPUT.number, field),
    {
      type: 'Input.Text',
      id: INPUT.number,
      label: unit === '' ? words.label(from ?? '', to ?? '') : words.labelOf(from ?? '', to ?? '', choiceTitle(unit)),
      placeholder: words.placeholder,
      ...(value !== '' && { value }),
      isRequired: true,
      errorMessage: words.required,
      maxLength: LONGEST,
      spacing: 'Medium',
    } satisfies ITextInput,
  ];
};
