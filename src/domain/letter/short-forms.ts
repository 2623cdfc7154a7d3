import type { Language } from '../people.ts';

/** By their parts without dots (`t.ex.`, `t. ex.` and `t ex` are one); the full forms are those of Svenska skrivregler (Språkrådet). */
const forms: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  sv: new Map([
    ['t ex', 'till exempel'],
    ['bl a', 'bland annat'],
    ['m m', 'med mera'],
    ['m fl', 'med flera'],
    ['m a o', 'med andra ord'],
    ['o s v', 'och så vidare'],
    ['osv', 'och så vidare'],
    ['d v s', 'det vill säga'],
    ['dvs', 'det vill säga'],
    ['fr o m', 'från och med'],
    ['t o m', 'till och med'],
    ['p g a', 'på grund av'],
    ['s k', 'så kallad'],
    ['f d', 'före detta'],
    ['f n', 'för närvarande'],
    ['f ö', 'för övrigt'],
    ['o d', 'och dylikt'],
    ['e d', 'eller dylikt'],
    ['i st f', 'i stället för'],
    ['resp', 'respektive'],
    ['ev', 'eventuellt'],
    ['enl', 'enligt'],
    ['inkl', 'inklusive'],
    ['exkl', 'exklusive'],
    ['ca', 'cirka'],
    ['jfr', 'jämför'],
    ['etc', 'och så vidare'],
  ]),
  en: new Map([
    ['e g', 'for example'],
    ['i e', 'that is'],
    ['a k a', 'also known as'],
    ['etc', 'and so on'],
    ['approx', 'approximately'],
    ['incl', 'including'],
    ['excl', 'excluding'],
    ['resp', 'respectively'],
    ['vs', 'against'],
  ]),
};

/** A short form as it stands in the text, and what to write instead; null where no table has it. */
export interface Shortened {
  readonly found: string;
  readonly inFull: string | null;
}

const MOST_PARTS = 3;

/** Small letters with dots between, which no table has: `n.b.` */
const UNKNOWN = /^(?:\p{Ll}{1,2}\.){2,4}$/u;

/** A token without what stands around it; its dots stay. */
const bare = (token: string): string => token.replace(/^["'”’»(–-]+/, '').replace(/["'”’»),;:!?]{1,4}$/, '');

const key = (part: string): string => part.toLowerCase().replace(/\.$/, '');

/** What a form of several parts begins with: nothing else is looked at twice. */
const beginnings = new Set(Object.values(forms).flatMap((known) => [...known.keys()].map((parts) => parts.split(' ')[0] ?? '')));

/** The short form that begins at a token: how many tokens it takes. */
const shortAt = (
  tokens: readonly string[],
  index: number,
  known: ReadonlyMap<string, string>,
): (Shortened & { size: number }) | null => {
  const token = tokens[index] ?? '';
  if (token.length > 14) return null;
  const one = bare(token);
  const inFull = known.get(key(one).replaceAll('.', ' '));
  if (inFull !== undefined) return { found: one, inFull, size: 1 };
  if (UNKNOWN.test(one)) return { found: one, inFull: null, size: 1 };
  if (!beginnings.has(key(one))) return null;
  // `t ex`, `t. ex.`: only the last part may have a comma or a bracket after it.
  for (let size = MOST_PARTS; size > 1; size -= 1) {
    const parts = [one, ...tokens.slice(index + 1, index + size - 1), bare(tokens[index + size - 1] ?? '')];
    const spaced = known.get(parts.map(key).join(' '));
    if (spaced !== undefined) return { found: parts.join(' '), inFull: spaced, size };
  }
  return null;
};

/** Every short form of the language in a line, in order. */
export const shortForms = (line: string, language: Language): readonly Shortened[] => {
  const tokens = line.split(/\s+/);
  const all: Shortened[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const short = shortAt(tokens, index, forms[language]);
    if (!short) continue;
    all.push({ found: short.found, inFull: short.inFull });
    index += short.size - 1;
  }
  return all;
};
