import { may } from '../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/decider.ts';
import type { Message } from '../../domain/delivery.ts';
import type { Person } from '../../domain/organisation.ts';
import type { WorkshopCommand, WorkshopRefusal } from '../../domain/workshop/commands.ts';
import { isCreated } from '../../domain/workshop/state.ts';
import type { Broadcaster } from '../broadcaster.ts';
import type { Desks } from '../desks.ts';
import type { PeopleService } from '../people.ts';
import { type Clock, WriteFailed } from '../ports.ts';
import { seatEverybody } from '../seating.ts';
import { type ControlCardView, type ControlQuestion, controlCard } from '../views/control-card.ts';
import { type ResultCardView, resultCard } from '../views/result-card.ts';
import { LISTED, type WorkshopListView, workshopList } from '../views/workshop-list.ts';
import type { WorkshopStreams } from '../workshops.ts';

export type FacilitatingRefusal = WorkshopRefusal | 'not-allowed';

type ControlCommand = Extract<
  WorkshopCommand,
  {
    type:
      | 'rewrite-question'
      | 'start-round'
      | 'extend-round'
      | 'remind'
      | 'close-round'
      | 'show-result'
      | 'next-round'
      | 'skip-round'
      | 'end-workshop'
      | 'reopen-workshop';
  }
>;

/** A press on the control card: the command without the parts that the server knows best. */
export type ControlPress = ControlCommand extends infer Each ? (Each extends unknown ? Omit<Each, 'at' | 'by'> : never) : never;

export interface Facilitating {
  press(me: Person, workshop: string, press: ControlPress): Promise<ControlCardView | Refusal<FacilitatingRefusal>>;
  /** The control card as it stands, with what is asked on it (or nothing). */
  ask(me: Person, workshop: string, question: ControlQuestion | null): Promise<ControlCardView | Refusal<FacilitatingRefusal>>;
  /** Makes this message the facilitator's control card of the workshop: from now on the bot edits it in place. */
  place(me: Person, workshop: string, message: Message): Promise<void>;
  resend(me: Person, workshop: string, round: number, resends: number): Promise<ControlCardView | Refusal<FacilitatingRefusal>>;
  /** The result before it is shown to all. */
  peek(me: Person, workshop: string, round: number, page: number): Promise<ResultCardView | Refusal<FacilitatingRefusal>>;
  list(me: Person): Promise<WorkshopListView | Refusal<FacilitatingRefusal>>;
}

export const facilitating = ({
  workshops,
  people,
  broadcasts,
  desks,
  clock,
  onFault,
}: {
  workshops: WorkshopStreams;
  people: PeopleService;
  broadcasts: Broadcaster;
  desks: Desks;
  clock: Clock;
  /** Told of a failure in what goes on after the reply. */
  onFault: (workshop: string, error: unknown) => void;
}): Facilitating => {
  const show = async (
    workshop: string,
    asking: ControlQuestion | null,
    notice: ControlCardView['notice'] = null,
    draft: string | null = null,
  ) => {
    const state = await workshops.get(workshop);
    if (!isCreated(state)) return refuse('no-such-workshop');
    const [everybody, ledger] = await Promise.all([people.everybody(), broadcasts.ledger(workshop)]);
    return controlCard(state, everybody, ledger, { workshop, asking, draft, notice }) ?? refuse('no-such-round');
  };
  const list = async () => {
    const [running, newest, total] = await Promise.all([workshops.running(), workshops.newest(LISTED), workshops.count()]);
    return workshopList([...new Map([...running, ...newest])], total);
  };
  const runs = (me: Person) => may(me.roles, 'run-workshop');

  return {
    async press(me, workshop, press) {
      if (!runs(me)) return refuse('not-allowed');
      const typed = press.type === 'rewrite-question' ? press.question : null;
      try {
        if (press.type === 'start-round') await seatEverybody({ workshops, people, clock }, workshop);
        const outcome = await workshops.perform(workshop, { ...press, at: clock.now().toISOString(), by: me.id });
        const asking = isRefusal(outcome) ? stillAsking(press, outcome.refused) : null;
        desks.ask(workshop, me.id, asking);
        const notice = isRefusal(outcome) && outcome.refused !== 'people-missing' ? outcome.refused : null;
        return show(workshop, asking, notice, asking === 'rewrite-question' ? typed : null);
      } catch (error) {
        if (error instanceof WriteFailed) return show(workshop, typed === null ? null : 'rewrite-question', 'not-stored', typed);
        throw error;
      }
    },
    async ask(me, workshop, question) {
      if (!runs(me)) return refuse('not-allowed');
      desks.ask(workshop, me.id, question);
      return show(workshop, question);
    },
    async place(me, workshop, message) {
      if (runs(me)) await broadcasts.placeControlCard(workshop, me.id, message);
    },
    async resend(me, workshop, round, resends) {
      if (!runs(me)) return refuse('not-allowed');
      broadcasts.resend(workshop, me.id, round, resends).catch((error: unknown) => onFault(workshop, error));
      return show(workshop, null);
    },
    async peek(me, workshop, round, page) {
      if (!runs(me)) return refuse('not-allowed');
      const state = await workshops.get(workshop);
      if (!isCreated(state)) return refuse('no-such-workshop');
      const view = resultCard(state, { workshop, round, page, preview: true });
      if (!view) return refuse('round-still-open');
      desks.ask(workshop, me.id, 'peek');
      return view;
    },
    list: async (me) => (runs(me) ? list() : refuse('not-allowed')),
  };
};

const stillAsking = (press: ControlPress, refused: WorkshopRefusal): ControlQuestion | null => {
  if (refused === 'people-missing') return 'close-with-people-missing';
  return press.type === 'rewrite-question' && refused !== 'round-already-held' ? 'rewrite-question' : null;
};
