import type { Resolved } from '../../domain/workshop/state.ts';
import type { SummaryRound } from '../views/summary.ts';
import type { Idea, RoundResult, Shown, SummaryAnswer } from '../views/summary-result.ts';

/** A text that can be found, and where it stands. */
export interface Passage {
  readonly is: 'question' | 'theme' | 'answer' | 'decision';
  /** From 1; null where it is of no round. */
  readonly round: number | null;
  readonly text: string;
}

/** What stands in a round as a viewer may see it: its texts, and nothing that the view does not hold. */
export const passagesOf = (round: SummaryRound): readonly Passage[] => {
  const { number, question, result, themes } = round;
  if (typeof result === 'string') return [];
  const as = (is: Passage['is'], texts: readonly string[]): readonly Passage[] =>
    texts.filter((text) => text !== '').map((text) => ({ is, round: number, text }));
  const { named, written } = textsOf(result);
  return [
    ...as('question', [question]),
    ...as('theme', [...new Set([...themes.flatMap(({ name }) => name ?? []), ...named])]),
    ...as('answer', [...new Set([...written, ...themes.flatMap(({ quotes }) => quotes.map(({ text }) => text))])]),
  ];
};

export const decisionsIn = (resolutions: readonly Resolved[]): readonly Passage[] =>
  resolutions.map(({ text, from }) => ({ is: 'decision', round: from?.round ?? null, text }));

interface Texts {
  /** Names of themes. */
  readonly named: readonly string[];
  /** What people wrote, or chose. */
  readonly written: readonly string[];
}

const textsOf = (result: RoundResult): Texts => {
  switch (result.kind) {
    case 'text':
      return {
        named: result.sections.flatMap(({ under }) => (under.is === 'theme' ? [under.name] : [])),
        written: result.sections.flatMap(({ answers }) => texts(answers)),
      };
    case 'choice':
      return { named: [], written: result.options.map(({ text }) => text) };
    case 'ranking':
      return { named: [], written: texts(result.options) };
    case 'check':
      return { named: [], written: shown(result.words).map(({ word }) => word) };
    case 'one-two-four-all':
      return { named: [], written: shown(result.ideas).flatMap(ideaTexts) };
    case 'vote':
      return { named: shown(result.themes).map(({ name }) => name), written: [] };
    case 'consent':
      return {
        named: [],
        written: [
          result.proposal,
          ...texts(result.objections),
          ...result.earlier.flatMap(({ proposal, objections }) => [proposal, ...texts(objections)]),
        ],
      };
    case 'scale':
    case 'number':
      return { named: [], written: [] };
  }
};

const shown = <Value>(values: Shown<readonly Value[]>): readonly Value[] => (values === 'withheld' ? [] : values);

const texts = (answers: Shown<readonly Pick<SummaryAnswer, 'text'>[]>): readonly string[] =>
  shown(answers).map(({ text }) => text);

const ideaTexts = ({ text, from }: Idea): readonly string[] => [text, ...from.flatMap(ideaTexts)];
