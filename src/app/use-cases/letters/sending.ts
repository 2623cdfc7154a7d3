import { may, maySend } from '../../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import type { Message } from '../../../domain/delivery.ts';
import type { LetterRefusal } from '../../../domain/letter/commands.ts';
import { type LetterContent, letterFaults } from '../../../domain/letter/content.ts';
import type { ResendGroup } from '../../../domain/letter/events.ts';
import type { SentLetter } from '../../../domain/letter/state.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { PeopleService } from '../../people.ts';
import type { Clock } from '../../ports.ts';
import { type LetterReportView, letterReport, statusOf } from '../../views/letters/report-card.ts';
import type { LetterFormView } from '../../views/letters/writing-cards.ts';
import { type NamedPerson, named } from '../../views/names.ts';

export type SendingRefusal = LetterRefusal | 'not-allowed' | 'may-not-send';
type Outcome<View> = Promise<View | Refusal<SendingRefusal>>;

/** What is done with a letter that goes out: send, stop, follow, send again, correct, recall. */
export interface Sending {
  send(me: Person, letter: string): Outcome<LetterReportView>;
  stop(me: Person, letter: string): Outcome<LetterReportView>;
  report(me: Person, letter: string, asking?: LetterReportView['asking']): Outcome<LetterReportView>;
  /** `number` is how often it had been sent again when the button was shown. */
  resend(me: Person, letter: string, group: ResendGroup, number: number): Outcome<LetterReportView>;
  /** The letter in the form, to be corrected. */
  correctForm(me: Person, letter: string): Outcome<LetterFormView>;
  correct(me: Person, letter: string, content: LetterContent, corrections: number): Outcome<LetterReportView | LetterFormView>;
  recall(me: Person, letter: string): Outcome<LetterReportView>;
  /** What the readers answered to the letter's question; by name for the director alone. */
  answers(me: Person, letter: string): Outcome<readonly (NamedPerson & { readonly text: string })[]>;
  /** Makes this message the person's report card of the letter: the bot edits it as the numbers move. */
  place(me: Person, letter: string, message: Message): Promise<void>;
}

export const sending = ({ post: all, people, clock }: { post: Correspondence; people: PeopleService; clock: Clock }): Sending => {
  const { letters, outbox, desk, inbox } = all;
  const now = () => clock.now().toISOString();

  const sent = async (letter: string): Promise<SentLetter | Refusal<LetterRefusal>> => {
    const state = await letters.get(letter);
    if (state.phase === 'sent') return state;
    return refuse(state.phase === 'draft' ? 'letter-not-sent' : 'no-such-letter');
  };

  const report = async (me: Person, letter: string, asking: LetterReportView['asking'] = null) => {
    const state = await sent(letter);
    if (isRefusal(state)) return state;
    const [ledger, questions, everybody] = await Promise.all([outbox.ledger(letter), inbox.state(), people.everybody()]);
    const facts = { letter, state, ledger, inbox: questions, people: everybody };
    return letterReport(facts, { byName: may(me.roles, 'see-report-by-name'), asking });
  };

  const sends = async (me: Person) => maySend(me.roles, (await desk.state()).delegated);

  const form = async (
    letter: string,
    content: LetterContent,
    state: SentLetter,
    faults: LetterFormView['faults'],
  ): Promise<LetterFormView> => ({
    letter,
    draft: { content, audience: state.audience, channels: state.channels },
    faults,
    recipients: state.to.length,
    choices: { units: [], unitTypes: [], roles: [], people: [], channels: [] },
    correcting: { corrections: state.corrections.length },
    notice: null,
  });

  return {
    async send(me, letter) {
      if (!(await sends(me))) return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
      const state = await letters.get(letter);
      const to = state.phase === 'draft' ? await all.recipients(state.audience) : [];
      const youAsked = await all.newlyAnswered();
      const outcome = await letters.perform(letter, { type: 'send-letter', at: now(), by: me.id, to, youAsked });
      return isRefusal(outcome) ? outcome : report(me, letter);
    },
    async stop(me, letter) {
      if (!(await sends(me))) return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
      const outcome = await letters.perform(letter, { type: 'stop-letter', at: now(), by: me.id });
      if (isRefusal(outcome)) return outcome;
      await outbox.perform(letter, { type: 'stop', at: now() });
      return report(me, letter);
    },
    report: async (me, letter, asking) => (may(me.roles, 'see-report') ? report(me, letter, asking) : refuse('not-allowed')),
    async answers(me, letter) {
      if (!may(me.roles, 'see-report')) return refuse('not-allowed');
      const state = await sent(letter);
      if (isRefusal(state)) return state;
      const everybody = await people.everybody();
      const byName = may(me.roles, 'see-report-by-name');
      return (
        [...state.answers]
          .map(([person, { text }]) => ({ ...(byName ? named(everybody, person) : { name: null, unit: null }), text }))
          // Alphabetical: the order they came in would tell who wrote what.
          .sort((a, b) => a.text.localeCompare(b.text, 'sv'))
      );
    },
    async resend(me, letter, group, number) {
      if (!(await sends(me))) return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
      const state = await sent(letter);
      if (isRefusal(state)) return state;
      const ledger = await outbox.ledger(letter);
      const to = state.to.filter((person) => {
        const { is } = statusOf({ ledger }, person);
        if (group === 'unacknowledged') return is === 'delivered' && !state.acknowledged.has(person);
        return group === 'unknown' ? is === 'unknown' : is === 'refused' || is === 'stopped';
      });
      const outcome = await letters.perform(letter, { type: 'resend-letter', at: now(), by: me.id, group, number, to });
      if (isRefusal(outcome)) return outcome;
      return report(me, letter);
    },
    async correctForm(me, letter) {
      if (!(await sends(me))) return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
      const state = await sent(letter);
      return isRefusal(state) ? state : form(letter, state.content, state, []);
    },
    async correct(me, letter, content, corrections) {
      if (!(await sends(me))) return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
      const state = await sent(letter);
      if (isRefusal(state)) return state;
      const faults = letterFaults({ ...state, content }, state.to.length);
      if (faults.length > 0) return form(letter, content, state, faults);
      const outcome = await letters.perform(letter, { type: 'correct-letter', at: now(), by: me.id, content, corrections });
      if (!isRefusal(outcome)) return report(me, letter);
      if (outcome.refused !== 'letter-changed-meanwhile') return outcome;
      // What was typed comes back, beside the news that somebody was quicker; saved again, it stands.
      const latest = await sent(letter);
      return isRefusal(latest) ? latest : { ...(await form(letter, content, latest, [])), notice: 'changed-meanwhile' };
    },
    async recall(me, letter) {
      if (!(await sends(me))) return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
      const outcome = await letters.perform(letter, { type: 'recall-letter', at: now(), by: me.id });
      if (isRefusal(outcome)) return outcome;
      await outbox.perform(letter, { type: 'stop', at: now() });
      return report(me, letter);
    },
    async place(me, letter, message) {
      if (may(me.roles, 'see-report'))
        await outbox.perform(letter, { type: 'place-control-card', at: now(), person: me.id, message });
    },
  };
};
