import { LEAST_SHOWN } from './cells.ts';

/** What of a shown result (see `Shown`) decides whether another may follow it. */
interface Version {
  readonly whole: object | null;
  readonly answered: number;
  readonly cells: readonly Block[];
}

interface Block {
  readonly parts: readonly string[];
  readonly answered: number;
}

/**
 * Whether a result that has been shown may be shown again with answers that came later. Each version can be compared with the
 * last by whoever kept it, so the difference must itself be allowed: the same cells, and in each either no new answer or five.
 * (A whole without cells is one cell.) New answers are then disjoint sets of five or more beside the old ones, and the argument
 * at `cellsOf` holds for all versions together. An answer that is taken away would show itself: a cell never shrinks.
 * Not looked at: whether the five who came agree among themselves. Where that matters, take no late answers.
 */
export const mayReplace = (shown: Version, now: Version): boolean => {
  if (shown.whole === null) return true;
  const before = blocks(shown);
  const after = new Map(blocks(now).map((block) => [key(block), block.answered]));
  return before.length === after.size && before.every((block) => mayGrow(block.answered, after.get(key(block))));
};

const mayGrow = (before: number, after: number | undefined): boolean =>
  after !== undefined && (after === before || after >= before + LEAST_SHOWN);

const blocks = ({ cells, answered }: Version): readonly Block[] => (cells.length > 0 ? cells : [{ parts: [], answered }]);

const key = ({ parts }: Block): string => JSON.stringify(parts);
