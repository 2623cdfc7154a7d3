import { buttonsOf, dataOf, elements, inputOf } from './card-elements.ts';
import { type Json, textAt } from './json.ts';
import type { PostKind } from './questions.ts';

/** What a letter's card has to press, if it can be acknowledged. The data are sent back untouched. */
export interface Unread {
  /** The same for every copy and every edition of one letter. */
  readonly letter: string;
  readonly data: Json;
}

export const unread = (card: Json | undefined): Unread | undefined => {
  const [data] = dataOf(card, 'acknowledge');
  return data && { letter: textAt(data, 'letter') ?? JSON.stringify(data), data };
};

/** Whether this is the letter after its acknowledgement, and not a refusal: a no is a card too, with nothing to write back with. */
export const isRead = (card: Json): boolean => unread(card) === undefined && dataOf(card, 'ask').length > 0;

/** The letter's question (lower-case, the text just before the input), if it has one that is not answered. */
export const letterQuestion = (card: Json): { readonly data: Json; readonly text: string } | undefined => {
  const [data] = dataOf(card, 'answer-letter');
  const input = inputOf(card, 'Input.Text', 'letter-answer');
  if (data === undefined || input === undefined || (textAt(input, 'value') ?? '') !== '') return undefined;
  const all = [...elements(card)];
  const before = all.slice(0, all.indexOf(input)).map((element) => textAt(element, 'text') ?? '');
  return { data, text: (before.findLast((text) => text !== '') ?? '').toLowerCase() };
};

/** Whether the letter shows this text as the reader's answer. */
export const showsAnswer = (card: Json, text: string): boolean =>
  textAt(inputOf(card, 'Input.Text', 'letter-answer'), 'value') === text;

/** The button that opens the form for a question or an input. */
export const askButton = (card: Json, kind: PostKind): Json | undefined =>
  dataOf(card, 'ask').find((data) => textAt(data, 'kind') === kind);

/** The form for a question or an input. */
export interface AskForm {
  readonly data: Json;
  /** What the toggle "without my name" gives when it is on and off; not there where the letter wants names. */
  readonly withoutName: { readonly on: string; readonly off: string } | undefined;
}

export const askForm = (card: Json): AskForm | undefined => {
  const [data] = dataOf(card, 'send-post');
  if (data === undefined || inputOf(card, 'Input.Text', 'text') === undefined) return undefined;
  const toggle = inputOf(card, 'Input.Toggle', 'without-name');
  // true and false are what a toggle gives that does not say.
  const values = { on: textAt(toggle, 'valueOn') ?? 'true', off: textAt(toggle, 'valueOff') ?? 'false' };
  return { data, withoutName: toggle && values };
};

/** Whether the card shows what was sent with the form: its buttons lead to that post, and it is not the form once more. */
export const showsPost = (card: Json, { data }: AskForm): boolean =>
  askForm(card) === undefined && buttonsOf(card).some((button) => button.data.post === data.post);
