import { type ConsentGiven, positionOf } from '../../domain/consent.ts';
import { LEAST_SHOWN } from '../../domain/disclosure/cells.ts';
import type { ConsentTally, Stance } from '../../domain/questions/consent.ts';
import { tally } from '../../domain/questions/questions.ts';
import { type Answer, answersOf } from '../../domain/workshop/answers.ts';
import { tally as answeredOf } from '../../domain/workshop/count.ts';
import { type ClosedRound, type Created, isHeld, roundAt } from '../../domain/workshop/state.ts';
import { asSeen } from './round-texts.ts';
import { type Seen, seesNames } from './seen.ts';
import type { ConsentResult, ObjectionSeen, Shown } from './summary-result.ts';

type Stances = Exclude<ConsentResult['stances'], 'withheld'>;

/** A round of consent with what may be told of it: null where too few have answered. */
interface Edition {
  readonly round: ClosedRound;
  readonly answers: readonly Answer[] | null;
}

/** Where a proposal stands: by what was said of this edition, with the editions before it and what came of the objections to them. */
export const positionIn = (
  state: Created,
  round: ClosedRound,
  { shown, seen, enough }: { shown: readonly Answer[]; seen: Seen; enough: boolean },
): ConsentResult => {
  const before = earlierThan(state, round).map((one): Edition => {
    const answers = answersOf(one);
    return { round: one, answers: answers.length >= LEAST_SHOWN || seesNames(seen) ? answers : null };
  });
  const editions = [...before, { round, answers: enough ? shown : null }];
  const told = editions.flatMap((one, index) => givenIn(one, index + 1));
  const [first = '', ...rest] = editions.map((one) => one.round.plan.question);
  const position = positionOf(
    [first, ...rest],
    told.map(({ given }) => given),
    answeredOf(state, round).asked,
  );
  // In the order of being given, as the position has them: each with the answer that it is the objection of.
  const objecting = told.filter(({ given }) => given.response.stance === 'objects');
  const objections = [...position.earlier, ...position.remaining].map(({ edition, now }, index): ObjectionSeen => {
    const one = objecting[index];
    const words = one ? asSeen(one.answer, one.round, seen) : { text: '', by: null, unit: null, typedIn: false, late: false };
    return { ...words, edition, now };
  });
  const to = (edition: number, { answers }: Edition): Shown<readonly ObjectionSeen[]> =>
    answers === null
      ? 'withheld'
      : objections.filter((one) => one.edition === edition).toSorted((a, b) => a.text.localeCompare(b.text, 'sv'));
  const askedAgain = state.rounds.some(({ plan }) => plan.asks?.kind === 'consent' && roundAt(state, plan.from ?? 0) === round);
  const newest = { round, answers: enough ? shown : null };
  return {
    kind: 'consent',
    proposal: position.proposal,
    stances: stancesOf(newest),
    standing: enough ? position.standing : 'withheld',
    objections: to(editions.length, newest),
    settled: round.shown && !askedAgain,
    earlier: before.map((edition, index) => ({
      proposal: edition.round.plan.question,
      stances: stancesOf(edition),
      objections: to(index + 1, edition),
    })),
  };
};

interface Told {
  readonly given: ConsentGiven;
  readonly answer: Answer;
  readonly round: ClosedRound;
}

/** What was said of an edition that may be told: each answer once. */
const givenIn = ({ round, answers }: Edition, edition: number): readonly Told[] =>
  (answers ?? []).flatMap((answer) =>
    answer.response.kind === 'consent'
      ? [{ given: { edition, by: whoseIs(answer, round), response: answer.response }, answer, round }]
      : [],
  );

/** A person's or a group's, to be known again in the next edition; nobody's where the facilitator typed it in afterwards. */
const whoseIs = (answer: Answer, round: ClosedRound): string | null => {
  if (answer.filledIn || answer.by === null) return null;
  return round.answersPer === 'person' ? answer.by : `group-${answer.group}`;
};

const stancesOf = ({ round, answers }: Edition): Shown<Stances> => {
  if (answers === null) return 'withheld';
  const counted = tally(
    round.asks,
    answers.map(({ response }) => response),
    answers.length,
  );
  const counts: ConsentTally['counts'] = counted.kind === 'consent' ? counted.counts : none;
  return { supports: counts.supports, canLiveWith: counts['can-live-with'], objects: counts.objects };
};

const none: Readonly<Record<Stance, number>> = { supports: 0, 'can-live-with': 0, objects: 0 };

/** The editions of the proposal before this one, the oldest first. */
const earlierThan = (state: Created, { plan }: ClosedRound): readonly ClosedRound[] => {
  const before = roundAt(state, plan.from ?? 0);
  return isHeld(before) && before.phase === 'closed' && before.asks.kind === 'consent'
    ? [...earlierThan(state, before), before]
    : [];
};
