/** Fewer than this are never shown: product.md, promise 6. With five, one who knows their own answer still sees four as one. */
export const LEAST_SHOWN = 5;

/** A unit, a kind of unit or a group, as the round was divided before it started. `within` is a unit's kind, else empty. */
export interface Part {
  readonly id: string;
  readonly within: string;
  readonly asked: number;
  readonly answered: number;
}

/**
 * What a cell is called: one part by its own id; the small parts of one kind together ("övriga bolag"); what then is left,
 * of whatever kind ("övriga").
 */
export type CellName =
  | { readonly of: 'part'; readonly id: string }
  | { readonly of: 'kind'; readonly within: string }
  | { readonly of: 'rest' };

/** Parts that are shown as one. At least five have answered in every cell. */
export interface Cell {
  readonly name: CellName;
  /** Ids, in alphabetical order. */
  readonly parts: readonly string[];
  readonly asked: number;
  readonly answered: number;
}

/**
 * Which parts may be shown apart, and which only together, so that nothing of fewer than five can be seen or worked out.
 *
 * The rule is statistical disclosure control's minimum frequency with complementary suppression (Hundepool and others,
 * "Handbook on Statistical Disclosure Control", chapters 4 and 5), in its simplest sound form, which merges instead of leaving
 * holes: a part with five answers is a cell; smaller ones are joined within their kind, and where that is not five either,
 * across kinds; and where even the last rest is fewer than five, the smallest cell is joined to it.
 *
 * Why nothing follows by subtraction: the cells are disjoint, hold everybody who answered, and five each. Whatever is added
 * and subtracted of them and of the whole gives each person in a cell the same weight; what it can single out is therefore a
 * union of cells, never one to four people. This holds for one division only. Units and groups cross each other, and two
 * divisions together can isolate a person though every cell of both is large: so a round has one, chosen before it starts.
 *
 * Which cells there are follows from how many answered, never from what they answered. Empty when there would be fewer than
 * two cells: then there is only the whole.
 */
export const cellsOf = (parts: readonly Part[]): readonly Cell[] => {
  const large = parts.filter(({ answered }) => answered >= LEAST_SHOWN);
  const small = Map.groupBy(
    parts.filter(({ answered }) => answered < LEAST_SHOWN),
    ({ within }) => within,
  );
  const kinds = [...small].map(([within, members]) => joined({ of: 'kind', within }, members));
  const apart = [
    ...large.map((part) => joined({ of: 'part', id: part.id }, [part])),
    // Without kinds (groups, or kinds themselves) the small ones have no name of their own: they are the rest.
    ...kinds.filter(({ name, answered }) => name.within !== '' && answered >= LEAST_SHOWN),
  ].toSorted((a, b) => a.answered - b.answered || compare(a.parts, b.parts));
  const taken = new Set(apart.flatMap((cell) => cell.parts));
  const left = parts.filter(({ id }) => !taken.has(id));
  return atLeastTwo(withRest(apart, left, parts));
};

/** The cells, smallest first, and what is left; the smallest is joined to a rest that cannot stand alone. */
const withRest = (apart: readonly Cell[], left: readonly Part[], parts: readonly Part[]): readonly Cell[] => {
  if (left.length === 0) return apart;
  const rest = joined({ of: 'rest' }, left);
  if (rest.answered >= LEAST_SHOWN) return [...apart, rest];
  const [smallest, ...others] = apart;
  const ids = new Set([...rest.parts, ...(smallest?.parts ?? [])]);
  return [
    ...others,
    joined(
      { of: 'rest' },
      parts.filter(({ id }) => ids.has(id)),
    ),
  ];
};

const atLeastTwo = (cells: readonly Cell[]): readonly Cell[] => (cells.length < 2 ? [] : cells);

const joined = <Name extends CellName>(name: Name, parts: readonly Part[]): Cell & { readonly name: Name } => ({
  name,
  parts: parts.map(({ id }) => id).sort(),
  asked: parts.reduce((sum, { asked }) => sum + asked, 0),
  answered: parts.reduce((sum, { answered }) => sum + answered, 0),
});

const compare = (a: readonly string[], b: readonly string[]): number => (a.join() < b.join() ? -1 : 1);
