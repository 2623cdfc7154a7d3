import type { CardElementArray, ITextInput } from '@microsoft/teams.cards';
import type { LetterFault } from '../../src/domain/letter/content.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { line } from '../parts.ts';
import { cut, withoutControls } from '../person-text.ts';

/** Characters that JSON writes with two units (a quote, a line break) may be every one, and the text still comes back whole. */
export const ESCAPED = 2;

/** What to say of those of a letter's faults that belong here. */
export const faultsIn =
  (faults: readonly LetterFault[], t: Texts) =>
  (...here: readonly LetterFault[]): readonly string[] =>
    here.filter((fault) => faults.includes(fault)).map((fault) => t.lettersAuthor.faults[fault]);

/** What is wrong with the field that follows. The words say it; the colour only helps. */
export const faultLine = (text: string) => line(text, { color: 'Attention', weight: 'Bolder', spacing: 'Medium' });

/**
 * A box with what was written in it, and what is wrong with that above it. `limit` is the most characters that are taken; a text that
 * is longer comes back as far as `units` of the message go.
 */
export const field = (
  { id, label, value, limit, units = limit, hint, lines = false }: FieldText,
  faults: readonly string[] = [],
): CardElementArray => {
  const kept = cut(withoutControls(value), units);
  return [
    ...faults.map(faultLine),
    {
      type: 'Input.Text',
      id,
      label,
      ...(kept !== '' && { value: kept }),
      ...(hint !== undefined && { placeholder: hint }),
      ...(lines && { isMultiline: true }),
      maxLength: limit,
      spacing: faults.length > 0 ? 'Small' : 'Medium',
    } satisfies ITextInput,
  ];
};

interface FieldText {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly limit: number;
  readonly units?: number;
  readonly hint?: string;
  readonly lines?: boolean;
}
