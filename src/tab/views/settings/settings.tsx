import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useView } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { SlotPanel } from './slot-panel.tsx';

/** `write/settings`: what stays the same from letter to letter. */
export const Settings = () => {
  const { me } = useTab();
  return me.may.writeLetters ? <Opened /> : <Nowhere />;
};

const Opened = () => {
  const { t } = useTab();
  const { view, problem } = useView('desk-settings', {});
  const words = t.lettersAuthor.settings;
  if (!view && !problem) return <Waiting />;
  return (
    <Page title={words.heading} back={{ href: hrefTo('write'), words: t.lettersAuthor.desk.buttons.toList }}>
      {view ? (
        <>
          <SlotPanel view={view} />
          <WhoSends delegated={view.delegated} mayDelegate={view.mayDelegate} />
          <Newcomers latest={view.latestToNewcomers} />
          <Panel title={words.template}>
            <span>{view.hasTemplate ? words.hasTemplate : words.noTemplate}</span>
          </Panel>
        </>
      ) : (
        problem && <Refused told={problem} />
      )}
    </Page>
  );
};

const WhoSends = ({ delegated, mayDelegate }: { delegated: boolean; mayDelegate: boolean }) => {
  const { t } = useTab();
  const { run, busy, problem } = useCommand('delegate');
  const words = t.lettersAuthor.settings;
  return (
    <Panel title={words.whoSends}>
      <Said>{delegated ? words.delegated : words.notDelegated}</Said>
      {problem && <Refused told={problem} />}
      {mayDelegate && (
        <Row>
          <Button disabledFocusable={busy} onClick={() => void run({ delegated: !delegated })}>
            {delegated ? words.buttons.takeBack : words.buttons.delegate}
          </Button>
        </Row>
      )}
    </Panel>
  );
};

const Newcomers = ({ latest }: { latest: boolean }) => {
  const { t } = useTab();
  const { run, busy, problem } = useCommand('newcomers');
  const words = t.lettersAuthor.settings;
  return (
    <Panel title={words.newcomers}>
      <Said>{latest ? words.latestToNewcomers : words.nothingToNewcomers}</Said>
      {problem && <Refused told={problem} />}
      <Row>
        <Button disabledFocusable={busy} onClick={() => void run({ latest: !latest })}>
          {latest ? words.buttons.nothingToNewcomers : words.buttons.latestToNewcomers}
        </Button>
      </Row>
    </Panel>
  );
};

/** How it is, read out when a press has made it otherwise. */
const Said = ({ children }: { children: ReactNode }) => <span role="status">{children}</span>;
