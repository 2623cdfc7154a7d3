/**
 * What a question may hold and an answer be. Lengths are UTF-16 units, what Adaptive Cards' maxLength counts. A dozen options
 * or two dozen themes is what can be read through on a phone; the answer's and the reason's lengths are those of an open round.
 */
export const QUESTION_LIMITS = {
  /** A choice or a ranking has at least two options. */
  fewestOptions: 2,
  options: 12,
  optionText: 120,
  label: 40,
  places: 3,
  unit: 20,
  /** Above this JavaScript's numbers stop being exact to the thousandth. */
  number: 1_000_000_000_000,
  fewestThemes: 2,
  themes: 24,
  themeName: 80,
  /** Multivoting's usual ceiling (ASQ: "up to 10"). */
  budget: 10,
  proposal: 1_000,
  text: 4_000,
  word: 40,
  reason: 1_000,
} as const;

/** Every scale of the program: five steps, of which the lowest and the highest have words. */
export const SCALE = { least: 1, most: 5 } as const;
