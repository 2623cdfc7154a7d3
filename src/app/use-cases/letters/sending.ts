import { may, maySend } from '../../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import type { DeliveryStatus } from '../../../domain/delivery.ts';
import type { LetterRefusal } from '../../../domain/letter/commands.ts';
import { type LetterContent, letterFaults } from '../../../domain/letter/content.ts';
import type { ResendGroup } from '../../../domain/letter/events.ts';
import type { SentLetter } from '../../../domain/letter/state.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { LetterCopies } from '../../letter-copies.ts';
import type { LetterReports } from '../../letter-reports.ts';
import type { OpenForms } from '../../open-forms.ts';
import type { PeopleService } from '../../people.ts';
import type { Clock, Journal, PictureProbe } from '../../ports.ts';
import type { LetterReportView } from '../../views/letters/report-card.ts';
import { failedChannels, lettersMessages, statusOf } from '../../views/letters/report-messages.ts';
import type { LetterFormView } from '../../views/letters/writing-cards.ts';
import { type Dispatching, dispatching } from './dispatching.ts';
import type { DraftTools } from './draft-tools.ts';
import { pictureOf } from './picture.ts';
import { type Reporting, reporting, sentLetter } from './reporting.ts';

export type SendingRefusal = LetterRefusal | 'not-allowed' | 'may-not-send';
type Outcome<View> = Promise<View | Refusal<SendingRefusal>>;

/** What is done with a letter that goes out: send, stop, follow, send again, correct, recall. */
export interface Sending extends Reporting, Dispatching {
  stop(me: Person, letter: string): Outcome<LetterReportView>;
  /** `number` is how often it had been sent again when the button was shown; `channel` the one of the group `channels`. */
  resend(me: Person, letter: string, group: ResendGroup, number: number, channel?: string): Outcome<LetterReportView>;
  /** Tries every correction or taking away that failed once more; `retries` is how often that had been done. */
  retryEdits(me: Person, letter: string, retries: number): Outcome<LetterReportView>;
  /** The letter in the form, to be corrected. */
  correctForm(me: Person, letter: string): Outcome<LetterFormView>;
  correct(me: Person, letter: string, content: LetterContent, corrections: number): Outcome<LetterReportView | LetterFormView>;
  recall(me: Person, letter: string): Outcome<LetterReportView>;
}

export const sending = (
  parts: Pick<DraftTools, 'views' | 'overtaken'> & {
    post: Correspondence;
    people: PeopleService;
    clock: Clock;
    journal: Journal;
    reports: LetterReports;
    reportForms: OpenForms;
    letterCopies: LetterCopies;
    pictures: PictureProbe;
  },
): Sending => {
  const { post: all, clock, journal, letterCopies, reportForms } = parts;
  const { letters, outbox, desk } = all;
  const now = () => clock.now().toISOString();
  const read = reporting(parts);
  const { report } = read;
  const sent = (letter: string) => sentLetter(all, letter);

  const sends = async (me: Person) => maySend(me.roles, (await desk.state()).delegated);

  const form = async (
    letter: string,
    content: LetterContent,
    state: SentLetter,
    faults: LetterFormView['faults'],
    pictureUnchecked = false,
  ): Promise<LetterFormView> => ({
    letter,
    draft: { content, audience: state.audience, channels: state.channels },
    faults,
    recipients: state.to.length,
    choices: { units: [], unitTypes: [], roles: [], people: [], channels: [] },
    correcting: { corrections: state.corrections.length },
    saves: 0,
    meanwhile: null,
    pictureUnchecked,
    notice: null,
  });

  return {
    ...read,
    ...dispatching({ ...parts, report }),
    async stop(me, letter) {
      if (!(await sends(me))) return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
      const outcome = await letters.perform(letter, { type: 'stop-letter', at: now(), by: me.id });
      if (isRefusal(outcome)) return outcome;
      await outbox.perform(letter, { type: 'stop', at: now() });
      return report(me, letter);
    },
    async resend(me, letter, group, number, channel) {
      if (!(await sends(me))) return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
      const state = await sent(letter);
      if (isRefusal(state)) return state;
      const ledger = await outbox.ledger(letter);
      const to = state.to.filter((person) => isIn(group, statusOf(ledger, person).is, state.acknowledged.has(person)));
      const failed = group === 'channels' ? failedChannels(lettersMessages(ledger)) : [];
      const channels = failed.map(({ id }) => id).filter((id) => id === channel);
      const command = { type: 'resend-letter', at: now(), by: me.id, group, number, to, channels } as const;
      const outcome = await letters.perform(letter, command);
      if (isRefusal(outcome)) return outcome;
      return report(me, letter);
    },
    async retryEdits(me, letter, retries) {
      if (!(await sends(me))) return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
      const state = await sent(letter);
      if (isRefusal(state)) return state;
      await outbox.perform(letter, { type: 'retry-edits', at: now(), by: me.id, retries });
      // The card comes back at once, and is edited as the edits are made.
      Promise.all([outbox.run(letter), letterCopies.bringUpToDate(letter)]).catch((error: unknown) =>
        journal.error({ letter, err: error }, 'edits could not be tried again'),
      );
      return report(me, letter);
    },
    async correctForm(me, letter) {
      if (!(await sends(me))) return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
      const state = await sent(letter);
      if (isRefusal(state)) return state;
      reportForms.open(letter, me.id);
      return form(letter, state.content, state, []);
    },
    async correct(me, letter, content, corrections) {
      if (!(await sends(me))) return refuse(may(me.roles, 'write-letters') ? 'may-not-send' : 'not-allowed');
      const state = await sent(letter);
      if (isRefusal(state)) return state;
      // A picture that stands as it did is not asked for again: a server that is down must not hold up a correction.
      const same = JSON.stringify(state.content.picture) === JSON.stringify(content.picture);
      const picture = same ? { faults: [], unchecked: false } : await pictureOf(parts.pictures, content);
      const faults = [...letterFaults({ ...state, content }, state.to.length), ...picture.faults];
      if (faults.length > 0) return form(letter, content, state, faults, picture.unchecked);
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
  };
};

/** Whether a reader whose own copy stands so belongs to the group that the letter is sent to again. */
const isIn = (group: ResendGroup, is: DeliveryStatus['is'], acknowledged: boolean): boolean => {
  switch (group) {
    case 'unacknowledged':
      return is === 'delivered' && !acknowledged;
    case 'unknown':
      return is === 'unknown';
    case 'refused':
      return is === 'refused' || is === 'stopped';
    case 'channels':
      return false;
  }
};
