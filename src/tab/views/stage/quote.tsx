import { makeStyles, tokens } from '@fluentui/react-components';
import type { SummaryAnswer } from '../../../app/views/summary-result.ts';
import { useTab } from '../../tab-context.ts';
import { notesOf } from '../result/answer-list.tsx';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    maxWidth: '42ch',
    paddingInlineStart: '0.8em',
    borderLeft: `0.14em solid ${tokens.colorBrandStroke1}`,
  },
  text: { margin: 0, lineHeight: 1.35, whiteSpace: 'pre-line', overflowWrap: 'anywhere', textWrap: 'pretty' },
  from: { margin: '0.6em 0 0', fontSize: 'max(0.5em, 1rem)', color: tokens.colorNeutralForeground2 },
});

/** One voice, alone on the wall. */
export const Quote = ({ answer }: { answer: SummaryAnswer }) => {
  const styles = useStyles();
  const { t } = useTab();
  const notes = notesOf(answer, t);
  return (
    <blockquote className={styles.quote}>
      <p className={styles.text}>{answer.text}</p>
      {notes.length === 0 ? null : <footer className={styles.from}>{notes.join(' · ')}</footer>}
    </blockquote>
  );
};
