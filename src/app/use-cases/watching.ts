import { may, type Permission } from '../../domain/access.ts';
import { type Refusal, refuse } from '../../domain/decider.ts';
import { groupOf } from '../../domain/grouping.ts';
import type { Person } from '../../domain/organisation.ts';
import { type Created, isCreated, roundAt } from '../../domain/workshop/state.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { Broadcaster } from '../broadcaster.ts';
import type { PeopleService } from '../people.ts';
import type { Clock } from '../ports.ts';
import { type AnswerCardView, answerCard } from '../views/answer-card.ts';
import { type ArchiveView, archive } from '../views/archive.ts';
import { type ControlCardView, controlCard } from '../views/control-card.ts';
import { type MeView, meView } from '../views/me.ts';
import { type RoundResultView, roundResult } from '../views/round-result.ts';
import { type StageView, stage } from '../views/stage.ts';
import type { WorkshopStreams } from '../workshops.ts';

type WatchingRefusal =
  | 'not-allowed'
  | 'no-such-workshop'
  | 'no-such-round'
  | 'not-participant'
  | 'not-shown'
  | 'round-still-open';
type Outcome<View> = Promise<View | Refusal<WatchingRefusal>>;

/** To look on, over and over, at what goes on. Nothing is changed by it: not what anybody has in hand on a card either. */
export interface Watching {
  me(me: Person): Promise<MeView>;
  /** The facilitator's view; `names` with who has answered and who has not. */
  control(me: Person, workshop: string, names: boolean): Outcome<ControlCardView>;
  /** One's own card of a round. */
  answer(me: Person, workshop: string, round: number): Outcome<AnswerCardView>;
  /** The same for everybody who may see results. */
  stage(me: Person, workshop: string): Outcome<StageView>;
  /** A result that has been shown, whole. */
  result(me: Person, workshop: string, round: number): Outcome<RoundResultView>;
  /** The facilitator's own look at it, as soon as the round has closed. */
  peek(me: Person, workshop: string, round: number): Outcome<RoundResultView>;
  archive(me: Person, words: string): Outcome<ArchiveView>;
}

/** The archive looks through so many workshops, the newest ones: a session a fortnight for eight years. */
const ARCHIVED = 200;

export const watching = ({
  workshops,
  people,
  broadcasts,
  clock,
  archived,
}: {
  workshops: WorkshopStreams;
  people: PeopleService;
  broadcasts: Broadcaster;
  clock: Clock;
  archived: ArchiveIndex;
}): Watching => {
  const opened = async (me: Person, permission: Permission, workshop: string): Promise<Created | Refusal<WatchingRefusal>> => {
    if (!may(me.roles, permission)) return refuse('not-allowed');
    const state = await workshops.get(workshop);
    return isCreated(state) ? state : refuse('no-such-workshop');
  };

  const resultOf = async (state: Created, number: number, viewer: 'all' | 'facilitator'): Outcome<RoundResultView> => {
    const round = roundAt(state, number);
    if (!round) return refuse('no-such-round');
    if (round.phase !== 'closed') return refuse(viewer === 'all' ? 'not-shown' : 'round-still-open');
    if (viewer === 'all' && !round.shown) return refuse('not-shown');
    return roundResult(state, await people.everybody(), { round: number, viewer }) ?? refuse('no-such-round');
  };

  return {
    async me(me) {
      const known = (await people.roster()).people.get(me.id);
      return meView(me, await people.language(me.id), known?.chosen != null);
    },
    async control(me, workshop, names) {
      const state = await opened(me, 'run-workshop', workshop);
      if ('refused' in state) return state;
      const [everybody, ledger] = await Promise.all([people.everybody(), broadcasts.ledger(workshop)]);
      return controlCard(state, everybody, ledger, { workshop, asking: names ? 'names' : null }) ?? refuse('no-such-round');
    },
    async answer(me, workshop, round) {
      const state = await opened(me, 'answer', workshop);
      if ('refused' in state) return state;
      const view = answerCard(state, await people.everybody(), { workshop, person: me.id, round, now: clock.now() });
      return view ?? refuse(groupOf(state.groups, me.id) ? 'no-such-round' : 'not-participant');
    },
    async stage(me, workshop) {
      const state = await opened(me, 'see-results', workshop);
      if ('refused' in state) return state;
      return stage(state, await people.everybody(), workshop) ?? refuse('no-such-round');
    },
    async result(me, workshop, round) {
      const state = await opened(me, 'see-results', workshop);
      return 'refused' in state ? state : resultOf(state, round, 'all');
    },
    async peek(me, workshop, round) {
      const state = await opened(me, 'run-workshop', workshop);
      return 'refused' in state ? state : resultOf(state, round, 'facilitator');
    },
    async archive(me, words) {
      if (!may(me.roles, 'see-results')) return refuse('not-allowed');
      return archive(await archived(ARCHIVED), words, may(me.roles, 'run-workshop'));
    },
  };
};
