import { makeStyles, tokens } from '@fluentui/react-components';
import type { StageView } from '../../../app/views/stage.ts';
import type { Texts } from '../../../texts/texts.ts';
import { useTab } from '../../tab-context.ts';

const useStyles = makeStyles({
  middle: {
    flex: '1 1 auto',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: '0.9em',
    maxWidth: '60em',
    paddingBottom: '6vh',
  },
  kicker: { margin: 0, fontSize: '1.5em', color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  heading: {
    margin: 0,
    fontSize: 'min(4.4em, 12vw)',
    lineHeight: 1.1,
    letterSpacing: '-0.02em',
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
  },
  more: { margin: 0, fontSize: '1.5em', color: tokens.colorNeutralForeground2 },
});

interface Said {
  readonly kicker: string;
  readonly heading: string;
  readonly more: string;
}

/** What the room is told while nothing is asked. */
export const BetweenRounds = ({ view }: { view: StageView }) => {
  const styles = useStyles();
  const { t } = useTab();
  const { kicker, heading, more } = said(view, t);
  return (
    <div className={styles.middle}>
      <p className={styles.kicker}>{kicker}</p>
      <h1 className={styles.heading}>{heading}</h1>
      <p className={styles.more}>{more}</p>
    </div>
  );
};

const said = ({ phase, ended, title, round, rounds, heading, answered, asked, answersPer }: StageView, t: Texts): Said => {
  const words = t.tabStage.between;
  const place = t.shared.round(round, rounds);
  if (ended) return { kicker: title, heading: words.thanks, more: words.ended };
  if (phase === 'skipped') return { kicker: place, heading: words.skipped, more: heading };
  if (phase === 'planned') return { kicker: words.next, heading: words.round(round, heading), more: words.comesInChat };
  return {
    kicker: t.summary.round.answeredOf[answersPer](answered, asked),
    heading: words.closed,
    more: words.resultSoon,
  };
};
