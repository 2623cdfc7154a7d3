import type { AskedPart } from '../../domain/disclosure/shown.ts';
import type { Answer } from '../../domain/workshop/answers.ts';
import { askedIn } from '../../domain/workshop/count.ts';
import type { HeldRound } from '../../domain/workshop/state.ts';
import type { People } from './names.ts';

/** An anonymous answer belongs to the round alone. */
const WHOLE = '';

const unitOf = (people: People, person: string): string => people.get(person)?.unit ?? WHOLE;

/** The one division of a round's answers: by unit where each answers with a name; else there is only the whole. */
export const askedParts = (round: HeldRound, people: People): readonly AskedPart[] => {
  if (round.plan.names === 'nobody' || round.answersPer !== 'person')
    return [{ id: WHOLE, within: '', asked: round.groups.length }];
  const byUnit = Map.groupBy(askedIn(round), (person) => unitOf(people, person));
  return [...byUnit].map(([id, members]) => ({
    id,
    within: people.get(members[0] ?? '')?.unitType ?? '',
    asked: members.length,
  }));
};

/** The part that an answer belongs to. What was typed in afterwards stands for a group, and belongs to no unit. */
export const partOf = ({ by, filledIn }: Answer, round: HeldRound, people: People): string =>
  by === null || filledIn || round.answersPer !== 'person' ? WHOLE : unitOf(people, by);
