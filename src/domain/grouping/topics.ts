import type { PersonId } from '../people.ts';
import { assign, type Choice, type Topic } from './assign.ts';
import { byText } from './seat.ts';

export interface TopicGroup {
  readonly number: number;
  readonly topic: string;
  readonly members: readonly PersonId[];
}

/** Why people cannot be divided among topics under the caps. */
export type TopicRefusal =
  | { readonly refused: 'too-few-places'; readonly people: number; readonly places: number }
  /** Under the caps somebody must sit alone with a topic. */
  | { readonly refused: 'alone-with-topic'; readonly person: PersonId; readonly topic: string };

/**
 * Free choice of topic with a cap: as many first choices as possible, then as many second choices, and so on; who got none of
 * theirs sits where there is room. Between equals the lot decides, after the seed. Nobody sits alone: a topic with one person is
 * not held, and that one goes elsewhere; where there is no room elsewhere, whoever loses least by it keeps them company. Topics
 * that nobody sits with are left out; numbers are the topics' places in the list, from 1.
 */
export const assignTopics = (
  choices: readonly Choice[],
  topics: readonly Topic[],
  seed: number,
): readonly TopicGroup[] | TopicRefusal => {
  const people = new Set(choices.map(({ person }) => person)).size;
  const places = topics.reduce((sum, { most }) => sum + most, 0);
  if (places < people) return { refused: 'too-few-places', people, places };
  const groups = assign(choices, topics, seed);
  const [alone] = groups.filter(({ members }) => members.length === 1);
  if (alone === undefined || people === 1) return numbered(groups, topics);

  const { topic } = alone;
  const cap = topics.find(({ id }) => id === topic)?.most ?? 0;
  if (places - cap >= people)
    return assignTopics(
      choices,
      topics.map((each) => (each.id === topic ? { ...each, most: 0 } : each)),
      seed,
    );
  const accompanied = withCompany(groups, alone, choices);
  const still = accompanied?.find(({ members }) => members.length === 1);
  if (accompanied && cap > 1 && !still) return numbered(accompanied, topics);
  const { topic: where, members } = still ?? alone;
  return { refused: 'alone-with-topic', person: members[0] ?? '', topic: where };
};

type Held = Omit<TopicGroup, 'number'>;

/** Brings over whoever loses least by it, from a group of three or more. */
const withCompany = (groups: readonly Held[], alone: Held, choices: readonly Choice[]): readonly Held[] | null => {
  const rankedBy = new Map(choices.map(({ person, ranked }) => [person, ranked]));
  const rank = (person: PersonId, topic: string): number => {
    const place = rankedBy.get(person)?.indexOf(topic) ?? -1;
    return place < 0 ? Number.MAX_SAFE_INTEGER : place;
  };
  const [mover] = groups
    .filter(({ members }) => members.length > 2)
    .flatMap(({ topic, members }) => members.map((person) => ({ person, loss: rank(person, alone.topic) - rank(person, topic) })))
    .sort((a, b) => a.loss - b.loss);
  if (mover === undefined) return null;
  return groups.map((group) =>
    group === alone
      ? { ...group, members: [...group.members, mover.person].sort(byText) }
      : { ...group, members: group.members.filter((person) => person !== mover.person) },
  );
};

const numbered = (groups: readonly Held[], topics: readonly Topic[]): readonly TopicGroup[] =>
  groups
    .filter(({ members }) => members.length > 0)
    .map((group) => ({ number: topics.findIndex(({ id }) => id === group.topic) + 1, ...group }));
