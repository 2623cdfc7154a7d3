import { type AnsweredOf, placed } from './count.ts';
import { type Faulty, type ResponseFault, unlessFaulty } from './fault.ts';
import { dotsInput, INPUT, type Inputs, themesIn, typed } from './inputs.ts';
import { parseNumber } from './number.ts';

/** What can be voted for: a theme of an earlier round. */
export interface VoteTheme {
  readonly id: string;
  readonly name: string;
}

/** Dots over themes: everybody has `budget` dots, and may put at most `cap` of them on one theme. Not all need be used. */
export interface VoteQuestion {
  readonly kind: 'vote';
  readonly themes: readonly VoteTheme[];
  readonly budget: number;
  readonly cap: number;
}

/** Dots by the theme's id: whole numbers from 1, at least one; a theme without dots is left out. */
export interface VoteResponse {
  readonly kind: 'vote';
  readonly dots: Readonly<Record<string, number>>;
}

/** A theme with its dots, how many people gave it any, and its place from 1, shared where the dots are the same. */
export interface VotedTheme extends VoteTheme {
  readonly dots: number;
  readonly voters: number;
  readonly place: number;
}

export interface VoteTally extends AnsweredOf {
  readonly kind: 'vote';
  /** By dots, then by voters, then in the question's order. */
  readonly themes: readonly VotedTheme[];
}

export const readVote = ({ themes, budget, cap }: VoteQuestion, inputs: Inputs): VoteResponse | Faulty => {
  const dotsOn = (id: string) => dotsGiven(typed(inputs, dotsInput(id)));
  const given = themes.map((theme) => ({ theme, dots: dotsOn(theme.id) }));
  const used = given.filter(({ dots }) => dots !== 0);
  // What is less than none on one theme buys nothing on another.
  const sum = given.reduce((total, { dots }) => total + Math.max(0, dots ?? 0), 0);
  // Dots on a theme that is no more (merged since the card was sent) would else be lost unseen.
  const gone = themesIn(inputs).filter((id) => dotsOn(id) !== 0 && !themes.some((theme) => theme.id === id));
  const faults: readonly ResponseFault[] = [
    ...(used.length + gone.length === 0 ? [{ field: INPUT.dots, fault: 'dots-none' } as const] : []),
    ...(sum > budget ? [{ field: INPUT.dots, fault: 'dots-over-budget', given: sum, budget } as const] : []),
    ...used.flatMap(({ theme, dots }) => faultAt(theme, dots, cap)),
    ...gone.map((id) => ({ field: dotsInput(id), fault: 'theme-not-there' }) as const),
  ];
  return unlessFaulty(faults, () => ({
    kind: 'vote',
    dots: Object.fromEntries(used.map(({ theme, dots }) => [theme.id, dots ?? 0])),
  }));
};

/** Undefined for what is no number; an empty input gives none. */
const dotsGiven = (text: string): number | undefined => (text === '' ? 0 : parseNumber(text));

const faultAt = ({ id, name: theme }: VoteTheme, given: number | undefined, cap: number): readonly ResponseFault[] => {
  const field = dotsInput(id);
  if (given === undefined || !Number.isInteger(given)) return [{ field, fault: 'dots-not-whole', theme }];
  if (given < 0) return [{ field, fault: 'dots-negative', theme }];
  return given > cap ? [{ field, fault: 'dots-over-cap', theme, given, cap }] : [];
};

export const tallyVote = ({ themes }: VoteQuestion, responses: readonly VoteResponse[], asked: number): VoteTally => {
  const counted = themes
    .map((theme) => ({
      ...theme,
      dots: responses.reduce((sum, { dots }) => sum + (dots[theme.id] ?? 0), 0),
      voters: responses.filter(({ dots }) => (dots[theme.id] ?? 0) > 0).length,
    }))
    .toSorted((a, b) => b.voters - a.voters);
  return { kind: 'vote', answered: responses.length, asked, themes: placed(counted, ({ dots }) => dots) };
};
