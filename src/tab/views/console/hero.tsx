import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ControlCardView } from '../../../app/views/control-card.ts';
import { useTab } from '../../tab-context.ts';
import { Panel } from '../parts/panel.tsx';
import { Asked, Kicker, Quiet } from '../parts/words.tsx';
import { AnsweredOf } from './answered-of.tsx';
import { RoundClock } from './round-clock.tsx';
import { RoundFacts } from './round-facts.tsx';
import { Unheard } from './unheard.tsx';
import { readiness } from './words.ts';

const useStyles = makeStyles({
  two: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(18rem, 26rem)',
    gap: tokens.spacingHorizontalXXXL,
    alignItems: 'start',
    '@media (max-width: 64rem)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXXL,
  },
});

/** What matters while a round runs: the question, the time, how many have answered, and what can be done. */
export const Hero = ({ view, children }: { view: ControlCardView; children: ReactNode }) => {
  const { t } = useTab();
  const styles = useStyles();
  const ready = readiness(view, t);
  return (
    <Panel main title={view.heading}>
      <div className={styles.two}>
        <div className={styles.words}>
          <Kicker>
            {t.shared.round(view.round, view.rounds)} · {view.ended ? t.control.ended : t.control.phase[view.phase]}
          </Kicker>
          <Asked>{view.question}</Asked>
          <RoundFacts view={view} />
        </div>
        <div className={styles.figures}>
          <RoundClock view={view} />
          {view.phase !== 'planned' && view.phase !== 'skipped' && <AnsweredOf view={view} />}
        </div>
      </div>
      {ready && <Quiet>{ready}</Quiet>}
      <Unheard view={view} />
      {children}
    </Panel>
  );
};
