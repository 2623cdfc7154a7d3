import { type Tally, tally } from '../../domain/questions/questions.ts';
import type { Answer } from '../../domain/workshop/answers.ts';
import { tally as answeredOf } from '../../domain/workshop/count.ts';
import type { ClosedRound, Created } from '../../domain/workshop/state.ts';
import { positionIn } from './round-position.ts';
import type { Seen } from './seen.ts';
import type { RoundResult, Shown } from './summary-result.ts';

/** The figures of a round that is not of open text; where too few have answered (`enough` false) they are withheld. */
export const figures = (
  state: Created,
  round: ClosedRound,
  { shown, seen, enough }: { shown: readonly Answer[]; seen: Seen; enough: boolean },
): RoundResult => {
  const { asked } = answeredOf(state, round);
  const counted = tally(
    round.asks,
    shown.map(({ response }) => response),
    asked,
  );
  if (counted.kind === 'consent') return positionIn(state, round, { shown, seen, enough });
  return ofTally(round, counted, <Value>(value: Value): Shown<Value> => (enough ? value : 'withheld'));
};

type May = <Value>(value: Value) => Shown<Value>;

const ofTally = (round: ClosedRound, counted: Exclude<Tally, { kind: 'consent' }>, may: May): RoundResult => {
  switch (counted.kind) {
    case 'text':
      return { kind: 'text', sections: [] };
    case 'choice':
      return {
        kind: 'choice',
        several: round.asks.kind === 'choice' && round.asks.several,
        options: counted.options.map(({ text, count }) => ({ text, count: may(count) })),
      };
    case 'scale':
      return { kind: 'scale', ...labels(round), counts: may(counted.counts), mean: may(counted.mean ?? 0) };
    case 'check': {
      const direction = round.asks.kind === 'check' ? round.asks.direction : 'in';
      const { counts, mean, words } = counted;
      return { kind: 'check', direction, ...labels(round), counts: may(counts), mean: may(mean ?? 0), words: may(words) };
    }
    case 'ranking':
      return { kind: 'ranking', options: may(counted.options.map(({ place, text, points }) => ({ place, text, points }))) };
    case 'number': {
      const unit = round.asks.kind === 'number' ? (round.asks.unit ?? null) : null;
      const { median, mean, least, most } = counted;
      return {
        kind: 'number',
        unit,
        median: may(median ?? 0),
        mean: may(mean ?? 0),
        least: may(least ?? 0),
        most: may(most ?? 0),
      };
    }
    case 'vote': {
      const budget = round.asks.kind === 'vote' ? round.asks.budget : 0;
      const themes = counted.themes.map(({ place, name, dots, voters }) => ({ place, name, dots, voters }));
      return { kind: 'vote', budget, themes: may(themes) };
    }
  }
};

const labels = ({ asks }: ClosedRound): { lowLabel: string; highLabel: string } =>
  asks.kind === 'scale' || asks.kind === 'check'
    ? { lowLabel: asks.lowLabel, highLabel: asks.highLabel }
    : { lowLabel: '', highLabel: '' };
