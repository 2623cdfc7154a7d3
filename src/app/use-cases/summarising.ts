import { may } from '../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/decider.ts';
import type { Person } from '../../domain/organisation.ts';
import type { PersonId } from '../../domain/people.ts';
import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import { dueClose } from '../../domain/workshop/count.ts';
import { isCreated } from '../../domain/workshop/state.ts';
import type { Desks } from '../desks.ts';
import type { PeopleService } from '../people.ts';
import { type Clock, WriteFailed } from '../ports.ts';
import { shownStill, summarise } from '../views/summarise.ts';
import type { SummaryView } from '../views/summary.ts';
import type { SummaryCardView, SummaryPreview } from '../views/summary-card.ts';
import type { WorkshopStreams } from '../workshops.ts';

export type SummarisingRefusal = WorkshopRefusal | 'not-allowed' | 'not-shown';

export interface Summarising {
  /** As everybody would see it, for the facilitator to look at first. */
  preview(me: Person, workshop: string): Promise<SummaryCardView | Refusal<SummarisingRefusal>>;
  /** As everybody was shown it: the results that are shown, and the decisions as they then stood. */
  shown(me: Person, workshop: string): Promise<SummaryCardView | Refusal<SummarisingRefusal>>;
  /** Posts it to everybody. */
  show(me: Person, workshop: string, summaries: number): Promise<SummaryCardView | Refusal<SummarisingRefusal>>;
  /** For a file: with the names that each round gives to the facilitator. Only a facilitator's. */
  forFile(workshop: string, person: PersonId): Promise<SummaryView | Refusal<SummarisingRefusal>>;
}

export const summarising = ({
  workshops,
  people,
  desks,
  clock,
  organisation,
}: {
  workshops: WorkshopStreams;
  people: PeopleService;
  desks: Desks;
  clock: Clock;
  /** What the municipality is called; empty where nobody has said. */
  organisation: string;
}): Summarising => {
  const runs = (me: Person) => may(me.roles, 'run-workshop');

  const view = async (workshop: string, notice: SummaryPreview['notice'] = null) => {
    const state = await workshops.get(workshop);
    if (!isCreated(state)) return refuse('no-such-workshop');
    const summary = summarise(state, await people.everybody(), { organisation, now: clock.now(), viewer: 'all' });
    const { summaries, summaryStands: stands } = state;
    return { summary, preview: { workshop, summaries, stands, roundOpen: dueClose(state) !== undefined, notice } };
  };

  return {
    async preview(me, workshop) {
      if (!runs(me)) return refuse('not-allowed');
      desks.ask(workshop, me.id, 'peek');
      return view(workshop);
    },
    async shown(me, workshop) {
      if (!may(me.roles, 'see-results')) return refuse('not-allowed');
      const state = await workshops.get(workshop);
      if (!isCreated(state)) return refuse('no-such-workshop');
      if (state.summaries === 0) return refuse('not-shown');
      const told = { ...state, resolutions: shownStill(state) };
      return {
        summary: summarise(told, await people.everybody(), { organisation, now: clock.now(), viewer: 'all' }),
        preview: null,
      };
    },
    async show(me, workshop, summaries) {
      if (!runs(me)) return refuse('not-allowed');
      desks.ask(workshop, me.id, 'peek');
      try {
        const at = clock.now().toISOString();
        const outcome = await workshops.perform(workshop, { type: 'show-summary', at, by: me.id, summaries });
        return view(workshop, isRefusal(outcome) ? outcome.refused : null);
      } catch (error) {
        if (error instanceof WriteFailed) return view(workshop, 'not-stored');
        throw error;
      }
    },
    async forFile(workshop, person) {
      const me = await people.find(person);
      if (!me || !runs(me)) return refuse('not-allowed');
      const state = await workshops.get(workshop);
      if (!isCreated(state)) return refuse('no-such-workshop');
      return summarise(state, await people.everybody(), { organisation, now: clock.now(), viewer: 'facilitator' });
    },
  };
};
