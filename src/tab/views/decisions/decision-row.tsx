import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ResolutionRow } from '../../../app/views/resolutions-card.ts';
import { goTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';
import { DecisionFacts } from './decision-facts.tsx';

const useStyles = makeStyles({
  one: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 0, paddingBottom: 0 },
  },
});

/** A decision among the others, for a facilitator: it can be changed, marked as done and, after a question, taken away. */
export const DecisionRow = ({ row }: { row: ResolutionRow }) => {
  const styles = useStyles();
  const { t } = useTab();
  const [asking, setAsking] = useState(false);
  const finish = useCommand('finish-action');
  const withdraw = useCommand('withdraw-resolution');
  const { workshop, resolution, owner, done, told, text } = row;
  const [words, more] = [t.decisions, t.tabOutcomes.decisions];
  const problem = finish.problem ?? withdraw.problem;
  const busy = finish.busy || withdraw.busy;
  return (
    <li className={styles.one}>
      <DecisionFacts row={row} />
      {told !== null && !done && <Quiet>{words.told[told]}</Quiet>}
      {problem && <Refused told={problem} />}
      {asking ? (
        <div role="alertdialog" aria-label={more.askWithdraw} onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}>
          <Quiet>{more.askWithdraw}</Quiet>
          <Row>
            <Button autoFocus onClick={() => setAsking(false)}>
              {more.keep}
            </Button>
            <Button disabledFocusable={busy} onClick={() => void withdraw.run({ workshop, resolution })}>
              {more.withdraw}
            </Button>
          </Row>
        </div>
      ) : (
        <Row>
          {owner !== null && !done && (
            <Button
              appearance="primary"
              aria-label={`${words.done}: ${text}`}
              disabledFocusable={busy}
              onClick={() => void finish.run({ workshop, resolution })}
            >
              {words.done}
            </Button>
          )}
          <Button aria-label={`${words.change}: ${text}`} onClick={() => goTo('workshop', workshop, 'decisions', resolution)}>
            {words.change}
          </Button>
          <Button aria-label={`${words.withdraw}: ${text}`} onClick={() => setAsking(true)}>
            {words.withdraw}
          </Button>
        </Row>
      )}
    </li>
  );
};
