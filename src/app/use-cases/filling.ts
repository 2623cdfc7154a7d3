import { may } from '../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/decider.ts';
import type { Person } from '../../domain/organisation.ts';
import { isFaulty } from '../../domain/questions/fault.ts';
import type { Inputs } from '../../domain/questions/inputs.ts';
import { readResponse } from '../../domain/questions/questions.ts';
import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import { isCreated, isHeld, roundAt } from '../../domain/workshop/state.ts';
import type { Desks } from '../desks.ts';
import type { PeopleService } from '../people.ts';
import { type Chance, type Clock, WriteFailed } from '../ports.ts';
import { draftOf } from '../views/answer-draft.ts';
import { type FillInView, fillIn } from '../views/fill-in.ts';
import type { WorkshopStreams } from '../workshops.ts';

export type FillingRefusal = WorkshopRefusal | 'not-allowed';

/** The form that was pressed, as its data says. */
interface FillInRef {
  readonly workshop: string;
  readonly round: number;
  readonly id: string;
}

/** "Fyll i åt gruppen": when Teams was down for some of them. */
export interface Filling {
  form(me: Person, workshop: string, round: number): Promise<FillInView | Refusal<FillingRefusal>>;
  /** Stores the answer and offers the next; a no comes back on the form with what was typed. */
  save(me: Person, ref: FillInRef, group: number, inputs: Inputs): Promise<FillInView | Refusal<FillingRefusal>>;
}

export const filling = ({
  workshops,
  people,
  desks,
  clock,
  chance,
}: {
  workshops: WorkshopStreams;
  people: PeopleService;
  desks: Desks;
  clock: Clock;
  chance: Chance;
}): Filling => {
  const show = async (form: Parameters<typeof fillIn>[2]) => {
    const state = await workshops.get(form.workshop);
    if (!isCreated(state)) return refuse('no-such-workshop');
    const view = fillIn(state, await people.everybody(), form);
    return view ?? refuse(isHeld(roundAt(state, form.round)) ? 'anonymous-round' : 'no-such-round');
  };

  return {
    async form(me, workshop, round) {
      if (!may(me.roles, 'run-workshop')) return refuse('not-allowed');
      desks.ask(workshop, me.id, 'peek');
      return show({ workshop, round, id: chance.id() });
    },
    async save(me, ref, group, inputs) {
      if (!may(me.roles, 'run-workshop')) return refuse('not-allowed');
      desks.ask(ref.workshop, me.id, 'peek');
      const state = await workshops.get(ref.workshop);
      const round = isCreated(state) ? roundAt(state, ref.round) : undefined;
      if (!isHeld(round)) return refuse('no-such-round');
      const typed = { ...ref, group, draft: draftOf(round.asks, inputs) };
      const response = readResponse(round.asks, inputs);
      if (isFaulty(response)) return show({ ...typed, faults: response.faults });
      try {
        const at = clock.now().toISOString();
        const command = { type: 'fill-in', at, by: me.id, round: ref.round, group, id: ref.id, response } as const;
        const outcome = await workshops.perform(ref.workshop, command);
        return isRefusal(outcome) ? show({ ...typed, notice: outcome.refused }) : show({ ...ref, id: chance.id(), saved: group });
      } catch (error) {
        if (error instanceof WriteFailed) return show({ ...typed, notice: 'not-stored' });
        throw error;
      }
    },
  };
};
