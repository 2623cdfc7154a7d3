import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ControlCardView } from '../../../app/views/control-card.ts';
import { clock } from '../../../texts/time.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Announced } from '../parts/announced.tsx';
import { Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';
import { nameOf } from './words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  call: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  waits: { border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorderActive}` },
  words: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

type Call = ControlCardView['helps'][number];

/** Groups that wait for help, those that nobody has taken first. A new call is read out. */
export const Helps = ({ view: { helps } }: { view: ControlCardView }) => {
  const { t } = useTab();
  const styles = useStyles();
  const asked = ({ sitting, group, at }: Call) => t.control.help.asked(t.control.sitting[sitting](group), clock(at));
  return (
    <>
      <Announced>
        {helps
          .filter(({ takenBy }) => takenBy === null)
          .map(asked)
          .join('. ')}
      </Announced>
      {helps.length > 0 && (
        <ul className={styles.list} aria-label={t.tabConsole.helps}>
          {helps.map((help) => (
            <li
              key={help.call}
              className={mergeClasses(styles.call, help.takenBy === null && styles.waits)}
              data-help={help.call}
            >
              <HelpCall help={help} words={asked(help)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const HelpCall = ({ help: { workshop, call, takenBy }, words }: { help: Call; words: string }) => {
  const { t } = useTab();
  const styles = useStyles();
  const take = useCommand('take-help');
  const close = useCommand('close-help');
  const { help } = t.control;
  const problem = take.problem ?? close.problem;
  return (
    <>
      <div>
        <span className={styles.words}>{words}</span>
        {takenBy && (
          <Quiet>
            {nameOf(takenBy, t)} {help.onTheWay}
          </Quiet>
        )}
        {problem && <Refused told={problem} />}
      </div>
      <Row>
        {takenBy === null ? (
          <Button appearance="primary" disabledFocusable={take.busy} onClick={() => void take.run({ workshop, call })}>
            {help.take}
          </Button>
        ) : (
          <Button disabledFocusable={close.busy} onClick={() => void close.run({ workshop, call })}>
            {help.close}
          </Button>
        )}
      </Row>
    </>
  );
};
