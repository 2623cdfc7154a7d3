import { buttonsOf, type CardInput, dataOf, elements, inputsOf } from './card-elements.ts';
import { type Json, textAt } from './json.ts';

/** A card that asks for an answer: the data to send back untouched, what there is to fill in, and all its text, lower-case. */
export interface Asked {
  readonly data: Json;
  /** The same for every card of one round, and different for the next round's. */
  readonly question: string;
  readonly text: string;
  readonly inputs: readonly CardInput[];
  /** The data of the button that calls for help, where there is one. */
  readonly help: Json | undefined;
}

/**
 * A round is known by its workshop and number where the data has them. The rest (what the answer is based on, say) changes with
 * each edit of the card; data of another shape is taken whole.
 */
const questionOf = (data: Json): string =>
  JSON.stringify(data.workshop !== undefined && data.round !== undefined ? [data.workshop, data.round] : data);

/** The card as something to fill in, if it has the action `give-answer` and inputs, whatever stands in them. */
export const formOf = (card: Json | undefined): Asked | undefined => {
  const [data] = dataOf(card, 'give-answer');
  const inputs = inputsOf(card);
  if (data === undefined || inputs.length === 0) return undefined;
  const all = [...elements(card)];
  const text = all.flatMap((element) => [textAt(element, 'text') ?? '', textAt(element, 'label') ?? '']).join(' ');
  return { data, question: questionOf(data), text: text.toLowerCase(), inputs, help: dataOf(card, 'ask-help')[0] };
};

/** No dots is where a vote begins. */
const isEmpty = ({ value }: CardInput): boolean => value === '' || value === '0';

/** What a card asks that nobody has filled in: what is filled in is an answer being changed. */
export const askedBy = (card: Json | undefined): Asked | undefined => {
  const form = formOf(card);
  return form?.inputs.every(isEmpty) ? form : undefined;
};

/** The data of the button that takes up a given answer again, if the card has one. */
export const changeButton = (card: Json | undefined): Json | undefined =>
  buttonsOf(card).find(({ verb }) => verb === 'change-answer')?.data;
