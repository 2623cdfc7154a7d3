import { dataOf, elements, inputOf } from './card-elements.ts';
import { type Json, textAt } from './json.ts';

/** A card that asks for an answer: the data to send back untouched, and all its text, lower-case. */
export interface Asked {
  readonly data: Json;
  /** The same for every card of one round, and different for the next round's. */
  readonly question: string;
  readonly text: string;
}

/**
 * A round is known by its workshop and number where the data has them. The rest (what the answer is based on, say) changes with
 * each edit of the card; data of another shape is taken whole.
 */
const questionOf = (data: Json): string =>
  JSON.stringify(data.workshop !== undefined && data.round !== undefined ? [data.workshop, data.round] : data);

/** What a card asks, if it has the action `give-answer` and an empty input `answer`. A filled-in input is an answer being changed. */
export const askedBy = (card: Json | undefined): Asked | undefined => {
  const [data] = dataOf(card, 'give-answer');
  const input = inputOf(card, 'Input.Text', 'answer');
  if (data === undefined || input === undefined || (textAt(input, 'value') ?? '') !== '') return undefined;
  const all = [...elements(card)];
  const text = all.flatMap((element) => [textAt(element, 'text') ?? '', textAt(element, 'label') ?? '']).join(' ');
  return { data, question: questionOf(data), text: text.toLowerCase() };
};
