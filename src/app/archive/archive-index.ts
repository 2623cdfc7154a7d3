import { fold } from '../../domain/search/fold.ts';
import { type Created, isCreated, isHeld } from '../../domain/workshop/state.ts';
import type { PeopleService } from '../people.ts';
import type { Clock } from '../ports.ts';
import type { ArchivedWorkshop } from '../views/archive.ts';
import type { People } from '../views/names.ts';
import { shownStill, summarise } from '../views/summarise.ts';
import type { WorkshopStreams } from '../workshops.ts';
import { decisionsIn, type Passage, passagesOf } from './passages.ts';

export interface FoldedPassage extends Passage {
  readonly folded: string;
}

/** A workshop that can be looked through: what everybody may see of it, and what its facilitators may. */
export interface IndexedWorkshop extends ArchivedWorkshop {
  readonly folded: string;
  readonly all: readonly FoldedPassage[];
  readonly facilitator: readonly FoldedPassage[];
}

/** The newest workshops that have something to show, at most `limit` looked through. */
export type ArchiveIndex = (limit: number) => Promise<readonly IndexedWorkshop[]>;

/** Each workshop is looked through once, and again when something has happened in it. */
export const archiveIndex = ({
  workshops,
  people,
  clock,
}: {
  workshops: WorkshopStreams;
  people: PeopleService;
  clock: Clock;
}): ArchiveIndex => {
  const known = new Map<string, IndexedWorkshop | null>();
  workshops.onCommit((id) => known.delete(id));

  const look = async (id: string, everybody: People): Promise<IndexedWorkshop | null> => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const state = await workshops.get(id);
    // Nothing is awaited between the state and here: what is kept is never older than the last commit.
    const indexed = isCreated(state) ? indexedOf(id, state, everybody, clock.now()) : null;
    known.set(id, indexed);
    // Between two workshops the people who press now have their turn.
    await new Promise<void>((resolve) => setImmediate(resolve));
    return indexed;
  };

  return async (limit) => {
    const everybody = await people.everybody();
    const found: IndexedWorkshop[] = [];
    for (const id of await workshops.newestIds(limit)) {
      const one = await look(id, everybody);
      if (one) found.push(one);
    }
    return found;
  };
};

/** Null where nothing has been shown: neither a result nor the summary. */
const indexedOf = (workshop: string, state: Created, people: People, now: Date): IndexedWorkshop | null => {
  const { rounds } = summarise(state, people, { organisation: '', now, viewer: 'all' });
  const shown = rounds.filter(({ number }) => {
    const round = state.rounds[number - 1];
    return isHeld(round) && round.phase === 'closed' && round.shown;
  });
  if (shown.length === 0 && state.summaries === 0) return null;
  const passages = folded(shown.flatMap(passagesOf));
  return {
    workshop,
    title: state.title,
    ended: state.phase === 'ended',
    at: state.draftedAt,
    shown: shown.map(({ number, heading, question }) => ({ round: number, heading, question })),
    summaryShown: state.summaries > 0,
    folded: fold([state.title, ...shown.map(({ heading }) => heading)].join('\n')),
    all: [...passages, ...folded(decisionsIn(shownStill(state)))],
    facilitator: [...passages, ...folded(decisionsIn(state.resolutions))],
  };
};

const folded = (passages: readonly Passage[]): readonly FoldedPassage[] =>
  passages.map((passage) => ({ ...passage, folded: fold(passage.text) }));
