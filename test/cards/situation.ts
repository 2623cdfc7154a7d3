import type { Card } from '../../src/app/ports.ts';
import type { Language } from '../../src/domain/people.ts';
import { type Texts, texts } from '../../src/texts/texts.ts';

/** What is done to a view before it is drawn: to put hostile or very long texts in it. */
export type Change = <View>(view: View) => View;

/** One card in one situation; `name` is kebab-case and unique. */
export interface Situation {
  readonly name: string;
  readonly card: (language: Language, change?: Change) => Card;
}

export const situation = <View>(name: string, view: View, draw: (view: View, t: Texts) => Card): Situation => ({
  name,
  card: (language, change = (same) => same) => draw(change(view), texts[language]),
});
