import { makeStyles, tokens } from '@fluentui/react-components';
import type { StageView } from '../../../app/views/stage.ts';
import type { ThemeName } from '../../host.ts';
import { useTab } from '../../tab-context.ts';
import { BetweenRounds } from './between-rounds.tsx';
import { RunningRound } from './running-round.tsx';
import { ShownResult } from './shown-result.tsx';
import { StageButtons } from './stage-buttons.tsx';

/** All of the stage is sized in em of this: it grows with the screen, and with the reader's own letters. */
const LETTERS = 'clamp(0.95rem, calc(0.25rem + min(1.04vw, 1.85vh)), 6rem)';

const useStyles = makeStyles({
  scene: {
    fontSize: LETTERS,
    lineHeight: 1.3,
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    gap: '1.4em',
    padding: 'clamp(1rem, 2.2vw, 6rem) clamp(1rem, 3vw, 8rem)',
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.4em 1.2em', color: tokens.colorNeutralForeground2 },
  title: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  round: { flex: '1 1 auto' },
});

/** The wall as it is now: a round that runs, a result, or what comes next. */
export const StageScene = ({
  view,
  theme,
  onTheme,
}: {
  view: StageView;
  theme: ThemeName;
  onTheme: (theme: ThemeName) => void;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  const { title, round, rounds, heading, phase, result } = view;
  return (
    <main className={styles.scene}>
      <div className={styles.top}>
        <span className={styles.title}>{title}</span>
        <span className={styles.round}>{`${t.shared.round(round, rounds)} · ${heading}`}</span>
        <StageButtons theme={theme} onTheme={onTheme} />
      </div>
      {phase === 'open' ? (
        <RunningRound view={view} theme={theme} />
      ) : result ? (
        <ShownResult key={`${view.workshop} ${round}`} view={view} result={result} />
      ) : (
        <BetweenRounds view={view} />
      )}
    </main>
  );
};
