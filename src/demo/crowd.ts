import { type AnsweringCounts, type AnsweringHabits, answeringCrowd } from './answering-crowd.ts';
import type { CrowdTeams } from './crowd-parts.ts';
import { crowdPress } from './crowd-press.ts';
import { crowdTimers } from './crowd-timers.ts';
import type { MessageEvent } from './messages.ts';
import type { DemoPerson } from './people.ts';
import { type ReadingCounts, type ReadingHabits, readingCrowd } from './reading-crowd.ts';
import { loadSentences, type Speaker, speaker } from './sentences.ts';

export interface CrowdOptions extends AnsweringHabits {
  /** The colleagues; nobody else is moved. */
  readonly people: readonly DemoPerson[];
  readonly seed: number;
  /** How many times as quick they are as people are; 1 without it. */
  readonly haste?: number;
  /** What they do with the weekly update. */
  readonly reading?: ReadingHabits;
}

/** Of the rounds, and of the weekly update apart. */
interface CrowdCounts extends AnsweringCounts {
  readonly reading: ReadingCounts;
}

export interface Crowd {
  counts(): CrowdCounts;
  /** Nobody begins anything more; resolves when those who have begun are done. */
  stop(): Promise<void>;
}

/**
 * Colleagues who answer the rounds and read the letters in their chats, each in their own time, and leave some alone. The same seed
 * and the same order of what a person gets give the same delays and the same silences.
 */
export const startCrowd = (teams: CrowdTeams, { people, seed, haste = 1, reading = {}, ...answering }: CrowdOptions): Crowd => {
  const crowd = new Set(people.map(({ id }) => id));
  const timers = crowdTimers(haste);
  const parts = {
    teams,
    later: timers.later,
    press: crowdPress(teams),
    speak: voices(),
    object: speaker(loadSentences('objections.csv')),
    seed,
  };
  const answerers = answeringCrowd(parts, answering);
  const readers = readingCrowd(parts, reading);
  let stopped = false;

  const notice = ({ kind, message, owner }: MessageEvent) => {
    if (stopped || kind === 'deleted' || owner === undefined || !crowd.has(owner.id)) return;
    answerers.notice(owner, message);
    readers.notice(owner, message);
  };
  teams.onMessage(notice);
  for (const owner of people) for (const message of teams.messagesOf(owner)) notice({ kind: 'posted', message, owner });

  return {
    counts: () => ({ ...answerers.counts(), reading: readers.counts() }),
    stop: async () => {
      stopped = true;
      await timers.stop();
    },
  };
};

/** Of the next steps people speak in the words of a few subjects, so that there are themes to find; of the rest as it comes. */
const voices = (): Speaker => {
  const [whatever, steps] = [speaker(), speaker(loadSentences('next-steps.csv'))];
  return (person, theme, random) => (theme === 'nästa steg' ? steps : whatever)(person, theme, random);
};
