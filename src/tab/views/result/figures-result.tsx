import { useTab } from '../../tab-context.ts';
import type { Figures } from '../stage/slides.ts';
import { Bars } from './bars.tsx';
import { ConsentResult } from './consent-result.tsx';
import { countAndShare } from './figures.ts';
import { NumberResult } from './number-result.tsx';
import { ScaleResult } from './scale-result.tsx';
import { VoteResult } from './vote-result.tsx';

/** What is counted, drawn by its kind. Sizes follow the text around it. */
export const FiguresResult = ({ result, answered }: { result: Figures; answered: number }) => {
  const { t } = useTab();
  switch (result.kind) {
    case 'choice': {
      const bars = result.options.map(({ text, count }) => ({
        name: text,
        value: count === 'withheld' ? 0 : count,
        told: count === 'withheld' ? t.summary.withheldShort : countAndShare(count, answered, t),
      }));
      return <Bars title={t.result.chart} bars={bars} most={answered} />;
    }
    case 'ranking': {
      const options = result.options === 'withheld' ? [] : result.options;
      const bars = options.map(({ place, text, points }) => ({
        mark: `${place}`,
        name: text,
        value: points,
        told: t.result.points(points),
      }));
      return <Bars title={t.result.chart} bars={bars} />;
    }
    case 'scale':
    case 'check':
      return <ScaleResult result={result} answered={answered} />;
    case 'number':
      return <NumberResult result={result} />;
    case 'vote':
      return <VoteResult result={result} />;
    case 'consent':
      return <ConsentResult result={result} answered={answered} />;
  }
};
