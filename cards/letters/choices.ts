import type { IChoice, IChoiceSetInput } from '@microsoft/teams.cards';
import { cut, harmless } from '../person-text.ts';

/** Longest that a choice's title is, in UTF-16 units as JSON writes them: a line on a phone, or two. */
const TITLE = 80;

/** U+2060, word joiner: what it stands before does not begin a list, and what it stands in is no address. */
const BREAK = '\u2060';

/** How far the full-width forms (U+FF01 to U+FF5E) stand from the characters that they look like. */
const FULL_WIDTH = 0xfee0;

const wideForm = (character: string): string => String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH);

/**
 * A person's text as the title of a choice. Some clients draw it as Markdown and some as it stands, so a backslash would show:
 * what Markdown would act on becomes its full-width likeness instead. One line.
 */
export const choiceTitle = (text: string, units = TITLE): string =>
  cut(
    harmless(text.replace(/\s+/g, ' ').trim())
      .replace(/[*_`[\]<>~#|\\]|&(?=#?\w+;)/g, wideForm)
      .replace(/:(?=\/\/)/g, `:${BREAK}`)
      .replace(/^(?=[-+=•]|\d{1,9}[.)])/, BREAK),
    units,
  );

/**
 * A name as the value of a choice of which several can be chosen: a client sends them with commas between, and a unit can be called
 * "Kultur, fritid och turism". `chosenValues` reads them back. Ids and most names are as they were.
 */
export const choiceValue = (name: string): string => name.replaceAll('%', '%25').replaceAll(',', '%2C');

/** What was chosen in a set where several can be, as they were given to `choiceValue`; nothing chosen gives nothing. */
export const chosenValues = (sent: string): readonly string[] =>
  sent
    .split(',')
    .filter((value) => value !== '')
    .map((value) => value.replaceAll('%2C', ',').replaceAll('%25', '%'));

/** A set of choices of which several, or none, can be chosen. Nothing where there is nothing to choose among. */
export const severalOf = (
  id: string,
  label: string,
  choices: readonly { readonly title: string; readonly value: string }[],
  chosen: readonly string[],
): readonly IChoiceSetInput[] => {
  const value = choices.filter((choice) => chosen.includes(choice.value)).map((choice) => choiceValue(choice.value));
  return choices.length === 0
    ? []
    : [
        {
          type: 'Input.ChoiceSet',
          id,
          label,
          isMultiSelect: true,
          style: 'compact',
          wrap: true,
          ...(value.length > 0 && { value: value.join(',') }),
          choices: choices.map((choice): IChoice => ({ title: choice.title, value: choiceValue(choice.value) })),
        },
      ];
};

/** A set of choices of which one is chosen. `value` goes back as it is. */
export const oneOf = (
  id: string,
  label: string,
  choices: readonly { readonly title: string; readonly value: string }[],
  more: Pick<IChoiceSetInput, 'value' | 'placeholder' | 'spacing'> = {},
): IChoiceSetInput => ({ type: 'Input.ChoiceSet', id, label, style: 'compact', wrap: true, ...more, choices: [...choices] });
