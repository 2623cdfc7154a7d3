import type { IChoiceSetInput, INumberInput } from '@microsoft/teams.cards';

type Choices = readonly { readonly title: string; readonly value: string }[];

/** One of a few alternatives of our own words, all in sight. */
export const pick = (id: string, label: string, value: string, choices: Choices, errorMessage: string): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  value,
  style: 'expanded',
  wrap: true,
  isRequired: true,
  errorMessage,
  spacing: 'Medium',
  choices: [...choices],
});

/** The alternatives of a table of texts, in the order given. */
export const choicesOf = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>): Choices =>
  values.map((value) => ({ title: words[value], value }));

/** A number, filled in with what was typed where that is one. `wrong` is missing where the field may be left empty. */
export const numberField = (
  id: string,
  label: string,
  typed: string,
  { least, most, wrong }: { readonly least: number; readonly most: number; readonly wrong?: string },
): INumberInput => {
  const value = Number(typed);
  return {
    type: 'Input.Number',
    id,
    label,
    ...(typed.trim() !== '' && Number.isFinite(value) && { value }),
    min: least,
    max: most,
    ...(wrong !== undefined && { isRequired: true, errorMessage: wrong }),
    spacing: 'Medium',
  };
};
