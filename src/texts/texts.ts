import type { Language } from '../domain/people.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** Every sentence that a person sees. Swedish is the default and gives the type: what it has, every language has. */
export type Texts = typeof sv;

export const texts: Readonly<Record<Language, Texts>> = { sv, en };
