import { isJson, type Json, listAt, objectAt, textAt } from './json.ts';

/** Every element of a card in reading order, however deep; what a client falls back to is not on show. */
export function* elements(node: unknown): Generator<Json> {
  if (Array.isArray(node)) for (const item of node) yield* elements(item);
  if (!isJson(node)) return;
  yield node;
  for (const [key, value] of Object.entries(node)) if (key !== 'fallback' && key !== 'data') yield* elements(value);
}

const isExecute = (element: Json): boolean => element.type === 'Action.Execute';

/** The data of a card's buttons with this verb, to be sent back untouched. */
export const dataOf = (card: Json | undefined, verb: string): readonly Json[] =>
  [...elements(card)].filter((element) => isExecute(element) && element.verb === verb).map((button) => objectAt(button, 'data'));

/** The verbs of a card's buttons, each with its data. */
export const buttonsOf = (card: Json | undefined): readonly { readonly verb: string; readonly data: Json }[] =>
  [...elements(card)].filter(isExecute).map((button) => ({ verb: textAt(button, 'verb') ?? '', data: objectAt(button, 'data') }));

/** A card's input of this type and id. */
export const inputOf = (card: Json | undefined, type: `Input.${string}`, id: string): Json | undefined =>
  [...elements(card)].find((element) => element.type === type && element.id === id);

/** An input of a card, as far as a person who fills it in needs to know it. */
export interface CardInput {
  readonly id: string;
  readonly label: string;
  /** As text; empty where nothing is filled in. */
  readonly value: string;
  /** The values that one chooses among; empty where one writes. */
  readonly choices: readonly string[];
  /** Whether several of them may be chosen. */
  readonly several: boolean;
}

/** Every input of a card, in reading order. */
export const inputsOf = (card: Json | undefined): readonly CardInput[] =>
  [...elements(card)]
    .filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'))
    .map((element) => ({
      id: textAt(element, 'id') ?? '',
      label: textAt(element, 'label') ?? '',
      value: typeof element.value === 'number' ? String(element.value) : (textAt(element, 'value') ?? ''),
      choices: listAt(element, 'choices').flatMap((choice) => textAt(choice, 'value') ?? []),
      several: element.isMultiSelect === true,
    }));
