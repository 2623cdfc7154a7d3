import { differences } from '../../domain/differences.ts';
import type { CellName } from '../../domain/disclosure/cells.ts';
import { type Stance, stances } from '../../domain/questions/consent.ts';
import type { Question } from '../../domain/questions/questions.ts';
import type { Apart } from './round-result.ts';

/** What a figure is of: the mean of a scale, a stance, or what could be chosen, in its own words. */
export type Compared =
  | { readonly is: 'mean' }
  | { readonly is: 'stance'; readonly stance: Stance }
  | { readonly is: 'choice'; readonly text: string }
  /** Put first, of what was ranked. */
  | { readonly is: 'first'; readonly text: string };

/** One figure in the units where it is lowest and highest: a mean from 1 to 5, else a share from 0 to 1. */
export interface ComparedFigure {
  readonly of: Compared;
  readonly low: { readonly cell: CellName; readonly value: number };
  readonly high: { readonly cell: CellName; readonly value: number };
}

export interface UnitsCompared {
  readonly shared: readonly ComparedFigure[];
  readonly divides: readonly ComparedFigure[];
}

/** So many of each are told: the closest, and the widest. */
const TOLD = 3;

/** What the units have in common and what divides them; null where there is nothing to tell, or nothing may be shown apart. */
export const unitsCompared = (question: Question, apart: readonly Apart[]): UnitsCompared | null => {
  const found = differences(apart);
  const told = (all: typeof found.shared) => all.slice(0, TOLD).map((one) => ({ ...one, of: comparedIn(question, one.of) }));
  const compared = { shared: told(found.shared), divides: told(found.divides) };
  return compared.shared.length + compared.divides.length === 0 ? null : compared;
};

const comparedIn = (question: Question, of: string): Compared => {
  const stance = stances.find((one) => one === of);
  switch (question.kind) {
    case 'ranking':
      return { is: 'first', text: question.options.find(({ id }) => id === of)?.text ?? '' };
    case 'choice':
      return { is: 'choice', text: question.options.find(({ id }) => id === of)?.text ?? '' };
    case 'vote':
      return { is: 'choice', text: question.themes.find(({ id }) => id === of)?.name ?? '' };
    case 'consent':
      return stance ? { is: 'stance', stance } : { is: 'mean' };
    default:
      return { is: 'mean' };
  }
};
