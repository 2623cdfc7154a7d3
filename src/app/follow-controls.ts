import { may } from '../domain/access.ts';
import type { Message } from '../domain/delivery.ts';
import type { PersonId } from '../domain/people.ts';
import { isCreated } from '../domain/workshop/state.ts';
import { type Broadcaster, postedTo } from './broadcaster.ts';
import type { Desks, InHand } from './desks.ts';
import { earlierActions } from './earlier-actions.ts';
import type { LiveCards } from './live-cards.ts';
import type { PeopleService } from './people.ts';
import type { Post, Presenter } from './ports.ts';
import { controlCard } from './views/control-card.ts';
import type { WorkshopStreams } from './workshops.ts';

interface Parts {
  readonly workshops: WorkshopStreams;
  readonly people: PeopleService;
  readonly broadcasts: Broadcaster;
  readonly cards: LiveCards;
  readonly desks: Desks;
  readonly present: Presenter;
}

/** Keeps the facilitators' control cards right, and where they are looked for: below what has been posted since. */
export interface ControlCards {
  touch(workshop: string): Promise<void>;
  /**
   * A card that something has been posted below (the facilitator's own card of the round that they started, the result that they
   * showed) is posted anew at the bottom, without a sound, and then the old one is taken away.
   */
  comeDown(workshop: string): Promise<void>;
}

/** What a facilitator is writing in the card, or looks at in its place, is not moved under their hands. */
const busy: ReadonlySet<InHand> = new Set(['peek', 'rewrite-question', 'ask-again', 'write-message']);

/** So long without a press, and the facilitator has stopped pressing. */
const QUIET_MS = 1_500;

export const controlCards = (parts: Parts): ControlCards => {
  const { workshops, broadcasts, cards, desks } = parts;
  /** How much had been posted in the chat when the card came to lie where it lies. After a restart it lies right. */
  const lies = new Map<string, { readonly activityId: string; readonly posted: number }>();
  const coming = new Set<string>();

  const postedBelow = async (workshop: string, person: PersonId): Promise<Message | undefined> => {
    const [state, ledger] = await Promise.all([workshops.get(workshop), broadcasts.ledger(workshop)]);
    const message = ledger.controls.get(person);
    if (!message || !isCreated(state)) return undefined;
    const posted = postedTo(ledger, person, state).length;
    const place = `${workshop}/${person}`;
    const before = lies.get(place);
    if (before?.activityId === message.activityId && posted > before.posted) return message;
    lies.set(place, { activityId: message.activityId, posted });
    return undefined;
  };

  /** Until they have pressed nothing for a while: a card must not be taken away under somebody's finger. */
  const quiet = async (workshop: string, person: PersonId) => {
    for (let seen = -1; seen !== desks.presses(workshop, person); ) {
      seen = desks.presses(workshop, person);
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS).unref());
    }
  };

  const down = async (workshop: string, person: PersonId) => {
    while ((await postedBelow(workshop, person)) && !isBusy(desks, workshop, person)) {
      await quiet(workshop, person);
      const before = await postedBelow(workshop, person);
      if (!before || isBusy(desks, workshop, person)) return;
      await broadcasts.moveControlCard(workshop, person, () => controlPost(parts, workshop, person));
      const after = (await broadcasts.ledger(workshop)).controls.get(person);
      // It could not be posted: the next time that something happens it is tried again.
      if (after?.activityId === before.activityId) return;
    }
  };

  return {
    async touch(workshop) {
      for (const [person, message] of (await broadcasts.ledger(workshop)).controls)
        cards.touch(message, () => controlPost(parts, workshop, person, message), 'reply');
    },
    async comeDown(workshop) {
      const each = [...(await broadcasts.ledger(workshop)).controls.keys()].map(async (person) => {
        const place = `${workshop}/${person}`;
        if (coming.has(place)) return;
        coming.add(place);
        try {
          await down(workshop, person);
        } finally {
          coming.delete(place);
        }
      });
      await Promise.all(each);
    },
  };
};

const isBusy = (desks: Desks, workshop: string, person: PersonId): boolean => {
  const asking = desks.asking(workshop, person);
  return asking !== null && busy.has(asking);
};

/** The control card as it stands; null where it is to be left alone, or lies elsewhere by now. */
const controlPost = async (
  { workshops, people, broadcasts, desks, present }: Parts,
  workshop: string,
  person: PersonId,
  /** The message it is to be shown in, where it must be the one. */
  message?: Message,
): Promise<Post | null> => {
  const asking = desks.asking(workshop, person);
  // An edit would wipe what the facilitator is looking at.
  if (asking === 'peek') return null;
  const state = await workshops.get(workshop);
  const holder = (await people.organisation()).people.get(person);
  // One who has left, or runs workshops no longer, keeps the card as it was.
  if (!isCreated(state) || !holder || !may(holder.roles, 'run-workshop')) return null;
  const [everybody, ledger, language] = await Promise.all([
    people.everybody(),
    broadcasts.ledger(workshop),
    people.language(person),
  ]);
  if (message && ledger.controls.get(person)?.activityId !== message.activityId) return null;
  const since = await earlierActions(workshops, everybody, workshop, state);
  const view = controlCard(state, everybody, ledger, { workshop, asking, since });
  // Nor is anything wiped that they are typing, as long as it can be of use.
  return view && (view.asking === null || !busy.has(view.asking)) ? present({ kind: 'control-card', view }, language) : null;
};
