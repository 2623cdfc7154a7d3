import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { StoredResolution } from '../../../app/views/resolutions-card.ts';
import type { Texts } from '../../../texts/texts.ts';
import { dayAndClock } from '../../../texts/time.ts';
import { useTab } from '../../tab-context.ts';
import { DecisionFacts } from './decision-facts.tsx';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** Somebody has saved the decision, or removed it, while it was written here: both versions are there to choose between. */
export const SavedMeanwhile = ({ stored, take }: { stored: StoredResolution | null; take: () => void }) => {
  const styles = useStyles();
  const { t } = useTab();
  const more = t.tabOutcomes.decisions;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        {stored === null ? (
          more.gone
        ) : (
          <>
            <MessageBarTitle>{more.kept}</MessageBarTitle>
            <span>{savedBy(stored, t)}</span>
            <DecisionFacts row={stored.row} />
            <Button size="small" onClick={take}>
              {more.theirs}
            </Button>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
};

const savedBy = ({ name, mine, at }: StoredResolution, t: Texts): string => {
  const words = t.decisions.changed;
  const when = dayAndClock(at, t.language);
  if (mine) return words.mine(when);
  return name === null ? words.bySomeone(when) : words.byOther(name, when);
};
