import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { WorkshopRefusal } from '../../../domain/workshop/commands.ts';
import type { Created, Draft } from '../../../domain/workshop/state.ts';
import { named } from '../../views/names.ts';
import {
  type ArrangeGroupsView,
  arrangeGroups,
  type GroupChange,
  type GroupFault,
  nothingTyped,
  type TypedChange,
} from '../../views/planning/arrange-groups.ts';
import { applied, without } from './group-changes.ts';
import { faultOf } from './group-fault.ts';
import { lastPress } from './last-press.ts';
import { type PlanningParts, type PlanningRefusal, runsWorkshops } from './parts.ts';

type Outcome = Promise<ArrangeGroupsView | Refusal<PlanningRefusal>>;

/** Groups changed by hand: on the preview, and between the rounds of a workshop that goes on. */
export interface GroupArranging {
  /** The groups and wishes as they stand; with `asking` the fields of a change, as they were filled in. */
  arrange(me: Person, workshop: string, asking?: GroupChange | null, typed?: TypedChange): Outcome;
  change(me: Person, workshop: string, drafts: number, change: GroupChange, typed: TypedChange): Outcome;
  dropWish(me: Person, workshop: string, drafts: number, wish: string): Outcome;
}

export const groupArranging = ({ workshops, people, groups, clock }: PlanningParts): GroupArranging => {
  const last = lastPress();

  const planned = async (workshop: string): Promise<Draft | Created | Refusal<WorkshopRefusal>> => {
    const state = await workshops.get(workshop);
    if (state.phase === 'none') return refuse('no-such-workshop');
    return state.phase === 'ended' ? refuse('workshop-ended') : state;
  };

  const show = async (workshop: string, more: Parameters<typeof arrangeGroups>[4] = {}): Outcome => {
    const state = await planned(workshop);
    if (isRefusal(state)) return state;
    const [everybody, quality] = await Promise.all([people.everybody(), groups.judge(state.groups)]);
    return arrangeGroups(state, workshop, everybody, quality, more);
  };

  const command = (me: Person, drafts: number) =>
    ({ type: 'arrange-groups', at: clock.now().toISOString(), by: me.id, drafts }) as const;

  return {
    async arrange(me, workshop, asking = null, typed = nothingTyped) {
      return runsWorkshops(me) ? show(workshop, { asking, typed }) : refuse('not-allowed');
    },

    async change(me, workshop, drafts, change, typed) {
      if (!runsWorkshops(me)) return refuse('not-allowed');
      const state = await planned(workshop);
      if (isRefusal(state)) return state;
      const press = [me.id, drafts, change, typed];
      if (state.drafts !== drafts)
        return last.isAgain(workshop, press)
          ? show(workshop)
          : show(workshop, { asking: change, typed, notice: 'draft-changed-meanwhile' });
      const everybody = await people.everybody();
      const refused = (fault: GroupFault) => show(workshop, { asking: change, typed, fault });
      const code = missing(change, typed);
      if (code)
        return refused({ is: code, people: code === 'same-person' ? [named(everybody, typed.person)] : [], groups: [], most: 0 });
      const next = applied(state, change, typed);
      if ('refused' in next) return refused(faultOf(next, everybody));
      const persons = state.groups.flatMap(({ members }) => members);
      const made = next.anew
        ? await groups.make(persons, { split: state.split, seed: state.seed, mix: next.mix, groups: next.groups })
        : next.groups;
      if ('refused' in made) return refused(faultOf(made, everybody));
      const outcome = await workshops.perform(workshop, { ...command(me, drafts), groups: made, mix: next.mix });
      if (isRefusal(outcome)) return show(workshop, { asking: change, typed, notice: outcome.refused });
      last.note(workshop, press);
      return show(workshop, next.anew ? { notice: 'mixed-anew' } : {});
    },

    async dropWish(me, workshop, drafts, wish) {
      if (!runsWorkshops(me)) return refuse('not-allowed');
      const state = await planned(workshop);
      if (isRefusal(state)) return state;
      const press = [me.id, drafts, wish];
      if (state.drafts !== drafts)
        return last.isAgain(workshop, press) ? show(workshop) : show(workshop, { notice: 'draft-changed-meanwhile' });
      const mix = without(state.mix, wish);
      const outcome = await workshops.perform(workshop, { ...command(me, drafts), groups: state.groups, mix });
      if (isRefusal(outcome)) return show(workshop, { notice: outcome.refused });
      last.note(workshop, press);
      return show(workshop);
    },
  };
};

/** What is not filled in. */
const missing = (change: GroupChange, { person, other }: TypedChange): GroupFault['is'] | undefined => {
  if (person === '') return 'person-missing';
  if (change === 'move' || change === 'lock') return undefined;
  if (other === '') return 'other-missing';
  return person === other ? 'same-person' : undefined;
};
