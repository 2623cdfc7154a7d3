import { Button, Link } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ControlCardView } from '../../../app/views/control-card.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';

const ResultBody = lazy(async () => ({ default: (await import('../result/result-body.tsx')).ResultBody }));

/** The result, looked at before it is shown to all, and after. */
export const Peek = ({ view }: { view: ControlCardView }) => {
  const { t } = useTab();
  const [open, setOpen] = useState(false);
  const words = t.tabConsole;
  const { workshop, round, phase } = view;
  return (
    <Panel title={words.result}>
      <Quiet>{phase === 'shown' ? words.resultShown : words.resultNotShown}</Quiet>
      <Row>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.resultHide : t.control.buttons.peek}
        </Button>
        {phase === 'shown' && <Link href={hrefTo('workshop', workshop, 'result', String(round))}>{words.resultWhole}</Link>}
      </Row>
      {open && <Looked workshop={workshop} round={round} />}
    </Panel>
  );
};

const Looked = ({ workshop, round }: { workshop: string; round: number }) => {
  const { view, problem } = useView('peek', { workshop, round });
  if (problem) return <Refused told={problem} />;
  return view ? (
    <Suspense>
      <ResultBody view={view} />
    </Suspense>
  ) : null;
};
