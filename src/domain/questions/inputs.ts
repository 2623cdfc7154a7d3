/**
 * What a card's inputs came back with, keyed by input id: text from outside. A client leaves an untouched input out, sends it
 * empty, or sends a number where another sends the same number as text.
 */
export type Inputs = Readonly<Record<string, string | number | boolean | undefined>>;

/** The ids of the inputs that a round's card has, by what is asked for. They lie on cards in people's chats: never change one. */
export const INPUT = {
  answer: 'answer',
  choice: 'choice',
  score: 'score',
  number: 'number',
  word: 'word',
  /** No input of its own: where a fault in the vote as a whole belongs, above its themes. */
  dots: 'dots',
  stance: 'stance',
  reason: 'reason',
} as const;

/** The input of one place in a ranking; places count from 1 (`rank-1`). */
export const rankInput = (place: number): string => `rank-${place}`;

const DOTS = 'dots-';

/** The input of one theme in a vote (`dots-t3`). */
export const dotsInput = (theme: string): string => `${DOTS}${theme}`;

/** The themes that dots came for, whether the vote has them or not. */
export const themesIn = (inputs: Inputs): readonly string[] =>
  Object.keys(inputs)
    .filter((id) => id.startsWith(DOTS))
    .map((id) => id.slice(DOTS.length));

/** What was typed or chosen in one input, trimmed and in NFC (macOS writes å as two characters); empty where nothing was. */
export const typed = (inputs: Inputs, id: string): string =>
  String(inputs[id] ?? '')
    .normalize('NFC')
    .trim();
