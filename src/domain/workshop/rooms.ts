import { type Refusal, refuse } from '../decider.ts';
import { type Group, groupOf, seat, voiceAfter } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import { LIMITS, type RoomCommand, type WorkshopRefusal } from './commands.ts';
import { spokenBefore } from './count.ts';
import type { WorkshopEvent } from './events.ts';
import { giveAnswer } from './give-answer.ts';
import type { Created, OpenRound } from './state.ts';

type Decision = readonly WorkshopEvent[] | Refusal<WorkshopRefusal>;
type Of<Type extends RoomCommand['type']> = Extract<RoomCommand, { type: Type }>;

/** Nothing happens: what was asked for is so already (a press that came twice). */
const already: readonly WorkshopEvent[] = [];

/** The rules of what goes on in the rooms: who comes and goes, answers, calls for help. */
export const decideRoom = (state: Created, command: RoomCommand): Decision => {
  if (command.type === 'give-answer') return giveAnswer(state, command);
  if (state.phase === 'ended') return refuse('workshop-ended');
  switch (command.type) {
    case 'join':
      return join(state, command);
    case 'leave':
      return leave(state, command);
    case 'ask-help':
      return askHelp(state, command);
    case 'take-help':
      return takeHelp(state, command);
    case 'close-help':
      return closeHelp(state, command);
    case 'write-message':
      return writeMessage(state, command);
  }
};

const openRound = ({ rounds }: Created): readonly [number, OpenRound] | undefined => {
  const index = rounds.findIndex(({ phase }) => phase === 'open');
  const round = rounds[index];
  return round?.phase === 'open' ? [index + 1, round] : undefined;
};

const join = (state: Created, { at, person, group, seat: wished }: Of<'join'>): Decision => {
  if (groupOf(state.groups, person)) return already;
  const chosen = groupNamed(state.groups, group) ?? groupOf(seat(state.groups, person), person);
  if (!chosen) return already;
  const open = openRound(state);
  const sitting = open && (groupNamed(open[1].groups, wished) ?? groupOf(seat(open[1].groups, person), person));
  const other = sitting && sitting.number !== chosen.number && { seat: sitting.number };
  return [{ type: 'person-joined', at, person, group: chosen.number, ...other }];
};

const groupNamed = (groups: readonly Group[], number: number | undefined): Group | undefined =>
  groups.find((group) => group.number === number);

/** A group that the one who leaves would leave with one alone is broken up: that one sits down in the smallest of the others. */
const leave = (state: Created, { at, person }: Of<'leave'>): Decision => {
  const group = groupOf(state.groups, person);
  if (!group) return already;
  const open = openRound(state);
  const gone: WorkshopEvent[] = [{ type: 'person-left', at, person }];
  const alone = group.members.filter((one) => one !== person);
  const others = state.groups.filter(({ number, members }) => number !== group.number && members.length > 0);
  const sitting = open?.[1].groups ?? [];
  if (alone.length === 1 && others.length > 0)
    for (const one of alone) gone.push(...movesTo(others, one, at, staysIn(sitting, one, person)));
  return open ? [...gone, ...newVoice(state, open, person, at)] : gone;
};

/** Where somebody sits in the open round, if others than the one who leaves sit there too. */
const staysIn = (groups: readonly Group[], person: PersonId, leaving: PersonId): number | undefined => {
  const group = groupOf(groups, person);
  return group?.members.some((one) => one !== person && one !== leaving) ? group.number : undefined;
};

const movesTo = (groups: readonly Group[], person: PersonId, at: string, stays: number | undefined): readonly WorkshopEvent[] => {
  const chosen = groupOf(seat(groups, person), person);
  return chosen
    ? [
        { type: 'person-left', at, person },
        { type: 'person-joined', at, person, group: chosen.number, ...(stays !== undefined && { seat: stays }) },
      ]
    : [];
};

const newVoice = (
  state: Created,
  [number, round]: readonly [number, OpenRound],
  person: PersonId,
  at: string,
): readonly WorkshopEvent[] => {
  const index = round.voices.indexOf(person);
  const group = round.groups[index];
  const next = group && voiceAfter(group, person, spokenBefore(state));
  return group && next !== undefined
    ? [{ type: 'voice-chosen', at, by: null, round: number, group: group.number, person: next }]
    : [];
};

const askHelp = (state: Created, { at, by, group: number, helps }: Of<'ask-help'>): Decision => {
  const open = openRound(state);
  if (!open) return refuse('round-not-open');
  const [round, { groups }] = open;
  const group = groupOf(groups, by);
  if (!group) return refuse('not-participant');
  if (group.number !== number) return refuse('wrong-group');
  // One call at a time from a room: the second press means the first.
  if (state.helps.some((help) => help.round === round && help.group === number && !help.closed)) return already;
  if (state.helps.filter((help) => help.round === round && help.group === number).length !== helps) return already;
  return [{ type: 'help-asked', at, by, round, group: number, id: state.helps.length + 1 }];
};

const takeHelp = (state: Created, { at, by, id }: Of<'take-help'>): Decision => {
  const help = state.helps.find((one) => one.id === id);
  if (!help) return refuse('no-such-call');
  return help.takenBy === null && !help.closed ? [{ type: 'help-taken', at, by, id }] : already;
};

const closeHelp = (state: Created, { at, by, id }: Of<'close-help'>): Decision => {
  const help = state.helps.find((one) => one.id === id);
  if (!help) return refuse('no-such-call');
  return help.closed ? already : [{ type: 'help-closed', at, by, id }];
};

const writeMessage = (state: Created, { at, by, text: typed, messages }: Of<'write-message'>): Decision => {
  const text = typed.trim();
  // The same press again, though a colleague may have written in between.
  if (state.messages.slice(messages).some((sent) => sent.by === by && sent.text === text)) return already;
  if (text === '') return refuse('empty-message');
  if (text.length > LIMITS.message) return refuse('message-too-long');
  // Another facilitator's message meanwhile is no hindrance: both go out.
  return [{ type: 'message-written', at, by, text }];
};
