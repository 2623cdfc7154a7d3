import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { GroupPreviewView } from '../../../app/views/new-workshop.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { howOf, totalOf } from '../rounds/round-words.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(22rem, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  heading: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  question: { display: 'block', overflowWrap: 'anywhere' },
  how: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The rounds that the workshop will have, in a few lines each, and the way to change them. */
export const PlannedRounds = ({ view: { workshop, rounds } }: { view: Pick<GroupPreviewView, 'workshop' | 'rounds'> }) => {
  const { t } = useTab();
  const styles = useStyles();
  return (
    <Panel title={totalOf(rounds, t)}>
      <ol className={styles.list}>
        {rounds.map((line) => (
          <li key={line.number}>
            <span className={styles.heading}>
              {line.number}. {line.heading}
            </span>
            <span className={styles.question}>{line.question}</span>
            <span className={styles.how}>{[t.roundPlans.kinds[line.kind], ...howOf(line, t)].join(' · ')}</span>
          </li>
        ))}
      </ol>
      <Row>
        <Button as="a" href={hrefTo('workshop', workshop, 'rounds')}>
          {t.newWorkshop.groupPreview.plan}
        </Button>
      </Row>
    </Panel>
  );
};
