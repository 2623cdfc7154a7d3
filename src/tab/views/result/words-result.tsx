import { makeStyles, tokens } from '@fluentui/react-components';
import { useTab } from '../../tab-context.ts';
import { share } from './figures.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '0.35em 1.1em',
    lineHeight: 1.25,
  },
  word: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  count: {
    color: tokens.colorNeutralForeground2,
    fontSize: '0.6em',
    marginInlineStart: '0.3em',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The most common word is so many times as large as a word that one person said. */
const GROWTH = 1.2;

/** The words of a check-in: the more who said it, the larger it stands, and the number beside it says how many. */
export const WordsResult = ({ words }: { words: readonly { readonly word: string; readonly count: number }[] }) => {
  const styles = useStyles();
  const { t } = useTab();
  const most = Math.max(1, ...words.map(({ count }) => count - 1));
  return (
    <ul className={styles.list} aria-label={t.summary.words.heading}>
      {words.map(({ word, count }) => (
        <li key={word} className={styles.word} style={{ fontSize: `${1 + GROWTH * share(count - 1, most)}em` }}>
          {word}
          {count > 1 ? <span className={styles.count}>{count}</span> : null}
        </li>
      ))}
    </ul>
  );
};
