import { may } from '../../../domain/access.ts';
import { type Refusal, refuse } from '../../../domain/decider.ts';
import type { LetterRefusal } from '../../../domain/letter/commands.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { PeopleService } from '../../people.ts';
import type { Chance, Clock, Messenger, Presenter } from '../../ports.ts';
import type { LetterDeskView } from '../../views/letters/writing-cards.ts';
import { draftViews } from './draft-views.ts';
import { type Drafting, drafting } from './drafting.ts';
import { type Scheduling, scheduling } from './scheduling.ts';
import { type Trying, trying } from './trying.ts';

export type WritingRefusal = LetterRefusal | 'not-allowed' | 'may-not-send';

/** From a blank page to a letter that can be sent. Drafts are seen by the director and the communicator. */
export interface Writing extends Drafting, Trying, Scheduling {
  /** The desk of a draft, with what is asked on it. */
  desk(me: Person, letter: string, asking: LetterDeskView['asking']): Promise<LetterDeskView | Refusal<WritingRefusal>>;
}

export const writing = (ports: {
  post: Correspondence;
  people: PeopleService;
  messenger: Messenger;
  present: Presenter;
  chance: Chance;
  clock: Clock;
}): Writing => {
  const views = draftViews(ports);
  const parts = { ...ports, views };
  return {
    ...drafting(parts),
    ...trying(parts),
    ...scheduling(parts),
    desk: async (me, letter, asking) =>
      may(me.roles, 'write-letters') ? views.desk(me, letter, { asking }) : refuse('not-allowed'),
  };
};
