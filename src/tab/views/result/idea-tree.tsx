import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Idea } from '../../../app/views/summary-result.ts';
import { useTab } from '../../tab-context.ts';
import { notesOf } from './answer-list.tsx';
import { keyed } from './keyed.ts';

const useStyles = makeStyles({
  top: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: '1.25em', lineHeight: 1.35 },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  level: { margin: 0, color: tokens.colorBrandForeground1, fontSize: '0.8em', fontWeight: tokens.fontWeightSemibold },
  by: { margin: '0.2em 0 0', color: tokens.colorNeutralForeground2, fontSize: '0.8em' },
  from: {
    listStyleType: 'none',
    margin: '0.8em 0 0',
    paddingInlineStart: '1.1em',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '0.8em',
    lineHeight: 1.4,
  },
});

/** An idea of 1-2-4-all, and under it the ideas that it grew out of. */
export const IdeaTree = ({ idea, depth = 0 }: { idea: Idea; depth?: number }) => {
  const styles = useStyles();
  const { t } = useTab();
  const notes = notesOf(idea, t);
  return (
    <>
      <p className={styles.level}>{t.summary.ideas.levels[idea.level]}</p>
      <p className={mergeClasses(styles.text, depth === 0 && styles.top)}>{idea.text}</p>
      {notes.length === 0 ? null : <p className={styles.by}>{notes.join(' · ')}</p>}
      {idea.from.length === 0 ? null : (
        <ul className={styles.from} aria-label={t.tabStage.result.builtOn}>
          {keyed(idea.from, ({ text }) => text).map(([key, one]) => (
            <li key={key}>
              <IdeaTree idea={one} depth={depth + 1} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
