import type { z } from 'zod';
import type { App } from '../app/app.ts';
import type { MessageRef, Post } from '../app/ports.ts';
import type { Person } from '../domain/organisation.ts';
import type { Language } from '../domain/people.ts';
import type { Texts } from '../texts/texts.ts';
import type { PressedData } from './inbound.ts';

/** One press of a button by someone whom the roster knows. */
export interface Press {
  readonly me: Person;
  readonly language: Language;
  readonly t: Texts;
  readonly data: PressedData;
  /** The message that the card is in, where Teams said. */
  readonly message: MessageRef | undefined;
  /** Whether it was in the person's own chat with the bot. */
  readonly personal: boolean;
}

/** What a verb shows instead of the card that was pressed. */
export type Verb = (app: App, press: Press) => Promise<Post>;

/** The card's data did not have the shape that our cards give it: an old card, or a forged one. */
export class BadPress extends Error {
  override readonly name = 'BadPress';
}

/** A verb whose data is checked before anything is done with it. */
export const verb =
  <Schema extends z.ZodType>(schema: Schema, act: (app: App, press: Press, data: z.infer<Schema>) => Promise<Post>): Verb =>
  async (app, press) => {
    const read = schema.safeParse(press.data);
    if (!read.success) throw new BadPress(read.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`).join(', '));
    return act(app, press, read.data);
  };
