import { Button } from '@fluentui/react-components';
import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Page } from '../parts/page.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { Asked, Quiet } from '../parts/words.tsx';
import { Trouble } from '../rounds/trouble.tsx';
import { Refused, Waiting } from '../states.tsx';
import { FillInForm } from './fill-in-form.tsx';
import { useFillIn } from './use-fill-in.ts';

/** What a group has answered in another way than here, typed in for it: `workshop/<id>/fill-in/<round>`. */
export const FillIn = ({ path: [, workshop = '', , round = ''] }: PlaceProps) => {
  const { t } = useTab();
  const filling = useFillIn(workshop, Number(round));
  const { view, problem } = filling;
  const words = t.fillIn;
  const back = { href: hrefTo('workshop', workshop), words: words.back };
  if (!view && !problem) return <Waiting />;
  return (
    <Page title={words.heading} lead={words.what} back={back}>
      {!view && problem && <Refused told={problem} />}
      {view && (
        <Panel main title={view.heading}>
          <Asked>{view.question}</Asked>
          {view.notice === 'result-already-shown' ? (
            <Trouble>{t.control.notices[view.notice]}</Trouble>
          ) : (
            <FillInForm view={view} filling={filling} />
          )}
          {view.filledIn > 0 && <Quiet>{words.filledIn(view.filledIn)}</Quiet>}
        </Panel>
      )}
      <Row>
        <Button as="a" href={back.href}>
          {back.words}
        </Button>
      </Row>
    </Page>
  );
};
