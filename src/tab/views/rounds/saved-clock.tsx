import { Button } from '@fluentui/react-components';
import type { RoundListView } from '../../../app/views/planning/round-list.ts';
import { clock } from '../../../texts/time.ts';
import { useTab } from '../../tab-context.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Trouble } from './trouble.tsx';

/** The round is saved, with a time on the night when the clock is changed. */
export const SavedClock = ({ list: { clock: saved, rounds }, onDone }: { list: RoundListView; onDone: () => void }) => {
  const { t } = useTab();
  const days = rounds.find(({ number }) => number === saved?.round)?.days;
  const words = t.roundPlans.clock;
  return (
    <Panel>
      <Quiet>{t.tabRounds.saved}</Quiet>
      {saved?.notes.opens && days && <Trouble>{words[saved.notes.opens](clock(days.opensAt))}</Trouble>}
      {saved?.notes.closes && days && <Trouble>{words[saved.notes.closes](clock(days.closesAt))}</Trouble>}
      <Row>
        <Button autoFocus appearance="primary" onClick={onDone}>
          {t.tabRounds.toRounds}
        </Button>
      </Row>
    </Panel>
  );
};
