import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ControlCardView } from '../../../app/views/control-card.ts';
import { useTab } from '../../tab-context.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { IncomingList } from './incoming-list.tsx';

/** What people write, to be read while the round goes on: unfolded when somebody wants it, for a screen may be seen by many. */
export const Incoming = ({ view: { workshop, round, phase, kind, names } }: { view: ControlCardView }) => {
  const { t } = useTab();
  const [open, setOpen] = useState(false);
  const words = t.tabConsole.incoming;
  if (kind !== 'text' && kind !== 'check' && kind !== 'consent') return null;
  // Whoever was reading when the round closed may read on.
  if (phase !== 'open' && !open) return null;
  const sealed = names === 'nobody';
  return (
    <Panel title={words.heading[kind]}>
      <Quiet>{sealed ? words.anonymous : words.onlyYou}</Quiet>
      {!sealed && (
        <Row>
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.close : words.open}
          </Button>
        </Row>
      )}
      {open && <IncomingList workshop={workshop} round={round} />}
    </Panel>
  );
};
