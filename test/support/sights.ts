import { readFileSync } from 'node:fs';
import { type Day, type Thing, things } from './day.ts';

/** What somebody sees at a place of the page. Looked at by `npm run look`, and by axe-core (test/e2e/tab-axe.test.ts). */
export interface Sight {
  readonly who: 'facilitator' | 'manager';
  /** Where, with a thing of the day in place of an id: `workshop/:held/summary`. */
  readonly place: string;
  /** Made for a wall too. */
  readonly wall?: boolean;
}

const facilitator = (...places: readonly string[]): readonly Sight[] => places.map((place) => ({ who: 'facilitator', place }));
const manager = (...places: readonly string[]): readonly Sight[] => places.map((place) => ({ who: 'manager', place }));
const wall = (...places: readonly string[]): readonly Sight[] =>
  places.map((place) => ({ who: 'facilitator', place, wall: true }));

/** By the pattern of src/tab/places.tsx. A place that is not here fails the checks (test/tab/sights.test.ts). */
export const sights: Readonly<Record<string, readonly Sight[]>> = {
  '': [...facilitator(''), ...manager('')],
  'round/*/*': manager('round/:running/1', 'round/:held/2', 'round/:kinds/6'),
  'my-answers': manager('my-answers'),
  questions: manager('questions'),
  'questions/new/*': manager('questions/new/question', 'questions/new/input'),
  'questions/new/*/*': manager('questions/new/question/:sent'),
  workshops: facilitator('workshops'),
  'workshops/new': facilitator('workshops/new'),
  'workshop/*': facilitator('workshop/:planned', 'workshop/:running', 'workshop/:held'),
  'workshop/*/rooms': facilitator('workshop/:running/rooms'),
  'workshop/*/plan': facilitator('workshop/:drafted/plan'),
  'workshop/*/rounds': facilitator('workshop/:planned/rounds'),
  'workshop/*/rounds/*': facilitator('workshop/:planned/rounds/2', 'workshop/:planned/rounds/new'),
  'workshop/*/fill-in/*': facilitator('workshop/:running/fill-in/1'),
  config: manager('config'),
  'workshop/*/stage': wall('workshop/:planned/stage', 'workshop/:running/stage', 'workshop/:held/stage'),
  'workshop/*/result/*': facilitator(
    ...[1, 2, 4, 5].map((round) => `workshop/:held/result/${round}`),
    ...[2, 3, 4, 5, 6, 7].map((round) => `workshop/:kinds/result/${round}`),
  ),
  'workshop/*/groups': facilitator('workshop/:running/groups'),
  'workshop/*/themes/*': facilitator('workshop/:held/themes/4'),
  'workshop/*/themes/*/*': facilitator('workshop/:held/themes/4/t1'),
  'workshop/*/decisions': facilitator('workshop/:held/decisions'),
  'workshop/*/decisions/new': facilitator('workshop/:held/decisions/new'),
  'workshop/*/decisions/new/*': facilitator('workshop/:held/decisions/new/4'),
  'workshop/*/decisions/new/*/*': facilitator('workshop/:held/decisions/new/4/t1'),
  'workshop/*/decisions/*': facilitator('workshop/:held/decisions/:decision'),
  'workshop/*/summary': facilitator('workshop/:held/summary'),
  'my-actions': manager('my-actions'),
  archive: [...facilitator('archive'), ...manager('archive')],
  'letter/*': manager('letter/:sent'),
  write: facilitator('write'),
  'write/new': facilitator('write/new'),
  'write/settings': facilitator('write/settings'),
  deputy: manager('deputy'),
  'write/*': facilitator('write/:draft'),
  'write/*/report': facilitator('write/:sent/report'),
  'write/*/correct': facilitator('write/:sent/correct'),
  inbox: facilitator('inbox'),
  'inbox/*': facilitator('inbox/:post'),
  // Where an address leads that is none.
  '?': manager('nowhere'),
};

/** The patterns of src/tab/places.tsx, which only a browser can load. */
export const patterns = (): readonly string[] => {
  const source = readFileSync(new URL('../../src/tab/places.tsx', import.meta.url), 'utf8');
  return [...source.matchAll(/\[\s*'([^']*)',\s*lazy\(/g)].map(([, pattern = '']) => pattern);
};

/** The address of a sight on this day. */
export const placeOf = ({ place }: Sight, { ids }: Pick<Day, 'ids'>): string =>
  place.replace(/:(\w+)/g, (_, name: string) => {
    const thing = things.find((one) => one === name);
    if (thing === undefined) throw new Error(`the day has no "${name}": ${things.join(', ')}`);
    return ids[thing satisfies Thing];
  });

/** The same from day to day. */
export const nameOf = ({ place }: Sight): string => place.replaceAll(':', '');
