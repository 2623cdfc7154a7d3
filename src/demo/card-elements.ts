import { isJson, type Json, objectAt, textAt } from './json.ts';

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
