import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SummaryAnswer } from '../../../app/views/summary-result.ts';
import type { Texts } from '../../../texts/texts.ts';
import { useTab } from '../../tab-context.ts';
import { keyed } from './keyed.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '0.9em' },
  beside: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 17em), 1fr))',
    gap: '0.9em',
    alignItems: 'stretch',
  },
  one: {
    padding: '0.9em 1.1em',
    borderRadius: '0.6em',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `0.25em solid ${tokens.colorBrandStroke1}`,
  },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', lineHeight: 1.4 },
  from: { margin: '0.5em 0 0', fontSize: '0.8em', color: tokens.colorNeutralForeground2 },
});

/** Answers in the words that were written, with who wrote them where that is told; `beside` each other where there is room. */
export const AnswerList = <One extends SummaryAnswer>({
  title,
  answers,
  beside = false,
  noteOf,
}: {
  title: string;
  answers: readonly One[];
  beside?: boolean;
  noteOf?: (answer: One) => string;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  return (
    <ul className={mergeClasses(styles.list, beside && styles.beside)} aria-label={title}>
      {keyed(answers, ({ text, by }) => `${text}${by}`).map(([key, answer]) => {
        const from = [noteOf?.(answer) ?? '', ...notesOf(answer, t)].filter(Boolean).join(' · ');
        return (
          <li key={key} className={styles.one}>
            <p className={styles.text}>{answer.text}</p>
            {from === '' ? null : <p className={styles.from}>{from}</p>}
          </li>
        );
      })}
    </ul>
  );
};

/** Who wrote an answer, where that is told, and what else is to be known of it. */
export const notesOf = ({ by, unit, typedIn, late }: SummaryAnswer, t: Texts): readonly string[] => [
  ...(by === null ? [] : [unit === null ? by : `${by}, ${unit}`]),
  ...(typedIn ? [t.summary.marks.typedIn] : []),
  ...(late ? [t.summary.marks.late] : []),
];
