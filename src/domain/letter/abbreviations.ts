/** Known to every reader of a letter to managers, or not abbreviations at all: a word in capitals for its weight. */
const KNOWN = new Set(
  (
    'IT HR EU FN OK TV AB HB KB USA PDF SMS VD OBS PS CV ID QR GPS AI ' +
    'INTE ALLA ALLT ALDRIG ALLTID MÅSTE NU VI DU JAG NI DE OCH ELLER ATT ÄR EJ JA NEJ SKA KAN FÅR HAR BRA TACK HEJ SNART IDAG ' +
    'NOT ALL MUST NOW WE YOU AND OR NO YES'
  ).split(' '),
);

const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/**
 * Two to six capitals (digits count, two must be letters), alone or before a hyphen (`IVO-tillsyn`), an ending after a colon
 * (`KPI:er`, `SKR:s`) or an English plural s (`KPIs`).
 */
const CAPITALS = /(?<![\p{L}\p{N}:./@&-])([A-ZÅÄÖ][A-ZÅÄÖ\d]{1,5})(?=s?(?![\p{L}\p{N}&@]|\.\p{L}))/gu;

const isAbbreviation = (word: string): boolean => word.replace(/\d/g, '').length >= 2 && !KNOWN.has(word) && !ROMAN.test(word);

/** A line of several words, all of them in capitals, is raised in voice, not abbreviated. */
const isShouted = (line: string): boolean => !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}+/gu) ?? []).length > 1;

/** How far around an abbreviation its explanation is looked for, in characters. */
const REACH = 120;

const letters = (text: string): readonly string[] => text.toUpperCase().match(/\p{L}+/gu) ?? [];

/** Whether the words can be what the abbreviation is made of: it begins as they do, and its letters are in them in order. */
const madeOf = (short: string, words: readonly string[]): boolean => {
  const last = words.findLast((word) => word.length > 3)?.at(0);
  const sought = [...short.replace(/\d/g, '')];
  if (words.length === 0 || words[0]?.at(0) !== sought[0] || last === undefined || !sought.includes(last)) return false;
  let place = 0;
  for (const letter of words.join('')) if (letter === sought[place]) place += 1;
  return place === sought.length;
};

/** The same, where the words may begin anywhere in what stands before. */
const endsMadeOf = (short: string, words: readonly string[]): boolean =>
  words.some((_, index) => madeOf(short, words.slice(index)));

/** `SKR (Sveriges Kommuner och Regioner)`, but not `SKR (2026)` or `SKR (se bilaga 2)`. */
const BRACKET = /^(?:[:-]?\p{Ll}{1,5})? ?\((?!\s*(?:se|jfr|see|t\.? ?ex|bl\.? ?a)\b)[^()]*\p{Ll}{3}[^()]*\)/u;
/** `SKR, Sveriges Kommuner och Regioner,`, `SKR – Sveriges …`, `SKR står för Sveriges …` */
const APPOSITION = /^(?:,| ?[–—:=]| -| står för| betyder| stands for| means) ([^,.;:()–—!?]+)/u;

const explainedHere = (short: string, before: string, after: string): boolean => {
  // `Sveriges Kommuner och Regioner (SKR)`, `(Sveriges Kommuner och Regioner, SKR)`
  if (/\p{L}["”’»]? \($/u.test(before) && /^[),]/.test(after)) return true;
  if (BRACKET.test(after)) return true;
  const named = APPOSITION.exec(after)?.[1];
  if (named !== undefined && madeOf(short, letters(named).slice(0, 8))) return true;
  return /[,–—] $/.test(before) && /^[,.)]/.test(after) && endsMadeOf(short, letters(before).slice(-8));
};

/** Abbreviations in capitals that the lines use and nowhere explain, each once, in the order of the text. */
export const unexplained = (lines: readonly string[]): readonly string[] => {
  const explained = new Map<string, boolean>();
  for (const line of lines.filter((each) => !isShouted(each))) {
    for (const { 1: word = '', index } of line.matchAll(CAPITALS)) {
      if (explained.get(word) ?? !isAbbreviation(word)) continue;
      const before = line.slice(Math.max(0, index - REACH), index);
      const after = line.slice(index + word.length, index + word.length + REACH);
      explained.set(word, explainedHere(word, before, after));
    }
  }
  return [...explained].filter(([, found]) => !found).map(([word]) => word);
};
