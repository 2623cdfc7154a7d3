import { makeStyles, tokens } from '@fluentui/react-components';
import type { ResolutionRow } from '../../../app/views/resolutions-card.ts';
import { dayOf } from '../../../texts/day.ts';
import type { Texts } from '../../../texts/texts.ts';
import { useTab } from '../../tab-context.ts';
import { Quiet } from '../parts/words.tsx';

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  facts: { margin: 0, overflowWrap: 'anywhere' },
});

/** A decision in its own words, who is to do it, by when, and what it came from. */
export const DecisionFacts = ({ row }: { row: ResolutionRow }) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.decisions;
  const facts = [
    ...(row.done ? [`✓ ${words.isDone}`] : []),
    ...(row.owner === null ? [] : [words.ownedBy(row.owner.name ?? t.shared.unknownPerson)]),
    ...(row.unit === null ? [] : [words.ofUnit(row.unit)]),
    ...(row.due === null ? [] : [words.dueAt(dayOf(row.due, t.language))]),
  ];
  return (
    <div>
      <p className={styles.text}>{row.text}</p>
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      {row.from && <Quiet>{words.from(sourceWords(row.from, t))}</Quiet>}
    </div>
  );
};

/** The round, and the theme in it, that a decision came from. */
export const sourceWords = ({ round, heading, theme }: NonNullable<ResolutionRow['from']>, t: Texts): string => {
  const where = t.summary.round.heading(round, heading);
  return theme === null ? where : t.summary.resolutions.from(where, theme);
};
