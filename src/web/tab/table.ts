import type { z } from 'zod';
import type { App } from '../../app/app.ts';
import type { Topic } from '../../app/changes.ts';
import { isRefusal, type Refusal } from '../../domain/decider.ts';
import type { Person } from '../../domain/organisation.ts';
import type { Texts } from '../../texts/texts.ts';
import type { FileName } from './commands/files.ts';
import type { FieldFault } from './problem.ts';

/** A link to a file, for ten minutes: whole, or from the root of the server that the page came from. */
export type FileLink = (person: string, what: FileName, id: string) => string;

/** Who asks, and the words for them. */
export interface Asking {
  readonly app: App;
  readonly link: FileLink;
  readonly me: Person;
  readonly t: Texts;
}

/** A no of the rules, and where the rules say at which fields. */
export type Refused = Refusal<string> & { readonly errors?: readonly FieldFault[] };

/** Something to look at: what is asked, what is seen, and what may change it. Nothing happens by it. */
export interface Read<Schema extends z.ZodType, View extends object> {
  readonly schema: Schema;
  run(asking: Asking, input: z.output<Schema>): Promise<View | Refused>;
  /** Heard by whoever looks on live; without it the view stands still. */
  follows?(input: z.output<Schema>, me: Person): readonly Topic[];
  /** True where everybody with the same roles sees the same: then it is made once for all who look on. */
  readonly alike?: true;
}

/** Something done: what is sent, and what is seen afterwards. */
export interface Command<Schema extends z.ZodType, View extends object> {
  readonly schema: Schema;
  run(asking: Asking, input: z.output<Schema>): Promise<View | Refused>;
}

type Outcome<View extends object> = Promise<View | Refused>;

export const read = <Schema extends z.ZodType, View extends object>(
  schema: Schema,
  run: (asking: Asking, input: z.output<Schema>) => Outcome<View>,
  more: Pick<Read<Schema, View>, 'follows' | 'alike'> = {},
) => ({ schema, run, ...more }) satisfies Read<Schema, View>;

export const command = <Schema extends z.ZodType, View extends object>(
  schema: Schema,
  run: (asking: Asking, input: z.output<Schema>) => Outcome<View>,
): Command<Schema, View> => ({ schema, run });

/** Cards say a no as a notice, beside what was typed; a page keeps what was typed itself, and is told no. */
export const unlessNoticed = <View extends object>(
  view: (View & { readonly notice: string | null }) | Refusal<string>,
  ...fine: readonly string[]
): View | Refusal<string> => {
  if (isRefusal(view)) return view;
  return view.notice === null || fine.includes(view.notice) ? view : { refused: view.notice };
};
