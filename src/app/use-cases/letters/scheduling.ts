import { may, maySend } from '../../../domain/access.ts';
import { readWallTime } from '../../../domain/calendar/read-wall-time.ts';
import { toInstant } from '../../../domain/calendar/wall-clock.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import { type Clock, WriteFailed } from '../../ports.ts';
import type { LetterDeskView } from '../../views/letters/writing-cards.ts';
import type { DraftViews } from './draft-views.ts';
import type { WritingRefusal } from './writing.ts';

type Outcome<View> = Promise<View | Refusal<WritingRefusal>>;

/** When a letter goes out by itself: chosen, changed or cancelled until it starts. */
export interface Scheduling {
  /** `date` and `time` as they were typed, in Stockholm. */
  schedule(me: Person, letter: string, date: string, time: string): Outcome<LetterDeskView>;
  unschedule(me: Person, letter: string): Outcome<LetterDeskView>;
}

export const scheduling = ({
  post: { letters, desk, recipients },
  views,
  clock,
}: {
  post: Correspondence;
  views: DraftViews;
  clock: Clock;
}): Scheduling => {
  const now = () => clock.now().toISOString();

  return {
    async schedule(me, letter, date, time) {
      // Whoever schedules sends.
      if (!maySend(me.roles, (await desk.state()).delegated))
        return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
      const wall = readWallTime(date, time);
      if ('faults' in wall) return views.desk(me, letter, { timeFault: wall.faults[0] ?? null, date, time });
      const { at: sendAt, note } = toInstant(wall);
      const draft = await views.draft(letter);
      if (isRefusal(draft)) return draft;
      const count = (await recipients(draft.audience)).length;
      try {
        const command = { type: 'schedule-letter', at: now(), by: me.id, sendAt, recipients: count } as const;
        const outcome = await letters.perform(letter, command);
        if (!isRefusal(outcome)) return views.desk(me, letter, { clockNote: note });
        return outcome.refused === 'time-in-the-past'
          ? views.desk(me, letter, { timeFault: 'time-in-the-past', date, time })
          : outcome;
      } catch (error) {
        if (error instanceof WriteFailed) return views.desk(me, letter, { notice: 'not-stored', date, time });
        throw error;
      }
    },
    async unschedule(me, letter) {
      if (!may(me.roles, 'write-letters')) return refuse('not-allowed');
      const outcome = await letters.perform(letter, { type: 'cancel-schedule', at: now(), by: me.id });
      return isRefusal(outcome) ? outcome : views.desk(me, letter);
    },
  };
};
