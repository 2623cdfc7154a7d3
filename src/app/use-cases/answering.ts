import { may } from '../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/decider.ts';
import { groupOf } from '../../domain/grouping.ts';
import type { Person } from '../../domain/organisation.ts';
import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import { slotFor } from '../../domain/workshop/count.ts';
import { isCreated, isHeld, roundAt } from '../../domain/workshop/state.ts';
import type { Desks } from '../desks.ts';
import type { PeopleService } from '../people.ts';
import { type Clock, WriteFailed } from '../ports.ts';
import { type AnswerCardView, type AnswerNotice, type Attempt, answerCard } from '../views/answer-card.ts';
import { type MyAnswersView, myAnswers } from '../views/my-answers.ts';
import type { WorkshopStreams } from '../workshops.ts';

export type AnsweringRefusal = WorkshopRefusal | 'not-allowed' | 'not-your-card';

/** Which card of whose: as the card's data says, untrusted. */
export interface AnswerCardRef {
  readonly workshop: string;
  readonly round: number;
  readonly owner: string;
}

export interface Answering {
  /** Stores an answer; `joined` puts it after what is saved. A no that the person can mend comes back on the card, with their text. */
  answer(
    me: Person,
    card: AnswerCardRef & { group: number; basis: number },
    text: string,
    joined: boolean,
  ): Promise<AnswerCardView | Refusal<AnsweringRefusal>>;
  /** The card with the saved answer in the box, to be changed. */
  change(me: Person, card: AnswerCardRef): Promise<AnswerCardView | Refusal<AnsweringRefusal>>;
  /** The card as it stands now. */
  open(me: Person, card: Omit<AnswerCardRef, 'owner'>): Promise<AnswerCardView | Refusal<AnsweringRefusal>>;
  /** Free text while a round waits for an answer: the card with the text in the box, nothing stored. */
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
  const show = async (me: Person, { workshop, round }: Omit<AnswerCardRef, 'owner'>, attempt?: Attempt) => {
    const state = await workshops.get(workshop);
    if (!isCreated(state)) return refuse('no-such-workshop');
    const where = { workshop, person: me.id, round, now: clock.now() };
    const view = answerCard(state, await people.everybody(), attempt ? { ...where, attempt } : where);
    return view ?? refuse(groupOf(state.groups, me.id) ? 'no-such-round' : 'not-participant');
  };

  /** What was typed comes back on the card, and while it lies there the bot's own edits leave the card alone. */
  const giveBack = (me: Person, card: AnswerCardRef, attempt: Attempt) => {
    desks.hold(card.workshop, card.round, me.id, attempt);
    return show(me, card, attempt);
  };

  const owned = (me: Person, owner: string): Refusal<AnsweringRefusal> | undefined => {
    if (!may(me.roles, 'answer')) return refuse('not-allowed');
    return owner === me.id ? undefined : refuse('not-your-card');
  };

  /** What is saved, with the new text after it: what "Lägg till efter" means of the version that the card showed. */
  const joinedText = async (me: Person, { workshop, round: number, basis }: AnswerCardRef & { basis: number }, text: string) => {
    const state = await workshops.get(workshop);
    const round = isCreated(state) ? roundAt(state, number) : undefined;
    const slot = isCreated(state) ? slotFor(state, me.id) : undefined;
    const saved = slot !== undefined && isHeld(round) ? round.answers.get(slot)?.[basis - 1] : undefined;
    return saved && text.trim() !== '' ? `${saved.text}\n${text.trim()}` : text;
  };

  return {
    async answer(me, card, typed, joined) {
      const no = owned(me, card.owner);
      if (no) return no;
      const { workshop, round, group, basis } = card;
      try {
        const text = joined ? await joinedText(me, card, typed) : typed;
        const command = { type: 'give-answer', at: clock.now().toISOString(), by: me.id, round, group, basis, text } as const;
        const outcome = await workshops.perform(workshop, command);
        if (!isRefusal(outcome)) {
          // An old press that comes again does not take the answer out of the hands of one who has begun to change it.
          if (outcome.events.length > 0) desks.hold(workshop, round, me.id, null);
          return show(me, card);
        }
        if (outcome.refused === 'round-not-open') return giveBack(me, card, { is: 'late', text: typed });
        return isNotice(outcome.refused) ? giveBack(me, card, { is: 'typed', text: typed, notice: outcome.refused }) : outcome;
      } catch (error) {
        if (error instanceof WriteFailed) return giveBack(me, card, { is: 'typed', text: typed, notice: 'not-stored' });
        throw error;
      }
    },
    async change(me, card) {
      const no = owned(me, card.owner);
      if (no) return no;
      desks.hold(card.workshop, card.round, me.id, { is: 'changing' });
      const view = await show(me, card, { is: 'changing' });
      if (isRefusal(view) || view.status.is !== 'asking') desks.hold(card.workshop, card.round, me.id, null);
      return view;
    },
    async open(me, card) {
      if (!may(me.roles, 'answer')) return refuse('not-allowed');
      desks.hold(card.workshop, card.round, me.id, null);
      return show(me, card);
    },
    async offer(me, text) {
      if (!may(me.roles, 'answer')) return undefined;
      for (const [workshop, state] of await workshops.running()) {
        const index = state.rounds.findIndex(({ phase }) => phase === 'open');
        if (index < 0 || !groupOf(state.groups, me.id)) continue;
        const view = await show(me, { workshop, round: index + 1 }, { is: 'typed', text, notice: 'offered' });
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

const isNotice = (code: WorkshopRefusal): code is Extract<WorkshopRefusal, AnswerNotice> =>
  code === 'empty-answer' || code === 'answer-too-long' || code === 'answer-changed-meanwhile';
