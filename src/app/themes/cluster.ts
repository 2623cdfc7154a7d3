import { add, dot, normal, type Point } from './latent.ts';
import { noise } from './noise.ts';

/** For each point the number of its cluster, from 0. */
type Clustering = readonly number[];

/** A room can talk about three to nine themes; fewer where there are fewer than four answers to each. */
const FEWEST = 3;
const MOST = 9;
const ANSWERS_PER_THEME = 4;

/** A search may end in a corner, the more easily the fewer the answers: so many starts, more where each is quick. */
const startsFor = (points: number): number => Math.max(2, Math.min(10, Math.ceil(1_000 / points)));
const ROUNDS = 10;

/** So much worse than the best separation may a division into fewer themes be, and still be chosen: fewer are easier to talk about. */
const TOLERANCE = 0.04;

/**
 * Spherical k-means, with the number of clusters for which answers lie nearest their own and farthest from the next
 * (mean simplified silhouette). Deterministic; yields between searches.
 */
export function* cluster(points: readonly Point[]): Generator<undefined, Clustering> {
  const most = Math.max(1, Math.min(MOST, Math.floor(points.length / ANSWERS_PER_THEME)));
  const found: { readonly clustering: Clustering; readonly separation: number }[] = [];
  for (let count = Math.min(FEWEST, most); count <= most; count += 1) {
    const searches: Search[] = [];
    for (let start = 1; start <= startsFor(points.length); start += 1) {
      searches.push(search(points, count, noise(start)));
      yield;
    }
    const best = searches.reduce((one, other) => (other.nearness > one.nearness ? other : one));
    found.push({ clustering: best.clustering, separation: separation(points, best.centres) });
  }
  const best = Math.max(...found.map((one) => one.separation));
  return found.find((one) => one.separation >= best - TOLERANCE)?.clustering ?? [];
}

interface Search {
  readonly clustering: Clustering;
  readonly centres: readonly Point[];
  /** The sum of every point's cosine to its centre. */
  readonly nearness: number;
}

const search = (points: readonly Point[], count: number, random: () => number): Search => {
  let centres = seeds(points, count, random);
  let nearest = points.map((point) => nearestTo(point, centres));
  for (let round = 0; round < ROUNDS; round += 1) {
    centres = centresOf(points, nearest, centres);
    const next = points.map((point) => nearestTo(point, centres));
    const settled = next.every(({ index }, place) => index === nearest[place]?.index);
    nearest = next;
    if (settled) break;
  }
  const nearness = nearest.reduce((sum, { cosine }) => sum + cosine, 0);
  return { clustering: nearest.map(({ index }) => index), centres, nearness };
};

/** k-means++: each next centre by chance, the likelier the farther it is from those chosen. */
const seeds = (points: readonly Point[], count: number, random: () => number): readonly Point[] => {
  const chosen: Point[] = [];
  const distances = points.map(() => 1);
  while (chosen.length < count) {
    let rest = random() * distances.reduce((sum, distance) => sum + distance, 0);
    const at = distances.findIndex((distance) => {
      rest -= distance;
      return rest < 0;
    });
    const centre = points[Math.max(0, at)];
    if (centre === undefined) break;
    chosen.push(centre);
    points.forEach((point, place) => {
      distances[place] = Math.min(distances[place] ?? 1, Math.max(0, 1 - dot(point, centre)));
    });
  }
  return chosen;
};

const nearestTo = (point: Point, centres: readonly Point[]): { index: number; cosine: number } => {
  let index = 0;
  let cosine = Number.NEGATIVE_INFINITY;
  let place = 0;
  for (const centre of centres) {
    const near = dot(point, centre);
    if (near > cosine) {
      cosine = near;
      index = place;
    }
    place += 1;
  }
  return { index, cosine };
};

/** The mean of each cluster, at length 1; a cluster that lost its points keeps its centre. */
const centresOf = (
  points: readonly Point[],
  nearest: readonly { readonly index: number }[],
  before: readonly Point[],
): readonly Point[] => {
  const sums = before.map((centre) => new Float64Array(centre.length));
  const sizes = before.map(() => 0);
  points.forEach((point, place) => {
    const index = nearest[place]?.index ?? 0;
    sizes[index] = (sizes[index] ?? 0) + 1;
    const sum = sums[index];
    if (sum) add(sum, point, 1);
  });
  return sums.map((sum, index) => (sizes[index] ? normal(sum) : (before[index] ?? sum)));
};

/** How much nearer the points are to their own centre than to the next, from 0 to 1; 0 where there is but one. */
const separation = (points: readonly Point[], centres: readonly Point[]): number => {
  if (centres.length < 2) return 0;
  const each = points.map((point) => {
    const [own = 0, next = 0] = centres.map((centre) => 1 - dot(point, centre)).sort((a, b) => a - b);
    return next > 0 ? (next - own) / next : 0;
  });
  return each.reduce((sum, one) => sum + one, 0) / points.length;
};
