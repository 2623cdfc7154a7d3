import type { NamesShown } from '../../domain/workshop/round-plan.ts';
import { type Created, isHeld, roundAt } from '../../domain/workshop/state.ts';
import type { People } from './names.ts';
import { pagesOf, type ResultBody } from './result-pages.ts';
import { type UnitsCompared, unitsCompared } from './round-compared.ts';
import { roundResult } from './round-result.ts';
import type { SummaryRound } from './summary.ts';

/** What is seen of a round that has been shown, a page at a time: answers by theme or group, figures, ideas, a position. */
export interface ResultCardView {
  readonly workshop: string;
  readonly title: string;
  readonly round: number;
  readonly rounds: number;
  readonly heading: string;
  readonly question: string;
  readonly names: NamesShown;
  readonly answersPer: SummaryRound['answersPer'];
  readonly answered: number;
  readonly asked: number;
  /** Of the answered: typed in by the facilitator, late, hidden by the facilitator. */
  readonly remarks: Pick<SummaryRound, 'typedIn' | 'late' | 'hidden'>;
  /** The facilitator looks at it in the place of the control card: pages by `peek-result`, and a way back by `show-control`. */
  readonly preview: boolean;
  readonly page: number;
  readonly pages: number;
  readonly body: ResultBody;
  /** What units share and what divides them, on the first page; null where nothing may be shown apart. */
  readonly compared: UnitsCompared | null;
}

/**
 * A page (from 1) of the result, as roundResult lets it be seen; undefined before it is shown to all. `preview` is the facilitator's:
 * it comes first, and has the names where the round gives them to the facilitator.
 */
export const resultCard = (
  state: Created,
  people: People,
  { workshop, round: number, page = 1, preview = false }: { workshop: string; round: number; page?: number; preview?: boolean },
): ResultCardView | undefined => {
  const round = roundAt(state, number);
  if (!isHeld(round) || round.phase !== 'closed' || !(round.shown || preview)) return undefined;
  const view = roundResult(state, people, { round: number, viewer: preview ? 'facilitator' : 'all' });
  if (!view) return undefined;
  const pages = pagesOf(view);
  const shown = Math.min(Math.max(1, Math.trunc(page)), pages.length);
  const { heading, question, names, answersPer, answered, asked, typedIn, late, hidden } = view;
  return {
    workshop,
    title: state.title,
    round: number,
    rounds: state.rounds.length,
    heading,
    question,
    names,
    answersPer,
    answered,
    asked,
    remarks: { typedIn, late, hidden },
    preview,
    page: shown,
    pages: pages.length,
    body: pages[shown - 1] ?? { kind: 'nobody' },
    compared: shown === 1 ? unitsCompared(round.asks, view.apart) : null,
  };
};
