import type { CrowdPress } from './crowd-press.ts';
import type { CrowdTimers } from './crowd-timers.ts';
import type { LiveMessage } from './messages.ts';
import type { DemoPerson } from './people.ts';
import type { Speaker } from './sentences.ts';
import type { SmallTeams } from './small-teams.ts';

/** What a crowd sees and touches of the small Teams. */
export type CrowdTeams = Pick<SmallTeams, 'messagesOf' | 'onMessage' | 'press' | 'shownTo'>;

/** What the colleagues have in common, whatever they are doing. */
export interface CrowdParts {
  readonly teams: Pick<CrowdTeams, 'messagesOf' | 'shownTo'>;
  readonly later: CrowdTimers['later'];
  readonly press: CrowdPress;
  readonly speak: Speaker;
  /** What somebody says who objects to a proposal. */
  readonly object: Speaker;
  readonly seed: number;
}

/** One thing that the colleagues do when a message comes, or changes, in the chat of one of them. */
export interface Doing<Counts> {
  notice(person: DemoPerson, message: LiveMessage): void;
  counts(): Counts;
}
