import { isCreated } from '../domain/workshop/state.ts';
import { type Broadcaster, callsTo } from './broadcaster.ts';
import type { LiveCards } from './live-cards.ts';
import type { PeopleService } from './people.ts';
import type { Presenter } from './ports.ts';
import { helpCall } from './views/control-rooms.ts';
import type { WorkshopStreams } from './workshops.ts';

interface Parts {
  readonly workshops: WorkshopStreams;
  readonly people: PeopleService;
  readonly broadcasts: Broadcaster;
  readonly cards: LiveCards;
  readonly present: Presenter;
}

/** The facilitators' messages about a call for help show who has taken it, and that it is closed. */
export const touchCalls = async (parts: Parts, workshop: string, calls: readonly number[]): Promise<void> => {
  const { workshops, people, broadcasts, cards, present } = parts;
  if (calls.length === 0) return;
  const ledger = await broadcasts.ledger(workshop);
  for (const call of calls)
    for (const [person, message] of callsTo(ledger, call)) {
      const content = async () => {
        const state = await workshops.get(workshop);
        const view = isCreated(state) ? helpCall(state, await people.everybody(), { workshop, call }) : undefined;
        return view ? present({ kind: 'help-card', view }, await people.language(person)) : null;
      };
      cards.touch(message, content, 'reply');
    }
};
