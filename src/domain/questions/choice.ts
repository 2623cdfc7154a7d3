import { type AnsweredOf, countEach } from './count.ts';
import type { Faulty } from './fault.ts';
import { INPUT, type Inputs, typed } from './inputs.ts';

/** One of a choice's or a ranking's options. The id stays when the text is corrected. */
export interface Option {
  readonly id: string;
  readonly text: string;
}

/** One of the options, or where `several` any number of them but none. */
export interface ChoiceQuestion {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly several: boolean;
}

/** Ids of options, each once, in the order that the question has them. */
export interface ChoiceResponse {
  readonly kind: 'choice';
  readonly chosen: readonly string[];
}

/** How many chose each option, in the question's order. Where several may be chosen the counts add up to more than `answered`. */
export interface ChoiceTally extends AnsweredOf {
  readonly kind: 'choice';
  readonly options: readonly (Option & { readonly count: number })[];
}

/** Options with ids `a`, `b`, `c`… from what a person wrote, one text each; empty lines are no options. */
export const optionsFrom = (texts: readonly string[]): readonly Option[] =>
  texts
    .map((text) => text.normalize('NFC').trim())
    .filter((text) => text !== '')
    .map((text, index) => ({ id: letter(index), text }));

/** `a` to `z`, then `a1`, `b1`…: more than the limit has, so that too many can be told of and not break. */
const letter = (index: number): string => {
  const turn = Math.floor(index / 26);
  return String.fromCharCode(97 + (index % 26)) + (turn === 0 ? '' : turn);
};

/** A choice set with several values joins their ids with commas. */
export const readChoice = ({ options, several }: ChoiceQuestion, inputs: Inputs): ChoiceResponse | Faulty => {
  const field = INPUT.choice;
  const given = new Set(
    typed(inputs, field)
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  );
  if (given.size === 0) return { faults: [{ field, fault: 'choice-empty' }] };
  const chosen = options.map(({ id }) => id).filter((id) => given.has(id));
  if (chosen.length < given.size) return { faults: [{ field, fault: 'choice-not-there' }] };
  if (!several && chosen.length > 1) return { faults: [{ field, fault: 'too-many-choices', given: chosen.length, most: 1 }] };
  return { kind: 'choice', chosen };
};

export const tallyChoice = ({ options }: ChoiceQuestion, responses: readonly ChoiceResponse[], asked: number): ChoiceTally => {
  const counts = countEach(
    options.map(({ id }) => id),
    responses.flatMap(({ chosen }) => chosen),
  );
  return {
    kind: 'choice',
    answered: responses.length,
    asked,
    options: options.map((option, index) => ({ ...option, count: counts[index] ?? 0 })),
  };
};
