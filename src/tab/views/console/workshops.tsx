import { Badge, Button } from '@fluentui/react-components';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Way, Ways } from '../home/way.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused, Waiting } from '../states.tsx';

/** The facilitators' workshops, those that run first. */
export const Workshops = () => {
  const { t } = useTab();
  const { view, problem } = useView('workshops', {});
  const words = t.tabConsole.list;
  return (
    <Page
      title={words.heading}
      lead={words.lead}
      actions={
        <Button as="a" href={hrefTo('workshops', 'new')} appearance="primary" size="large">
          {words.create}
        </Button>
      }
    >
      {problem && !view && <Refused told={problem} />}
      {!view && !problem && <Waiting />}
      {view?.workshops.length === 0 && (
        <Panel>
          <Quiet>{words.none}</Quiet>
        </Panel>
      )}
      {view && view.workshops.length > 0 && (
        <Ways>
          {view.workshops.map(({ workshop, title, ended, round, rounds, phase, answered, asked }) => (
            <Way key={workshop} title={title} path={['workshop', workshop]} go={ended ? words.look : words.run}>
              <Badge appearance="tint" color={ended ? 'informative' : 'brand'}>
                {ended ? words.ended : words.running}
              </Badge>{' '}
              {t.home.where(round, rounds, phase, answered, asked)}
            </Way>
          ))}
        </Ways>
      )}
      {view && view.more > 0 && <Quiet>{t.home.list.more(view.more)}</Quiet>}
    </Page>
  );
};
