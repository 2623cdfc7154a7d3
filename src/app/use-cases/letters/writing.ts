import { may } from '../../../domain/access.ts';
import { type Refusal, refuse } from '../../../domain/decider.ts';
import type { LetterRefusal } from '../../../domain/letter/commands.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { PeopleService } from '../../people.ts';
import type { Chance, Clock, PictureProbe } from '../../ports.ts';
import type { LetterDeskView } from '../../views/letters/writing-cards.ts';
import type { DraftTools } from './draft-tools.ts';
import { type Drafting, drafting } from './drafting.ts';
import { type Scheduling, scheduling } from './scheduling.ts';
import { type Trying, trying } from './trying.ts';

export type WritingRefusal = LetterRefusal | 'not-allowed' | 'may-not-send';

/** From a blank page to a letter that can be sent. Drafts are seen by the director and the communicator. */
export interface Writing extends Drafting, Trying, Scheduling {
  /** The desk of a draft, with what is asked on it; nothing is asked where the draft has been saved since the card was shown. */
  desk(
    me: Person,
    letter: string,
    asking: LetterDeskView['asking'],
    saves: number,
  ): Promise<LetterDeskView | Refusal<WritingRefusal>>;
}

export const writing = (
  parts: DraftTools & {
    post: Correspondence;
    people: PeopleService;
    chance: Chance;
    clock: Clock;
    pictures: PictureProbe;
  },
): Writing => ({
  ...drafting(parts),
  ...trying(parts),
  ...scheduling(parts),
  desk: async (me, letter, asking, saves) =>
    may(me.roles, 'write-letters') ? parts.overtaken.desk(me, letter, saves, { asking }) : refuse('not-allowed'),
});
