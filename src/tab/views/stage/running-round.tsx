import { makeStyles, tokens } from '@fluentui/react-components';
import type { StageView } from '../../../app/views/stage.ts';
import type { ThemeName } from '../../host.ts';
import { useTab } from '../../tab-context.ts';
import { AnsweredOf } from './answered-of.tsx';
import { BigClock } from './big-clock.tsx';
import { GroupField } from './group-field.tsx';
import { questionLine, questionSize } from './sizes.ts';

const useStyles = makeStyles({
  round: { flex: '1 1 auto', display: 'flex', flexDirection: 'column', gap: '2em' },
  asked: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'flex-start', gap: '1em 3em' },
  question: {
    flex: '1 1 12em',
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1.15,
    letterSpacing: '-0.015em',
    textWrap: 'balance',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  anonymous: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A round that runs: what is asked, how long is left, and the room as it answers. */
export const RunningRound = ({ view, theme }: { view: StageView; theme: ThemeName }) => {
  const styles = useStyles();
  const { t } = useTab();
  const question = view.question ?? view.heading;
  return (
    <div className={styles.round}>
      <div className={styles.asked}>
        <h1
          className={styles.question}
          style={{ fontSize: `min(${questionSize(question.length)}em, 9vw)`, maxWidth: `${questionLine(question.length)}ch` }}
        >
          {question}
        </h1>
        {view.endsAt === null ? null : <BigClock endsAt={view.endsAt} overDays={view.overDays} />}
      </div>
      <AnsweredOf view={view} />
      <GroupField view={view} theme={theme} />
      {view.names === 'nobody' ? <p className={styles.anonymous}>{t.tabStage.anonymous}</p> : null}
    </div>
  );
};
