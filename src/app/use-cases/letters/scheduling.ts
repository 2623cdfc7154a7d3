import { may, maySend } from '../../../domain/access.ts';
import { readWallTime } from '../../../domain/calendar/read-wall-time.ts';
import { toInstant } from '../../../domain/calendar/wall-clock.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import { letterFaults } from '../../../domain/letter/content.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import { type Clock, WriteFailed } from '../../ports.ts';
import type { LetterDeskView, LetterFormView } from '../../views/letters/writing-cards.ts';
import type { DraftViews } from './draft-views.ts';
import type { Overtaken } from './overtaken.ts';
import type { WritingRefusal } from './writing.ts';

type Outcome<View> = Promise<View | Refusal<WritingRefusal>>;

/** What the pressed desk showed: how often the draft had been saved, and its time decided. */
interface Shown {
  readonly saves: number;
  readonly timings: number;
}

/** When a letter goes out by itself: chosen, changed or cancelled until it starts. */
export interface Scheduling {
  /** `date` and `time` as they were typed, in Stockholm. A letter with faults comes back in its form. */
  schedule(me: Person, letter: string, date: string, time: string, shown: Shown): Outcome<LetterDeskView | LetterFormView>;
  unschedule(me: Person, letter: string, shown: Shown): Outcome<LetterDeskView>;
}

export const scheduling = ({
  post: { letters, desk, recipients },
  views,
  overtaken,
  clock,
}: {
  post: Correspondence;
  views: DraftViews;
  overtaken: Overtaken;
  clock: Clock;
}): Scheduling => {
  const now = () => clock.now().toISOString();

  /** The words may be as the card showed them, and the time another. */
  const asItStands = async (me: Person, letter: string, saves: number) => {
    const view = await overtaken.desk(me, letter, saves);
    return isRefusal(view) || view.changed ? view : { ...view, notice: 'time-changed' as const };
  };

  return {
    async schedule(me, letter, date, time, { saves, timings }) {
      // Whoever schedules sends.
      if (!maySend(me.roles, (await desk.state()).delegated))
        return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
      const wall = readWallTime(date, time);
      if ('faults' in wall) return overtaken.desk(me, letter, saves, { timeFault: wall.faults[0] ?? null, date, time });
      const { at: sendAt, note } = toInstant(wall);
      const draft = await views.draft(letter);
      if (isRefusal(draft)) return draft;
      const count = (await recipients(draft.audience)).length;
      try {
        const command = { type: 'schedule-letter', at: now(), by: me.id, sendAt, recipients: count, saves, timings } as const;
        const outcome = await letters.perform(letter, command);
        if (!isRefusal(outcome)) return overtaken.desk(me, letter, saves, { clockNote: note });
        if (outcome.refused === 'letter-changed-meanwhile') return asItStands(me, letter, saves);
        if (outcome.refused === 'time-in-the-past')
          return overtaken.desk(me, letter, saves, { timeFault: 'time-in-the-past', date, time });
        const faults = letterFaults(draft, count);
        return faults.length > 0 ? views.form(letter, draft, draft.saves, { faults }) : outcome;
      } catch (error) {
        if (error instanceof WriteFailed) return overtaken.desk(me, letter, saves, { notice: 'not-stored', date, time });
        throw error;
      }
    },
    async unschedule(me, letter, { saves, timings }) {
      if (!may(me.roles, 'write-letters')) return refuse('not-allowed');
      const outcome = await letters.perform(letter, { type: 'cancel-schedule', at: now(), by: me.id, timings });
      if (!isRefusal(outcome)) return overtaken.desk(me, letter, saves);
      return outcome.refused === 'letter-changed-meanwhile' ? asItStands(me, letter, saves) : outcome;
    },
  };
};
