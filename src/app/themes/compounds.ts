/** Shorter than this, a beginning or an end that is a word of its own is mostly chance. */
const SHORTEST_PART = 4;
const SHORTEST_REST = 3;

/** What follows a word's beginning without making a compound of it: endings that derive one word from another. */
const derivation = /^(?:ing|het|lig|are|ande|else|isk|itet|[iu]?kation|ation|skap|dom|bar|sam|ist|ism|ment)/;

/**
 * Compounds, opened by the answers' own words: `skollokal` shares `skol` and `lokal` where somebody wrote `skola` and `lokaler`.
 * From each stem to the other stems that it begins or ends with.
 */
export const compoundsIn = (stems: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> =>
  new Map([...stems].map((stem) => [stem, partsOf(stem, stems)]));

const partsOf = (stem: string, stems: ReadonlySet<string>): readonly string[] => {
  const parts = new Set<string>();
  for (let cut = SHORTEST_REST; cut <= stem.length - SHORTEST_REST; cut += 1) {
    const [head, rest] = [stem.slice(0, cut), stem.slice(cut)];
    if (head.length >= SHORTEST_PART && stems.has(head) && !derivation.test(rest)) parts.add(head);
    if (rest.length >= SHORTEST_PART && stems.has(rest)) parts.add(rest);
  }
  return [...parts];
};
