import { isJson, type Json, textAt } from './json.ts';

/** A card that asks for an answer: the data to send back untouched, and all its text, lower-case. */
export interface Asked {
  readonly data: Json;
  /** The same for every card of one round, and different for the next round's. */
  readonly question: string;
  readonly text: string;
}

/** Every element of a card, however deep; what a client falls back to is not on show. */
function* elements(node: unknown): Generator<Json> {
  if (Array.isArray(node)) for (const item of node) yield* elements(item);
  if (!isJson(node)) return;
  yield node;
  for (const [key, value] of Object.entries(node)) if (key !== 'fallback' && key !== 'data') yield* elements(value);
}

/**
 * A round is known by its workshop and number where the data has them. The rest (what the answer is based on, say) changes with
 * each edit of the card; data of another shape is taken whole.
 */
const questionOf = (data: Json): string =>
  JSON.stringify(data.workshop !== undefined && data.round !== undefined ? [data.workshop, data.round] : data);

/** What a card asks, if it has the action `give-answer` and an empty input `answer`. A filled-in input is an answer being changed. */
export const askedBy = (card: Json | undefined): Asked | undefined => {
  const all = [...elements(card)];
  const action = all.find((element) => element.type === 'Action.Execute' && element.verb === 'give-answer');
  const input = all.find((element) => element.type === 'Input.Text' && element.id === 'answer');
  if (action === undefined || input === undefined || (textAt(input, 'value') ?? '') !== '') return undefined;
  const data = isJson(action.data) ? action.data : {};
  const text = all.flatMap((element) => [textAt(element, 'text') ?? '', textAt(element, 'label') ?? '']).join(' ');
  return { data, question: questionOf(data), text: text.toLowerCase() };
};
