/** A cell: a text, a number, a day (`YYYY-MM-DD`), or nothing. */
export type SheetCell = string | number | { readonly day: string } | null;

/** A table of its own, with a row of headings. */
export interface Sheet {
  /** At most 31 characters, none of `[]/\:*?`: Excel's rule. */
  readonly name: string;
  /** `width` in characters. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The columns of a sheet, by their headings and their widths in characters. */
export const columns = (...of: readonly (readonly [heading: string, width: number])[]): Sheet['columns'] =>
  of.map(([heading, width]) => ({ heading, width }));
