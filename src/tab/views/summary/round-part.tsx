import { Link } from '@fluentui/react-components';
import type { SummaryRound } from '../../../app/views/summary.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Panel } from '../parts/panel.tsx';
import { Asked, Quiet } from '../parts/words.tsx';
import { FiguresResult } from '../result/figures-result.tsx';
import { ThemesResult } from '../result/themes-result.tsx';
import { WordsResult } from '../result/words-result.tsx';
import { isWithheld } from '../stage/slides.ts';

/** One round: what was asked, how many answered, and what it came to. The answers in full are on the round's own page. */
export const RoundPart = ({ workshop, round }: { workshop: string; round: SummaryRound }) => {
  const { t } = useTab();
  const words = t.summary.round;
  const { number, heading, question, result, answersPer, answered, asked } = round;
  const held = result !== 'skipped' && result !== 'not-held';
  return (
    <Panel title={words.heading(number, heading)}>
      <Asked>{question}</Asked>
      {held && result !== 'not-shown' && <Quiet>{words.answeredOf[answersPer](answered, asked)}</Quiet>}
      <Came round={round} />
      {held && result !== 'not-shown' && answered > 0 && (
        <Link href={hrefTo('workshop', workshop, 'result', String(number))}>{t.tabOutcomes.summary.toRound}</Link>
      )}
    </Panel>
  );
};

const Came = ({ round: { result, answered, themes } }: { round: SummaryRound }) => {
  const { t } = useTab();
  const words = t.summary.round;
  if (result === 'skipped') return <Quiet>{words.skipped}</Quiet>;
  if (result === 'not-held') return <Quiet>{words.notHeld}</Quiet>;
  if (result === 'not-shown') return <Quiet>{words.notShown}</Quiet>;
  if (answered === 0) return <Quiet>{words.none}</Quiet>;
  if (result === 'withheld') return <Quiet>{t.result.withheld}</Quiet>;
  if (result.kind === 'text') {
    if (themes.length > 0) return <ThemesResult themes={themes} quotes={2} />;
    const withheld = result.sections.some(({ answers }) => answers === 'withheld');
    return <Quiet>{withheld ? t.result.withheld : t.summaryCard.answers(answered)}</Quiet>;
  }
  if (result.kind === 'one-two-four-all')
    return <Quiet>{result.ideas === 'withheld' ? t.result.withheld : t.summaryCard.ideas(result.ideas.length)}</Quiet>;
  if (isWithheld(result)) return <Quiet>{t.result.withheld}</Quiet>;
  return (
    <>
      <FiguresResult result={result} answered={answered} />
      {result.kind === 'check' && result.words !== 'withheld' && result.words.length > 0 && <WordsResult words={result.words} />}
    </>
  );
};
