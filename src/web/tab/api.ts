import type { z } from 'zod';
import type { Refusal } from '../../domain/decider.ts';
import type { commands } from './commands.ts';
import type { reads } from './reads.ts';

/** What the browser and the server say to each other: types alone, made of the tables themselves. */

type Table = Readonly<Record<string, { readonly schema: z.ZodType; run(...asked: never): Promise<object> }>>;
type InputOf<Of extends Table, Name extends keyof Of> = z.input<Of[Name]['schema']>;
type ViewOf<Of extends Table, Name extends keyof Of> = Exclude<Awaited<ReturnType<Of[Name]['run']>>, Refusal<string>>;

export type ReadName = keyof typeof reads;
export type ReadInput<Name extends ReadName> = InputOf<typeof reads, Name>;
export type ReadView<Name extends ReadName> = ViewOf<typeof reads, Name>;

export type CommandName = keyof typeof commands;
export type CommandInput<Name extends CommandName> = InputOf<typeof commands, Name>;
export type CommandView<Name extends CommandName> = ViewOf<typeof commands, Name>;

/** The answer to `POST /api/tab/session {link}`. */
export interface SessionAnswer {
  readonly token: string;
  readonly expiresAt: string;
}

/** One view of a live stream, of the `on`-th that was asked for: as it is, or why it cannot be seen. `etag` goes back in Last-Event-ID. */
export type LiveView =
  | { readonly on: number; readonly etag: string; readonly view: object }
  | { readonly on: number; readonly etag: string; readonly problem: Problem };

export type { MeView } from '../../app/views/me.ts';
export type { Problem } from './problem.ts';

import type { Problem } from './problem.ts';
