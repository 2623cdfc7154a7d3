import { may } from '../../domain/access.ts';
import { type Refusal, refuse } from '../../domain/decider.ts';
import type { Person } from '../../domain/organisation.ts';
import { isCreated } from '../../domain/workshop/state.ts';
import type { PeopleService } from '../people.ts';
import { type HomeCardView, homeCard } from '../views/home-card.ts';
import { type ResultCardView, resultCard } from '../views/result-card.ts';
import type { WorkshopStreams } from '../workshops.ts';

export type BrowsingRefusal = 'not-allowed' | 'no-such-workshop' | 'not-shown';

export interface Browsing {
  home(me: Person): Promise<HomeCardView>;
  /** A page of a result that has been shown to all. */
  result(me: Person, workshop: string, round: number, page: number): Promise<ResultCardView | Refusal<BrowsingRefusal>>;
}

/** The home card looks at these for what concerns a person now. */
const RECENT = 10;

export const browsing = ({ workshops, people }: { workshops: WorkshopStreams; people: PeopleService }): Browsing => ({
  home: async (me) => homeCard(me, await workshops.newest(RECENT), await people.organisation()),
  async result(me, workshop, round, page) {
    if (!may(me.roles, 'see-results')) return refuse('not-allowed');
    const state = await workshops.get(workshop);
    if (!isCreated(state)) return refuse('no-such-workshop');
    return resultCard(state, { workshop, round, page }) ?? refuse('not-shown');
  },
});
