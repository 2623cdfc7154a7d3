import { LEAST_SHOWN } from '../../domain/disclosure/cells.ts';
import { arranged } from '../../domain/themes.ts';
import type { Answer } from '../../domain/workshop/answers.ts';
import type { ClosedRound, HeldRound } from '../../domain/workshop/state.ts';
import { type Seen, seesNames } from './seen.ts';
import type { SummaryTheme } from './summary.ts';
import type { AnswerSection, SummaryAnswer } from './summary-result.ts';

/** The words of an answer: an open text, a word, the reason of an objection. Empty where it has none. */
const wordsOf = ({ response }: Pick<Answer, 'response'>): string => {
  switch (response.kind) {
    case 'text':
      return response.text;
    case 'check':
      return response.word;
    case 'consent':
      return response.reason;
    default:
      return '';
  }
};

/** An answer as this viewer may see it. A person is named where that may be; a group is told by its section. */
export const asSeen = (answer: Answer, round: HeldRound, seen: Seen): SummaryAnswer => {
  const person =
    answer.by !== null && !answer.filledIn && round.answersPer === 'person' && seesNames(seen)
      ? seen.people.get(answer.by)
      : undefined;
  return {
    text: wordsOf(answer),
    by: person?.name ?? null,
    unit: person?.unit ?? null,
    typedIn: answer.filledIn,
    late: answer.late,
  };
};

/** Alphabetical order: the order of a list would tell who wrote what. */
const inOrder = (answers: readonly SummaryAnswer[]): readonly SummaryAnswer[] =>
  answers.toSorted((a, b) => a.text.localeCompare(b.text, 'sv'));

/** The texts of a round: by theme where there are themes, else by group; of an anonymous round all together, or none at all. */
export const sections = (round: ClosedRound, shown: readonly Answer[], seen: Seen): readonly AnswerSection[] => {
  const tooFew = seen.names === 'nobody' && shown.length < LEAST_SHOWN;
  if (tooFew) return [{ under: { is: 'all' }, answers: 'withheld' }];
  const show = (answers: readonly Answer[]) =>
    inOrder(withoutDuplicates(round, answers).map((answer) => asSeen(answer, round, seen)));
  if (round.themes && round.themes.themes.length > 0) return byTheme(round, shown, show);
  if (seen.names === 'nobody') return [{ under: { is: 'all' }, answers: show(shown) }];
  return byGroup(round, shown, { show, seen });
};

const withoutDuplicates = ({ themes }: ClosedRound, answers: readonly Answer[]): readonly Answer[] =>
  answers.filter(({ id }) => !themes?.duplicates.has(id));

type Show = (answers: readonly Answer[]) => readonly SummaryAnswer[];

const byTheme = (round: ClosedRound, shown: readonly Answer[], show: Show): readonly AnswerSection[] => {
  if (!round.themes) return [];
  const { themes, rest } = arranged(
    round.themes,
    shown.map(({ id }) => id),
  );
  const those = (ids: readonly string[]) => shown.filter(({ id }) => ids.includes(id));
  return [
    ...themes.map(({ name, answers }) => ({ under: { is: 'theme' as const, name }, answers: show(those(answers)) })),
    ...(rest.length > 0 ? [{ under: { is: 'rest' as const }, answers: show(those(rest)) }] : []),
  ];
};

/**
 * Where names are for the facilitator alone, groups of fewer than five are not shown apart: their members would know who wrote what.
 * (Rounds from before there was a choice told the ones who wrote that they stand by group.)
 */
const byGroup = (
  round: ClosedRound,
  shown: readonly Answer[],
  { show, seen }: { show: Show; seen: Seen },
): readonly AnswerSection[] => {
  const hides = round.answersPer === 'person' && round.plan.names === 'facilitator' && !seesNames(seen);
  const small = hides ? notApart(round.groups) : new Set<number>();
  const apart = round.groups
    .filter(({ number }) => !small.has(number))
    .map(({ number }) => ({ number, answers: shown.filter(({ group }) => group === number) }))
    .filter(({ answers }) => answers.length > 0)
    .map(({ number, answers }) => ({ under: { is: 'group' as const, number }, answers: show(answers) }));
  const rest = shown.filter(({ group }) => group !== null && small.has(group));
  return rest.length === 0
    ? apart
    : [...apart, { under: apart.length === 0 ? { is: 'all' } : { is: 'rest' }, answers: show(rest) }];
};

/** Groups of fewer than five; where these are fewer than five people together the smallest of the others too, or what is left over were theirs. */
const notApart = (groups: HeldRound['groups']): ReadonlySet<number> => {
  const bySize = groups.filter(({ members }) => members.length > 0).toSorted((a, b) => a.members.length - b.members.length);
  const small = bySize.filter(({ members }) => members.length < LEAST_SHOWN);
  const people = small.reduce((sum, { members }) => sum + members.length, 0);
  const joined = people > 0 && people < LEAST_SHOWN ? 1 : 0;
  return new Set(bySize.slice(0, small.length + joined).map(({ number }) => number));
};

/** Quotes that speak for a theme: so many, the shortest that are a sentence or more. */
const QUOTES = 2;
const SENTENCE = 40;

/** The themes with how many answers they have, the largest first, and övrigt last. */
export const themesShown = (round: ClosedRound, shown: readonly Answer[], seen: Seen): readonly SummaryTheme[] => {
  if (!round.themes || round.themes.themes.length === 0) return [];
  if (seen.names === 'nobody' && shown.length < LEAST_SHOWN) return [];
  const { themes, rest } = arranged(
    round.themes,
    shown.map(({ id }) => id),
  );
  const theme = (name: string | null, ids: readonly string[]): SummaryTheme => {
    const own = shown.filter(({ id }) => ids.includes(id));
    const seenHere = withoutDuplicates(round, own).map((answer) => asSeen(answer, round, seen));
    return { name, answers: own.length, quotes: quotes(seenHere) };
  };
  return [
    ...themes.map(({ name, answers }) => theme(name, answers)).toSorted((a, b) => Number(b.answers) - Number(a.answers)),
    ...(rest.length > 0 ? [theme(null, rest)] : []),
  ];
};

const quotes = (answers: readonly SummaryAnswer[]): readonly SummaryAnswer[] =>
  answers
    .toSorted(
      (a, b) =>
        Number(a.text.length < SENTENCE) - Number(b.text.length < SENTENCE) ||
        a.text.length - b.text.length ||
        a.text.localeCompare(b.text, 'sv'),
    )
    .slice(0, QUOTES);
