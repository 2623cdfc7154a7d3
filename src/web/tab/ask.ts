import type { z } from 'zod';
import { isRefusal } from '../../domain/decider.ts';
import type { Texts } from '../../texts/texts.ts';
import type { FieldFault, No } from './problem.ts';
import type { Asking, Refused } from './table.ts';

/** A row of a table, whatever it asks for. */
interface Row {
  readonly schema: z.ZodType;
  run(asking: Asking, input: never): Promise<object>;
}

/** Input that fits the schema, or what is wrong with it, field by field. */
export const readInput = <Schema extends z.ZodType>(
  schema: Schema,
  sent: unknown,
  t: Texts,
): { readonly input: z.output<Schema> } | No => {
  const read = schema.safeParse(sent);
  if (read.success) return { input: read.data };
  const errors: readonly FieldFault[] = read.error.issues.map(({ path, code }) => ({
    field: path.map(String).join('.'),
    code,
    message: t.tab.problems['bad-field'],
  }));
  return { code: 'bad-input', errors };
};

/** Checks what was sent, asks, and tells the view from the no. Rejects only for faults of ours. */
export const ask = async (row: Row, asking: Asking, sent: unknown): Promise<{ readonly view: object } | No> => {
  const read = readInput(row.schema, sent, asking.t);
  if ('code' in read) return read;
  // The schema of the row is what its `run` takes: `read` and `command` of the table see to that.
  const view: object | Refused = await row.run(asking, read.input as never);
  return isRefusal<object, string>(view) ? noOf(view) : { view };
};

const noOf = (refused: Refused): No => ({ code: refused.refused, ...(refused.errors && { errors: refused.errors }) });

export const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
