import { isJson, type Json, listAt, textAt } from '../../src/demo/json.ts';

/** A button as a person sees it, and what a press of it sends. */
export interface CardButton {
  readonly title: string;
  readonly verb: string;
  readonly data: Json;
  /** False where the card says that its inputs stay at home. */
  readonly takesInputs: boolean;
}

interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isRequired: boolean;
  /** Value by title, where one chooses. */
  readonly choices: ReadonlyMap<string, string>;
}

/** Every element of a card, however deep; what an old client falls back to is not on show. */
function* elements(node: unknown): Generator<Json> {
  if (Array.isArray(node)) for (const item of node) yield* elements(item);
  if (!isJson(node)) return;
  yield node;
  for (const [key, value] of Object.entries(node)) if (key !== 'fallback' && key !== 'data') yield* elements(value);
}

const all = (card: Json | undefined): readonly Json[] => [...elements(card)];

/** All that can be read on a card, a line each, buttons apart; hard spaces and word joiners as a reader takes them. */
export const wordsOf = (card: Json | undefined): string =>
  all(card)
    .filter(({ type }) => type !== 'Action.Execute')
    .flatMap((element) => [
      textAt(element, 'text') ?? '',
      textAt(element, 'label') ?? '',
      element.type === 'Input.Text' ? (textAt(element, 'value') ?? '') : '',
    ])
    .filter((text) => text !== '')
    .join('\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2060', '');

export const buttonsOf = (card: Json | undefined): readonly CardButton[] =>
  all(card)
    .filter(({ type }) => type === 'Action.Execute')
    .map((element) => ({
      title: textAt(element, 'title') ?? '',
      verb: textAt(element, 'verb') ?? '',
      data: isJson(element.data) ? element.data : {},
      takesInputs: element.associatedInputs !== 'none',
    }));

/** The button that says so; where several do, the one at `place` from 0. */
export const buttonOn = (card: Json | undefined, title: string, place = 0): CardButton | undefined =>
  buttonsOf(card).filter((button) => button.title === title)[place];

/** What can be filled in, hidden or not. */
export const fieldsOf = (card: Json | undefined): readonly Field[] =>
  all(card)
    .filter(({ type }) => String(type).startsWith('Input.'))
    .map((element) => ({
      id: textAt(element, 'id') ?? '',
      label: textAt(element, 'label') ?? '',
      value: typeof element.value === 'number' ? String(element.value) : (textAt(element, 'value') ?? ''),
      isRequired: element.isRequired === true,
      choices: new Map(
        listAt(element, 'choices').map((choice) => [textAt(choice, 'title') ?? '', textAt(choice, 'value') ?? '']),
      ),
    }));

/**
 * What a Teams client sends along with a press: every input by its id, filled in by its label (a choice by its title), else as
 * the card had it. Throws for a label or choice that the card does not have, and where the client would not let the person press.
 */
export const inputsOf = (card: Json | undefined, filled: Readonly<Record<string, string>> = {}): Json => {
  const fields = fieldsOf(card);
  const stray = Object.keys(filled).find((label) => fields.every((field) => field.label !== label));
  if (stray !== undefined) throw new Error(`no field "${stray}" among ${fields.map(({ label }) => `"${label}"`).join(', ')}`);
  return Object.fromEntries(
    fields.map(({ id, label, value, isRequired, choices }) => {
      const typed = filled[label];
      const chosen = typed === undefined || choices.size === 0 ? typed : choices.get(typed);
      if (typed !== undefined && chosen === undefined) throw new Error(`"${label}" has no choice "${typed}"`);
      const sent = chosen ?? value;
      if (isRequired && sent === '') throw new Error(`the client asks for "${label}" first`);
      return [id, sent];
    }),
  );
};
