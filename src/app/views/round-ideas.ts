import { groupOf } from '../../domain/grouping.ts';
import type { PersonId } from '../../domain/people.ts';
import { type Answer, answersOf } from '../../domain/workshop/answers.ts';
import { type ClosedRound, type Created, type HeldRound, isHeld, roundAt } from '../../domain/workshop/state.ts';
import { asSeen } from './round-texts.ts';
import type { Seen } from './seen.ts';
import type { Idea, IdeaLevel } from './summary-result.ts';

interface Level {
  readonly level: IdeaLevel;
  readonly round: ClosedRound;
}

/** An idea with those who sent it in: the one who wrote it, then those who sat with them. */
interface Sent {
  readonly answer: Answer;
  readonly at: Level;
  readonly senders: readonly PersonId[];
}

/**
 * The ideas of 1-2-4-all as trees: what the fours wrote, under it what their pairs wrote, under that what each wrote alone. An idea
 * that went no further (those who sent it in sat with nobody who wrote) is a tree of its own, so that every idea is there exactly
 * once, however people have come and gone.
 */
export const ideas = (state: Created, fours: ClosedRound, seen: Seen): readonly Idea[] => {
  const levels = levelsOf(state, fours).map((at) =>
    answersOf(at.round).map((answer) => ({ answer, at, senders: sendersOf(answer, at) })),
  );
  const under = Map.groupBy(levels.flat(), (sent) => parentOf(sent, levels));
  const grown = (sent: Sent): Idea => ({
    ...asSeen(sent.answer, sent.at.round, seen),
    level: sent.at.level,
    from: (under.get(sent) ?? []).map(grown),
  });
  return (under.get(undefined) ?? []).map(grown);
};

/** A level that was skipped is not there; what it would have built on is. */
const levelsOf = (state: Created, fours: ClosedRound): readonly Level[] => {
  const pairs = materialOf(state, fours);
  const alone = pairs?.answersPer === 'pair' ? materialOf(state, pairs) : undefined;
  const below = pairs?.answersPer === 'pair' ? ('two' as const) : ('one' as const);
  return [
    { level: 'four', round: fours },
    ...(pairs ? [{ level: below, round: pairs }] : []),
    ...(alone ? [{ level: 'one' as const, round: alone }] : []),
  ];
};

/** The closed round that a round takes its material from; where that one was not held, the one before it. */
const materialOf = (state: Created, { plan }: { readonly plan: HeldRound['plan'] }): ClosedRound | undefined => {
  const source = roundAt(state, plan.from ?? 0);
  if (source?.phase === 'closed') return source;
  return source && !isHeld(source) ? materialOf(state, source) : undefined;
};

/** What was typed in afterwards stands for the group; nobody sent it in alone. */
const sendersOf = ({ by, group, filledIn }: Answer, { round }: Level): readonly PersonId[] => {
  const members = round.groups.find(({ number }) => number === group)?.members ?? [];
  if (round.answersPer === 'person') return by === null || filledIn ? [] : [by];
  return by === null || filledIn ? members : [by, ...members];
};

/** What became of an idea on the next level, or the one after it: where the first of its senders sits who sits with one who wrote. */
const parentOf = (sent: Sent, levels: readonly (readonly Sent[])[]): Sent | undefined => {
  const own = levels.findIndex((level) => level[0]?.at === sent.at);
  return levels
    .slice(0, Math.max(0, own))
    .toReversed()
    .flatMap((level) => sent.senders.flatMap((sender) => level.find(({ senders }) => senders.includes(sender)) ?? []))[0];
};

/** What the members of someone's pair or four wrote on the level before: what they build on. */
export const materialFor = (state: Created, round: HeldRound, person: PersonId): readonly string[] => {
  const source = materialOf(state, round);
  const members = groupOf(round.groups, person)?.members ?? [];
  if (!source || (round.answersPer !== 'pair' && round.answersPer !== 'four')) return [];
  return answersOf(source)
    .filter(({ by }) => by !== null && members.includes(by))
    .flatMap(({ response }) => (response.kind === 'text' ? [response.text] : []));
};
