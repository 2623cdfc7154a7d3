import { type Refusal, refuse } from '../decider.ts';
import type { PersonId } from '../people.ts';
import type { LetterCommand, LetterRefusal } from './commands.ts';
import { letterFaults } from './content.ts';
import type { LetterEvent } from './events.ts';
import type { DraftLetter, Letter, SentLetter } from './state.ts';

type Decision = readonly LetterEvent[] | Refusal<LetterRefusal>;
type Of<Type extends LetterCommand['type']> = Extract<LetterCommand, { type: Type }>;

/** Nothing happens: what was asked for is so already (a press that came twice). */
const already: readonly LetterEvent[] = [];

/** The longest answer to a letter's question, as in a workshop. */
const LONGEST_ANSWER = 4_000;

/** The rules of a letter. */
export const decide = (state: Letter, command: LetterCommand): Decision => {
  switch (command.type) {
    case 'save-letter':
      return save(state, command);
    case 'delete-letter':
    case 'test-letter':
    case 'schedule-letter':
    case 'cancel-schedule':
    case 'send-due':
    case 'send-letter':
      return state.phase === 'draft' ? decideDraft(state, command) : past(state, command);
    default:
      if (state.phase === 'none' || state.phase === 'deleted') return refuse('no-such-letter');
      return state.phase === 'sent' ? decideSent(state, command) : refuse('letter-not-sent');
  }
};

type DraftCommand = Of<'delete-letter' | 'test-letter' | 'schedule-letter' | 'cancel-schedule' | 'send-due' | 'send-letter'>;
type SentCommand = Exclude<LetterCommand, DraftCommand | Of<'save-letter'>>;

const save = (state: Letter, { at, by, draft, saves }: Of<'save-letter'>): Decision => {
  if (state.phase === 'sent') return refuse('letter-already-sent');
  if (state.phase === 'deleted') return refuse('no-such-letter');
  if (state.phase === 'draft') {
    if (JSON.stringify(partsOf(state)) === JSON.stringify(partsOf(draft))) return already;
    if (state.saves !== saves) return refuse('letter-changed-meanwhile');
  }
  return [{ type: 'letter-saved', at, by, draft: partsOf(draft) }];
};

const partsOf = ({ content, audience, channels }: Pick<DraftLetter, 'content' | 'audience' | 'channels'>) => ({
  content,
  audience,
  channels,
});

/** A press on a card of a letter that is a draft no more: said twice, or overtaken. */
const past = (state: Letter, command: DraftCommand): Decision => {
  if (command.type === 'send-due') return already;
  if (state.phase === 'deleted') return command.type === 'delete-letter' ? already : refuse('no-such-letter');
  if (state.phase !== 'sent') return refuse('no-such-letter');
  return command.type === 'send-letter' && command.by === state.sentBy ? already : refuse('letter-already-sent');
};

const decideDraft = (state: DraftLetter, command: DraftCommand): Decision => {
  const { at } = command;
  switch (command.type) {
    case 'delete-letter':
      if (state.saves !== command.saves) return refuse('letter-changed-meanwhile');
      return [{ type: 'letter-deleted', at, by: command.by }];
    case 'test-letter': {
      const { by, to, tests, saves } = command;
      // Told apart by whom it goes to, also: a second card may show the same number.
      const same = state.tests.some((test) => test.by === by && test.tests === tests && test.to.join() === to.join());
      if (same) return already;
      return state.saves === saves ? [{ type: 'letter-tested', at, by, to, tests }] : refuse('letter-changed-meanwhile');
    }
    case 'schedule-letter': {
      if (state.saves !== command.saves) return refuse('letter-changed-meanwhile');
      const [fault] = letterFaults(state, command.recipients);
      if (fault) return refuse(fault);
      if (Date.parse(command.sendAt) <= Date.parse(at)) return refuse('time-in-the-past');
      if (state.sendAt === command.sendAt && !state.held) return already;
      if (state.timings !== command.timings) return refuse('letter-changed-meanwhile');
      return [{ type: 'letter-scheduled', at, by: command.by, sendAt: command.sendAt }];
    }
    case 'cancel-schedule':
      if (state.sendAt === null) return already;
      if (state.timings !== command.timings) return refuse('letter-changed-meanwhile');
      return [{ type: 'schedule-cancelled', at, by: command.by }];
    case 'send-due': {
      const late = state.sendAt === null || state.held ? Number.NaN : Date.parse(at) - Date.parse(state.sendAt);
      if (Number.isNaN(late) || late < 0) return already;
      if (late >= command.graceMs || letterFaults(state, command.to.length).length > 0) return [{ type: 'letter-held', at }];
      return [send(state, { at, by: null, to: command.to, youAsked: command.youAsked })];
    }
    case 'send-letter': {
      if (state.saves !== command.saves) return refuse('letter-changed-meanwhile');
      const [fault] = letterFaults(state, command.to.length);
      return fault ? refuse(fault) : [send(state, command)];
    }
  }
};

const send = (
  { channels }: DraftLetter,
  { at, by, to, youAsked }: { at: string; by: PersonId | null; to: readonly PersonId[]; youAsked: readonly string[] },
): LetterEvent => ({ type: 'letter-sent', at, by, to: [...new Set(to)], channels, youAsked });

const decideSent = (state: SentLetter, command: SentCommand): Decision => {
  const { at } = command;
  if (command.type === 'recall-letter')
    return state.recalledAt === null ? [{ type: 'letter-recalled', at, by: command.by }] : already;
  if (state.recalledAt !== null) return refuse('letter-recalled');
  switch (command.type) {
    case 'stop-letter':
      return state.stoppedAt === null ? [{ type: 'letter-stopped', at, by: command.by }] : already;
    case 'resend-letter': {
      const { by, group, number, to, channels } = command;
      if (state.resendings.length !== number) return already;
      if (to.length + channels.length === 0) return refuse('nobody-to-send-to');
      return [{ type: 'letter-resent', at, by, group, number: number + 1, to, channels }];
    }
    case 'correct-letter': {
      const { by, content, corrections } = command;
      if (state.corrections.length !== corrections) {
        return JSON.stringify(state.content) === JSON.stringify(content) ? already : refuse('letter-changed-meanwhile');
      }
      const [fault] = letterFaults({ ...state, content }, state.to.length);
      if (fault) return refuse(fault);
      return JSON.stringify(state.content) === JSON.stringify(content)
        ? already
        : [{ type: 'letter-corrected', at, by, content }];
    }
    case 'add-newcomer':
      return state.to.includes(command.person) || state.stoppedAt !== null
        ? already
        : [{ type: 'newcomer-added', at, person: command.person }];
    default:
      return read(state, command);
  }
};

const read = (state: SentLetter, command: Of<'acknowledge' | 'see' | 'answer-letter'>): Decision => {
  const { at, person } = command;
  if (!state.to.includes(person)) return refuse('not-recipient');
  switch (command.type) {
    case 'acknowledge':
      return state.acknowledged.has(person) ? already : [{ type: 'letter-acknowledged', at, person }];
    case 'see':
      return state.seen.has(person) ? already : [{ type: 'letter-seen', at, person }];
    case 'answer-letter': {
      const text = command.text.trim();
      if (state.content.question === '') return refuse('no-question');
      if (text === '') return refuse('empty-answer');
      if (text.length > LONGEST_ANSWER) return refuse('answer-too-long');
      return state.answers.get(person)?.text === text ? already : [{ type: 'letter-answered', at, person, text }];
    }
  }
};
