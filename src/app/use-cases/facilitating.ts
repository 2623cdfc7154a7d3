import { may } from '../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/decider.ts';
import type { Message } from '../../domain/delivery.ts';
import type { Person } from '../../domain/organisation.ts';
import type { WorkshopCommand, WorkshopRefusal } from '../../domain/workshop/commands.ts';
import { isCreated } from '../../domain/workshop/state.ts';
import type { Broadcaster, Resendable } from '../broadcaster.ts';
import type { Desks } from '../desks.ts';
import { earlierActions } from '../earlier-actions.ts';
import type { GroupMaker } from '../groups.ts';
import type { PeopleService } from '../people.ts';
import { type Clock, WriteFailed } from '../ports.ts';
import { startRound } from '../starting.ts';
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
      | 'ask-again'
      | 'take-help'
      | 'close-help'
      | 'write-message'
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
  resend(
    me: Person,
    workshop: string,
    what: Resendable,
    resends: number,
  ): Promise<ControlCardView | Refusal<FacilitatingRefusal>>;
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
  groups,
  onFault,
}: {
  groups: GroupMaker;
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
    const since = await earlierActions(workshops, everybody, workshop, state);
    return controlCard(state, everybody, ledger, { workshop, asking, draft, notice, since }) ?? refuse('no-such-round');
  };
  const perform = (me: Person, workshop: string, press: ControlPress) =>
    press.type === 'start-round'
      ? startRound({ workshops, people, clock, groups }, workshop, { round: press.round, by: me.id })
      : workshops.perform(workshop, { ...press, at: clock.now().toISOString(), by: me.id });
  const list = async () => {
    const [running, newest, total] = await Promise.all([workshops.running(), workshops.newest(LISTED), workshops.count()]);
    return workshopList([...new Map([...running, ...newest])], total);
  };
  const runs = (me: Person) => may(me.roles, 'run-workshop');

  return {
    async press(me, workshop, press) {
      if (!runs(me)) return refuse('not-allowed');
      const typed = typedIn(press);
      try {
        const outcome = await perform(me, workshop, press);
        const asking = isRefusal(outcome) ? stillAsking(typed, outcome.refused) : null;
        desks.ask(workshop, me.id, asking);
        const notice = isRefusal(outcome) && outcome.refused !== 'people-missing' ? outcome.refused : null;
        return show(workshop, asking, notice, typed?.asking === asking ? (typed?.text ?? null) : null);
      } catch (error) {
        if (error instanceof WriteFailed) return show(workshop, typed?.asking ?? null, 'not-stored', typed?.text ?? null);
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
    async resend(me, workshop, what, resends) {
      if (!runs(me)) return refuse('not-allowed');
      broadcasts.resend(workshop, me.id, what, resends).catch((error: unknown) => onFault(workshop, error));
      return show(workshop, null);
    },
    async peek(me, workshop, round, page) {
      if (!runs(me)) return refuse('not-allowed');
      const state = await workshops.get(workshop);
      if (!isCreated(state)) return refuse('no-such-workshop');
      const view = resultCard(state, await people.everybody(), { workshop, round, page, preview: true });
      if (!view) return refuse('round-still-open');
      desks.ask(workshop, me.id, 'peek');
      return view;
    },
    list: async (me) => (runs(me) ? list() : refuse('not-allowed')),
  };
};

/** What was written in the card, and in which of its forms. */
interface Typed {
  readonly asking: ControlQuestion;
  readonly text: string;
}

const typedIn = (press: ControlPress): Typed | null => {
  switch (press.type) {
    case 'rewrite-question':
      return { asking: 'rewrite-question', text: press.question };
    case 'ask-again':
      return { asking: 'ask-again', text: press.proposal };
    case 'write-message':
      return { asking: 'write-message', text: press.text };
    default:
      return null;
  }
};

/** What can be mended is asked again; a form whose time is over is not (the view sees to that too). */
const stillAsking = (typed: Typed | null, refused: WorkshopRefusal): ControlQuestion | null => {
  if (refused === 'people-missing') return 'close-with-people-missing';
  return refused === 'round-already-held' ? null : (typed?.asking ?? null);
};
