import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { RoundListView } from '../../../app/views/planning/round-list.ts';
import { useTab } from '../../tab-context.ts';
import { Panel } from '../parts/panel.tsx';
import { RoundFacts } from './round-facts.tsx';
import type { RoundWriting } from './writing-round.ts';

/** What others have done meanwhile with the round that is being written: told gently, for nothing that was written is lost. */
export const Happened = ({
  writing: { happened, round },
  list,
  onTheirs,
}: {
  writing: RoundWriting;
  list: RoundListView;
  onTheirs: () => void;
}) => {
  const { t } = useTab();
  const words = t.tabRounds.writing;
  if (happened === null) return null;
  const now = round === null ? undefined : list.rounds[round - 1];
  const said = happened === 'moved' ? words.moved(round ?? 0) : words[happened];
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{said}</MessageBarBody>
        {happened === 'changed' && (
          <MessageBarActions>
            <Button onClick={onTheirs}>{words.takeTheirs}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
      {happened === 'changed' && now && (
        <Panel>
          <RoundFacts line={now} level={2} />
        </Panel>
      )}
    </>
  );
};
