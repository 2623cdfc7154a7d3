import { fairVoice, type HeardKind, type Voice } from '../../domain/fair-voice.ts';
import { type Group, groupOf } from '../../domain/grouping.ts';
import type { PersonId } from '../../domain/people.ts';
import { answerers, askedIn, missing } from '../../domain/workshop/count.ts';
import {
  answersPerIn,
  type Created,
  groupsIn,
  type HeldRound,
  hasAnswered,
  isHeld,
  type OpenRound,
  type Round,
  slotOf,
} from '../../domain/workshop/state.ts';
import { type NamedPerson, named, type People } from './names.ts';

export interface GroupProgress {
  readonly number: number;
  readonly answered: number;
  readonly asked: number;
  /** By name, only when asked for; `voice` is who speaks for the group, null in rounds from before there was one. */
  readonly names: {
    readonly answered: readonly NamedPerson[];
    readonly missing: readonly NamedPerson[];
    readonly voice: NamedPerson | null;
  } | null;
}

/** One whose answer is missing: a person with their group, or those of a group who are to be asked about it. */
export interface Waiting {
  readonly group: number;
  readonly people: readonly NamedPerson[];
}

/** So many are named on the card, when half have answered; where more are missing, the groups tell where. */
const FEW = 8;

const areFew = (silent: number, all: number): boolean => silent <= FEW && silent * 2 <= all;

/** How far each group has come; names only where `people` are given. A group that everybody has left is not there. */
export const progressOf = (state: Created, round: Round, people: People | null): readonly GroupProgress[] => {
  const per = answersPerIn(state, round);
  const has = (person: PersonId, group: number) => hasAnswered(round, slotOf(per, person, group));
  return groupsIn(state, round)
    .filter(({ members, number }) => members.length > 0 || has('', number))
    .map((group) => {
      const { number, members } = group;
      const own = per === 'person' ? members : [slotOf(per, '', number)];
      const names = people && {
        answered: members.filter((id) => has(id, number)).map((id) => named(people, id)),
        missing: members.filter((id) => !has(id, number)).map((id) => named(people, id)),
        voice: voiceOf(round, group, people),
      };
      return { number, asked: own.length, answered: own.filter((slot) => hasAnswered(round, slot)).length, names };
    });
};

const voiceOf = (round: Round, group: Group, people: People): NamedPerson | null => {
  const voice = isHeld(round) ? round.voices[round.groups.indexOf(group)] : undefined;
  return voice !== undefined && group.members.includes(voice) ? named(people, voice) : null;
};

/** Who is missing in an open round, by name; null where they are too many, empty where nobody is. Of a group, who speaks for it. */
export const waitingFor = (round: Round, people: People): readonly Waiting[] | null => {
  if (round.phase !== 'open') return [];
  if (round.answersPer === 'person') {
    const silent = missing(round);
    if (!areFew(silent.length, askedIn(round).length)) return null;
    return silent.map((id) => ({ group: groupOf(round.groups, id)?.number ?? 0, people: [named(people, id)] }));
  }
  const sitting = round.groups.filter(({ members }) => members.length > 0);
  const silent = sitting.filter(({ number }) => !hasAnswered(round, slotOf(round.answersPer, '', number)));
  if (!areFew(silent.length, sitting.length)) return null;
  return silent.map((group) => {
    const voice = round.answersPer === 'group' ? voiceOf(round, group, people) : null;
    return { group: group.number, people: voice ? [voice] : group.members.map((id) => named(people, id)) };
  });
};

/** A kind of unit is under-heard when its share of the answers is less than so much of its share of the people. */
const HEARD = 0.75;

/**
 * The kinds of unit that are under-heard in an open round, before it closes (rättvis röst): who has answered, never what. Nothing
 * before somebody has.
 */
export const unheardIn = (round: Round, people: People): readonly HeardKind[] => {
  if (round.phase !== 'open' || round.answers.size === 0) return [];
  const voice = (id: PersonId): readonly Voice[] => {
    const [kind, group] = [people.get(id)?.unitType ?? '', groupOf(round.groups, id)?.number];
    return kind === '' || group === undefined ? [] : [{ kind, group }];
  };
  return fairVoice(askedIn(round).flatMap(voice), spoken(round).flatMap(voice)).filter(
    ({ shareOfAnswers, shareOfPeople }) => shareOfAnswers < shareOfPeople * HEARD,
  );
};

/** Whoever wrote each answer; in a round without names, whoever has answered. */
const spoken = (round: OpenRound): readonly PersonId[] =>
  round.answersPer === 'person' ? answerers(round) : [...round.answers.values()].flatMap((versions) => versions.at(-1)?.by ?? []);

/** How many answers came after the round had closed. */
export const lateIn = (round: HeldRound): number =>
  [...round.answers.values()].filter((versions) => versions.at(-1)?.late === true).length;
