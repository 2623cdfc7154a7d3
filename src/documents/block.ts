/** A piece of a text document, whatever format it is written in. Every text may hold what a person wrote. */
export type Block =
  | { readonly is: 'title'; readonly text: string }
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  /** A term and what it is, one to a line. */
  | { readonly is: 'facts'; readonly facts: readonly (readonly [term: string, text: string])[] }
  | { readonly is: 'list'; readonly items: readonly Item[] }
  | { readonly is: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] };

export interface Item {
  readonly text: string;
  /** Who said it, and what there is to say about it; null where nothing is. */
  readonly note: string | null;
  readonly items?: readonly Item[];
}

export interface Column {
  readonly heading: string;
  /** Figures stand to the right. */
  readonly figures?: true;
  /** Sentences stand here: it takes the room of two. */
  readonly wide?: true;
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ is: 'heading', level, text });

export const paragraph = (text: string): Block => ({ is: 'paragraph', text });

/** Nothing of no rows: a heading row alone says nothing. A cell without a text has a dash: a screen reader passes over nothing. */
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): readonly Block[] =>
  rows.length === 0 ? [] : [{ is: 'table', columns, rows: rows.map((row) => row.map((cell) => cell || '–')) }];

export const list = (items: readonly Item[]): readonly Block[] => (items.length === 0 ? [] : [{ is: 'list', items }]);
