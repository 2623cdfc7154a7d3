import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { RoundLine } from '../../../app/views/planning/round-lines.ts';
import { useTab } from '../../tab-context.ts';
import { Heading, type Level } from '../parts/heading.tsx';
import { Quiet } from '../parts/words.tsx';
import { howOf, optionsOf } from './round-words.ts';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere', minWidth: 0 },
  question: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
});

/** A round in a few lines: what it asks, between what, and how. */
export const RoundFacts = ({ line, level }: { line: RoundLine; level: Level }) => {
  const { t } = useTab();
  const styles = useStyles();
  const options = optionsOf(line);
  return (
    <div className={styles.all}>
      <div className={styles.top}>
        <Heading level={level} className={styles.heading}>
          {line.number}. {line.heading}
        </Heading>
        <Badge appearance="tint">{t.roundPlans.kinds[line.kind]}</Badge>
      </div>
      <p className={styles.question}>{line.question}</p>
      {options.length > 0 && (
        <Quiet>
          {t.tabRounds.options} {options.join(' · ')}
        </Quiet>
      )}
      <Quiet>{howOf(line, t).join(' · ')}</Quiet>
    </div>
  );
};
