import type { Language } from '../../domain/people.ts';
import { type Texts, texts } from '../../texts/texts.ts';
import type { ContentAnswer } from '../answer.ts';

/** What is wrong with one field of what was sent. `field` is its path with dots; empty where it is no field's fault. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** A no, as RFC 9457 has it (application/problem+json): `title` is for the person, in their language. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly correlationId: string;
  readonly errors?: readonly FieldFault[];
}

/** A no before it is put into words. */
export interface No {
  readonly code: string;
  readonly errors?: readonly FieldFault[];
}

const unauthorized: ReadonlySet<string> = new Set(['not-signed-in', 'link-not-valid']);

const forbidden: ReadonlySet<string> = new Set([
  'not-allowed',
  'not-in-team',
  'wrong-tenant',
  'wrong-scope',
  'may-not-send',
  'may-not-delegate',
  'may-not-ask',
  'not-your-card',
  'not-participant',
  'not-recipient',
  'not-yours',
  'wrong-group',
  'not-shown',
]);

const others: Readonly<Record<string, number>> = {
  'unknown-page': 404,
  'no-letters': 404,
  'too-large': 413,
  'not-json': 415,
  'too-many-requests': 429,
  'not-stored': 503,
  'went-wrong': 500,
};

/** 401 sign in, 403 not yours, 404 not there, 422 mend what you wrote, 409 it is otherwise than you thought. */
export const statusOf = (code: string): number => {
  if (unauthorized.has(code)) return 401;
  if (forbidden.has(code)) return 403;
  if (code.startsWith('no-such-')) return 404;
  if (/^(?:bad|empty|unreadable)-|-(?:too-long|empty|impossible)$|^too-(?:few|many)-(?:people|rounds|themes)/.test(code))
    return others[code] ?? 422;
  return others[code] ?? 409;
};

/** The sentence for a code: the tab's own, else what the bot says for the same. */
export const titleOf = (code: string, { tab, refusals, lettersAuthor, lettersReader }: Texts): string => {
  const words: Readonly<Record<string, string>> = {
    ...refusals,
    ...lettersReader.refusals,
    ...lettersAuthor.refusals,
    ...tab.problems,
  };
  return words[code] ?? tab.problems['changed-meanwhile'];
};

export const problemOf = ({ code, errors }: No, language: Language, correlationId: string): Problem => ({
  type: `urn:samling:problem:${code}`,
  title: titleOf(code, texts[language]),
  status: statusOf(code),
  code,
  correlationId,
  ...(errors && errors.length > 0 && { errors }),
});

/** A no as an answer. */
export const refusal = (no: No, language: Language, correlationId: string): ContentAnswer => {
  const problem = problemOf(no, language, correlationId);
  return {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      ...(problem.status === 429 && { 'Retry-After': '1' }),
    },
    content: JSON.stringify(problem),
  };
};
