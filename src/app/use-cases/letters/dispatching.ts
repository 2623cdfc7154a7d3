import { may, maySend } from '../../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import { letterFaults } from '../../../domain/letter/content.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { Clock } from '../../ports.ts';
import type { LetterReportView } from '../../views/letters/report-card.ts';
import type { LetterDeskView, LetterFormView } from '../../views/letters/writing-cards.ts';
import type { DraftViews } from './draft-views.ts';
import type { Overtaken } from './overtaken.ts';
import type { Reporting } from './reporting.ts';
import type { SendingRefusal } from './sending.ts';

/** A draft becomes a letter that goes out. */
export interface Dispatching {
  /**
   * `saves` is what the pressed card showed: where the draft has been saved since, nothing goes, and the desk says so. A letter
   * with faults comes back in its form.
   */
  send(
    me: Person,
    letter: string,
    saves: number,
  ): Promise<LetterReportView | LetterDeskView | LetterFormView | Refusal<SendingRefusal>>;
}

export const dispatching = ({
  post: { letters, desk, recipients, newlyAnswered },
  views,
  overtaken,
  clock,
  report,
}: {
  post: Correspondence;
  views: DraftViews;
  overtaken: Overtaken;
  clock: Clock;
  report: Reporting['report'];
}): Dispatching => ({
  async send(me, letter, saves) {
    if (!maySend(me.roles, (await desk.state()).delegated))
      return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
    const state = await letters.get(letter);
    const to = state.phase === 'draft' ? await recipients(state.audience) : [];
    const youAsked = await newlyAnswered();
    const at = clock.now().toISOString();
    const outcome = await letters.perform(letter, { type: 'send-letter', at, by: me.id, to, youAsked, saves });
    if (!isRefusal(outcome)) return report(me, letter);
    if (outcome.refused === 'letter-changed-meanwhile') return overtaken.desk(me, letter, saves);
    const faults = state.phase === 'draft' ? letterFaults(state, to.length) : [];
    return state.phase === 'draft' && faults.length > 0 ? views.form(letter, state, state.saves, { faults }) : outcome;
  },
});
