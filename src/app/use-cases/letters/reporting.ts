import { may } from '../../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import type { Message } from '../../../domain/delivery.ts';
import type { LetterRefusal } from '../../../domain/letter/commands.ts';
import type { SentLetter } from '../../../domain/letter/state.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { LetterReports } from '../../letter-reports.ts';
import type { OpenForms } from '../../open-forms.ts';
import type { PeopleService } from '../../people.ts';
import type { Clock } from '../../ports.ts';
import { answersPage, type LetterAnswersView, type NamedAnswer, namedAnswers } from '../../views/letters/answers-card.ts';
import type { LetterReportView } from '../../views/letters/report-card.ts';
import type { SendingRefusal } from './sending.ts';

type Outcome<View> = Promise<View | Refusal<SendingRefusal>>;

/** What is read of a letter that has been sent. */
export interface Reporting {
  report(me: Person, letter: string, asking?: LetterReportView['asking']): Outcome<LetterReportView>;
  /** Every answer to the letter's question; by name for the director alone. */
  answers(me: Person, letter: string): Outcome<readonly NamedAnswer[]>;
  /** The same a page at a time, on a card. Pages count from 1. */
  answersPage(me: Person, letter: string, page: number): Outcome<LetterAnswersView>;
  /** Makes this message the person's report card of the letter: the bot edits it as the numbers move. */
  place(me: Person, letter: string, message: Message): Promise<void>;
}

/** The letter, where it has been sent. */
export const sentLetter = async ({ letters }: Correspondence, letter: string): Promise<SentLetter | Refusal<LetterRefusal>> => {
  const state = await letters.get(letter);
  if (state.phase === 'sent') return state;
  return refuse(state.phase === 'draft' ? 'letter-not-sent' : 'no-such-letter');
};

export const reporting = ({
  post,
  people,
  clock,
  reports,
  reportForms,
}: {
  post: Correspondence;
  people: PeopleService;
  clock: Clock;
  reports: LetterReports;
  /** Whose report has something else in its place just now. */
  reportForms: OpenForms;
}): Reporting => {
  const seen = async (me: Person, letter: string) =>
    may(me.roles, 'see-report') ? sentLetter(post, letter) : refuse('not-allowed');
  const byName = (me: Person) => may(me.roles, 'see-report-by-name');

  return {
    async report(me, letter, asking = null) {
      const state = await seen(me, letter);
      if (isRefusal(state)) return state;
      reportForms[asking === null ? 'close' : 'open'](letter, me.id);
      return reports(me, letter, state, asking);
    },
    async answers(me, letter) {
      const state = await seen(me, letter);
      return isRefusal(state) ? state : namedAnswers(state, await people.everybody(), byName(me));
    },
    async answersPage(me, letter, page) {
      const state = await seen(me, letter);
      if (isRefusal(state)) return state;
      reportForms.open(letter, me.id);
      return answersPage({ letter, state, people: await people.everybody() }, { byName: byName(me), page });
    },
    async place(me, letter, message) {
      if (may(me.roles, 'see-report'))
        await post.outbox.perform(letter, { type: 'place-control-card', at: clock.now().toISOString(), person: me.id, message });
    },
  };
};
