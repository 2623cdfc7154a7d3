import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useTab } from '../../tab-context.ts';
import { Tick } from '../parts/tick.tsx';
import { Refused } from '../states.tsx';
import type { Arranging } from './use-arranging.ts';

const useStyles = makeStyles({
  line: { minWidth: 0 },
  done: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline', margin: 0, '> svg': { flexShrink: 0 } },
});

/** What has come of the last change, read out too: done, why not, or that somebody else was there first. */
export const ToldLine = ({ told, refused }: Pick<Arranging, 'told' | 'refused'>) => {
  const { t } = useTab();
  const styles = useStyles();
  return (
    <div className={styles.line} role="status">
      {refused &&
        (refused.code === 'draft-changed-meanwhile' ? (
          <MessageBar intent="warning">
            <MessageBarBody>{t.tabGroups.changed}</MessageBarBody>
          </MessageBar>
        ) : (
          <Refused told={refused} />
        ))}
      {told?.is === 'done' && (
        <p className={styles.done}>
          <Tick />
          <span>{told.words}</span>
        </p>
      )}
      {told && told.is !== 'done' && (
        <MessageBar intent={told.is === 'fault' ? 'error' : 'info'}>
          <MessageBarBody>{told.words}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};
