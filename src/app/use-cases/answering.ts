import { may } from '../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/decider.ts';
import { groupOf } from '../../domain/grouping.ts';
import type { Person } from '../../domain/organisation.ts';
import { INPUT, type Inputs } from '../../domain/questions/inputs.ts';
import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import { isAnonymous } from '../../domain/workshop/round-plan.ts';
import { isCreated, roundAt } from '../../domain/workshop/state.ts';
import { mayAnswerIn } from '../audience.ts';
import type { Desks } from '../desks.ts';
import type { PeopleService } from '../people.ts';
import { type Clock, type MessageRef, WriteFailed } from '../ports.ts';
import { type AnswerCardView, type Attempt, answerCard } from '../views/answer-card.ts';
import { type MyAnswersView, myAnswers } from '../views/my-answers.ts';
import type { WorkshopStreams } from '../workshops.ts';
import { readAnswer } from './read-answer.ts';

export type AnsweringRefusal = WorkshopRefusal | 'not-allowed' | 'not-your-card';

/** Which card of whose: as the card's data says, untrusted. */
export interface AnswerCardRef {
  readonly workshop: string;
  readonly round: number;
  readonly owner: string;
}

type Shown = AnswerCardView | Refusal<AnsweringRefusal>;

export interface Answering {
  /**
   * Stores what the card's inputs came back with; `joined` puts a text after what is saved. A no that the person can mend comes back on
   * the card, with what they typed and chose.
   */
  answer(me: Person, card: AnswerCardRef & { group: number; basis: number }, inputs: Inputs, joined: boolean): Promise<Shown>;
  /** The card with the saved answer in its inputs, to be changed. */
  change(me: Person, card: AnswerCardRef): Promise<Shown>;
  /** The card as it stands now. */
  open(me: Person, card: Omit<AnswerCardRef, 'owner'>): Promise<Shown>;
  /** Calls a facilitator to the group's room; `helps` is how many calls the card knew of. The card as it stands then. */
  askHelp(me: Person, card: AnswerCardRef & { group: number; helps: number }): Promise<Shown>;
  /** Remembers where a card was opened, in a round without names: what is on it goes when the round is counted. */
  place(me: Person, card: Omit<AnswerCardRef, 'owner'>, message: MessageRef): Promise<void>;
  /** Free text while a round waits for an answer: its card, with the text in the box where it asks for a text; nothing stored. */
  offer(me: Person, text: string): Promise<AnswerCardView | undefined>;
  mine(me: Person, page: number): Promise<MyAnswersView | Refusal<AnsweringRefusal>>;
}

/** Looked through for "mina svar". */
const RECENT_WORKSHOPS = 30;

export const answering = ({
  workshops,
  people,
  desks,
  clock,
}: {
  workshops: WorkshopStreams;
  people: PeopleService;
  desks: Desks;
  clock: Clock;
}): Answering => {
  const show = async (me: Person, { workshop, round }: Omit<AnswerCardRef, 'owner'>, attempt?: Attempt): Promise<Shown> => {
    const state = await workshops.get(workshop);
    if (!isCreated(state)) return refuse('no-such-workshop');
    const where = { workshop, person: me.id, round, now: clock.now() };
    const view = answerCard(state, await people.everybody(), attempt ? { ...where, attempt } : where);
    return view ?? refuse(groupOf(state.groups, me.id) ? 'no-such-round' : 'not-participant');
  };

  /** What was typed comes back on the card, and while it lies there the bot's own edits leave the card alone. */
  const giveBack = async (me: Person, card: AnswerCardRef, attempt: Attempt): Promise<Shown> => {
    const view = await show(me, card, attempt);
    // Where nothing of it is shown (an answer without a name that is counted) nothing of it is kept.
    const kept = !isRefusal(view) && !(view.status.is === 'closed' && view.status.counted !== null);
    desks.hold(card.workshop, card.round, me.id, kept ? attempt : null);
    return view;
  };

  const owned = async (
    me: Person,
    { workshop, owner }: Pick<AnswerCardRef, 'workshop' | 'owner'>,
  ): Promise<Refusal<AnsweringRefusal> | undefined> => {
    if (!mayAnswerIn(me, await workshops.get(workshop))) return refuse('not-allowed');
    return owner === me.id ? undefined : refuse('not-your-card');
  };

  return {
    async answer(me, card, inputs, joined) {
      const { workshop, round, group, basis } = card;
      try {
        const no = await owned(me, card);
        if (no) return no;
        const state = await workshops.get(workshop);
        if (!isCreated(state)) return refuse('no-such-workshop');
        const read = readAnswer(state, { round, basis, person: me.id }, inputs, joined);
        if (read.is === 'faulty') return giveBack(me, card, { is: 'typed', inputs, notice: null, faults: read.faults });
        if (read.is === 'late') return giveBack(me, card, { is: 'late', inputs });
        const at = clock.now().toISOString();
        const outcome = await workshops.perform(workshop, {
          type: 'give-answer',
          at,
          by: me.id,
          round,
          group,
          basis,
          ...read.answer,
        });
        if (!isRefusal(outcome)) {
          // An old press that comes again does not take the answer out of the hands of one who has begun to change it.
          if (outcome.events.length > 0) desks.hold(workshop, round, me.id, null);
          return show(me, card);
        }
        if (outcome.refused === 'round-not-open') return giveBack(me, card, { is: 'late', inputs });
        if (outcome.refused !== 'answer-changed-meanwhile') return outcome;
        return giveBack(me, card, { is: 'typed', inputs, notice: outcome.refused, faults: [] });
      } catch (error) {
        if (error instanceof WriteFailed) return giveBack(me, card, { is: 'typed', inputs, notice: 'not-stored', faults: [] });
        throw error;
      }
    },
    async change(me, card) {
      const no = await owned(me, card);
      if (no) return no;
      desks.hold(card.workshop, card.round, me.id, { is: 'changing' });
      const view = await show(me, card, { is: 'changing' });
      if (isRefusal(view) || view.status.is !== 'asking') desks.hold(card.workshop, card.round, me.id, null);
      return view;
    },
    async open(me, card) {
      if (!mayAnswerIn(me, await workshops.get(card.workshop))) return refuse('not-allowed');
      desks.hold(card.workshop, card.round, me.id, null);
      return show(me, card);
    },
    async askHelp(me, { owner, group, helps, ...card }) {
      const no = await owned(me, { ...card, owner });
      if (no) return no;
      const state = await workshops.get(card.workshop);
      // A card of another round than the one that goes on calls nobody.
      if (!isCreated(state) || roundAt(state, card.round)?.phase !== 'open') return show(me, card);
      const command = { type: 'ask-help', at: clock.now().toISOString(), by: me.id, group, helps } as const;
      const outcome = await workshops.perform(card.workshop, command);
      if (isRefusal(outcome) && outcome.refused !== 'round-not-open') return outcome;
      return show(me, card, desks.held(card.workshop, card.round, me.id) ?? undefined);
    },
    async place(me, { workshop, round: number }, message) {
      const state = await workshops.get(workshop);
      const round = isCreated(state) ? roundAt(state, number) : undefined;
      if (round?.phase === 'open' && isAnonymous(round.plan) && groupOf(round.groups, me.id))
        desks.open(workshop, number, me.id, message);
    },
    async offer(me, text) {
      for (const [workshop, state] of await workshops.running()) {
        if (!mayAnswerIn(me, state)) continue;
        const index = state.rounds.findIndex(({ phase }) => phase === 'open');
        const round = state.rounds[index];
        if (round?.phase !== 'open' || !groupOf(round.groups, me.id)) continue;
        const typed = { is: 'typed', inputs: { [INPUT.answer]: text }, notice: 'offered', faults: [] } as const;
        const view = await show(me, { workshop, round: index + 1 }, round.asks.kind === 'text' ? typed : undefined);
        return isRefusal(view) ? undefined : view;
      }
      return undefined;
    },
    async mine(me, page) {
      if (!may(me.roles, 'see-own-answers')) return refuse('not-allowed');
      return myAnswers(
        (await workshops.newest(RECENT_WORKSHOPS)).map(([, state]) => state),
        me.id,
        page,
      );
    },
  };
};
