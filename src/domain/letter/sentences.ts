/** After these a sentence goes on, whatever stands next. Without their last dot, in small letters. */
const NEVER_LAST = new Set(
  't.ex t.o.m fr.o.m bl.a dvs d.v.s s.k f.d p.g.a m.a.o i.st.f e.g i.e kl nr st kap mom resp ev enl inkl exkl ca c:a jfr obs tel dr prof mr mrs ms vs approx s sid §'.split(
    ' ',
  ),
);

/** What may stand between the end of a sentence and white space. */
const CLOSING = '"\'”’»)]}*_';
const OPENING = '"\'”’«»([–—-';

/** Pictures, and what joins and colours them (U+200D, U+FE0F). */
const EMOJI = /^(?:\p{Extended_Pictographic}|\u200D|\uFE0F)$/u;

/** A word with what closes it (quotes, brackets, emoji) taken away: `ut.”)` is `ut.` */
const core = (token: string): string => {
  if (/[\p{L}\p{N}]$/u.test(token)) return token;
  const characters = [...token];
  let end = characters.length;
  while (end > 0 && (CLOSING.includes(characters[end - 1] ?? '') || EMOJI.test(characters[end - 1] ?? ''))) end -= 1;
  return characters.slice(0, end).join('');
};

/** The first character that is not a quote, bracket or dash. */
const first = (token: string): string => [...token].find((character) => !OPENING.includes(character)) ?? '';

/** `A.` in `Anna A. Ek`, but not in `alternativ A.`: an initial stands at the beginning or after a name or another initial. */
const isInitial = (word: string, before: string | undefined): boolean =>
  /^\p{Lu}$/u.test(word) && (before === undefined || /^\p{Lu}/u.test(first(before)));

const ends = (token: string, before: string | undefined, after: string): boolean => {
  const word = core(token);
  const last = word.at(-1) ?? '';
  if (!'.!?…'.includes(last) || last === '') return false;
  // "Hur då?" frågade hon. Den 3. mars. Vi … väntar.
  if (/^\p{Ll}/u.test(first(after))) return false;
  if (last !== '.' || word.endsWith('..')) return true;
  const bare = [...word.slice(0, -1)].slice([...word].findIndex((character) => !OPENING.includes(character))).join('');
  return !NEVER_LAST.has(bare.toLowerCase()) && !isInitial(bare, before);
};

/**
 * The sentences of one line (a paragraph's line, a heading, a list item), as Swedish and English are written: a sentence ends
 * with . ! ? or … before white space, but not after a short form (`kl. 13.00`), an initial, or before a small letter; and where
 * the line ends. Lines without a word are no sentences. Time linear to the length.
 */
export const sentencesOf = (line: string): readonly string[] => {
  const tokens = line.split(/\s+/).filter((token) => token !== '');
  const sentences: string[] = [];
  let begin = 0;
  for (const [index, token] of tokens.entries()) {
    const after = tokens[index + 1];
    if (after !== undefined && !ends(token, tokens[index - 1], after)) continue;
    sentences.push(tokens.slice(begin, index + 1).join(' '));
    begin = index + 1;
  }
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
};

/** Letters or digits, held together by a hyphen, apostrophe, colon, dot or comma inside: `IT-chef`, `KPI:er`, `13,5`, `t.ex`. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’:.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];
