/** A card's JSON as the wire carries it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Node = { readonly [key: string]: Json };

export const wire = (card: object): Node => JSON.parse(JSON.stringify(card));

export const isNode = (json: Json | undefined): json is Node => typeof json === 'object' && json !== null && !Array.isArray(json);

/** Every object in the card, the card itself first, with the objects it stands in. */
export function* nodes(json: Json, above: readonly Node[] = []): Generator<{ node: Node; above: readonly Node[] }> {
  if (isNode(json)) yield { node: json, above };
  const inside = isNode(json) ? [...above, json] : above;
  if (Array.isArray(json)) for (const each of json) yield* nodes(each, above);
  else if (isNode(json)) for (const each of Object.values(json)) yield* nodes(each, inside);
}

/** Every object of one of these types. */
export const ofType = (card: Json, ...types: readonly string[]): readonly Node[] =>
  [...nodes(card)].map(({ node }) => node).filter(({ type }) => typeof type === 'string' && types.includes(type));

/** Every text in the card, with the object and the key it stands under. */
export const strings = (card: Json): readonly { readonly node: Node; readonly key: string; readonly text: string }[] =>
  [...nodes(card)].flatMap(({ node }) =>
    Object.entries(node).flatMap(([key, text]) => (typeof text === 'string' ? [{ node, key, text }] : [])),
  );

/** UTF-16 units of the card on the wire: Teams takes 80 KB counted as UTF-16, 40 000 units (teams-facts.md). */
export const units = (card: object): number => JSON.stringify(card).length;

/** A copy of a view where every text that a person writes is what `write` makes of it. */
export const rewritten = <View>(view: View, write: (key: string, text: string) => string): View => {
  const copy = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return personWritten.has(key) ? write(key, value) : value;
    if (Array.isArray(value)) return value.map((each) => copy(each, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copy(each, fieldIn(key, name))]));
  };
  return copy(view, '') as View;
};

/** What lies in the inputs of an answer card was typed by somebody, whatever the input is called; and an option's text has a length of its own. */
const fieldIn = (above: string, name: string): string => {
  if (above === 'filled' || (above === 'lost' && name === 'text')) return above;
  return above === 'options' && name === 'text' ? 'option' : name;
};

/** The fields of the views that hold what somebody wrote, whichever way it came: cards, Teams' roster, the organisation file. */
const personWritten: ReadonlySet<string> = new Set([
  'title',
  'heading',
  'question',
  'text',
  'texts',
  'filled',
  'lost',

  'name',
  'unit',
  'detail',
  'code',
  ...['by', 'said', 'proposal', 'lowLabel', 'highLabel', 'word', 'reason', 'owner', 'within', 'organisation', 'purpose', 'about'],
  ...['topic', 'material', 'option', 'theme'],
  // What is typed where a round is planned.
  ...['options', 'lowLabel', 'highLabel', 'nextQuestion', 'option', 'proposal', 'least', 'most', 'opensDate', 'opensTime'],
  ...['lead', 'body', 'ask', 'answer', 'alt', 'to', 'why', 'letterHeading', 'words', 'units', 'unitTypes', 'testSentTo'],
]);
