import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { hrefTo } from '../routing.ts';
import { useTab } from '../tab-context.ts';
import { useView } from '../use-view.ts';
import { useOptionStyles } from './answer/option-styles.ts';
import { Page } from './parts/page.tsx';
import { Panel, Row } from './parts/panel.tsx';
import { Quiet } from './parts/words.tsx';

/** What a channel tab can show: where it is in the page, what the tab is called, and how it is told. */
interface Shown {
  readonly path: string;
  readonly tab: string;
  readonly words: string;
}

/** The settings of a channel tab: what it is to show. Teams' own Save button saves it. */
export const Config = () => {
  const { host, me, t } = useTab();
  const words = t.tabConfig;
  const everybody: readonly Shown[] = [
    { path: '', tab: t.tab.name, words: words.start },
    { path: 'archive', tab: words.archiveTab, words: words.archive },
  ];
  if (!host.offerTab)
    return (
      <Page title={words.heading} lead={words.outside}>
        <Row>
          <Button as="a" appearance="primary" href={hrefTo()}>
            {words.toStart}
          </Button>
        </Row>
      </Page>
    );
  return (
    <Page title={words.heading}>
      {me.may.runWorkshops ? <WithStages everybody={everybody} /> : <Choices shown={everybody} />}
    </Page>
  );
};

/** Whoever runs workshops can put the stage of one of them in the channel. */
const WithStages = ({ everybody }: { everybody: readonly Shown[] }) => {
  const { t } = useTab();
  const { view } = useView('workshops', {});
  const running = (view?.workshops ?? []).filter(({ ended }) => !ended);
  const stages = running.map(({ workshop, title }) => ({
    path: `workshop/${workshop}/stage`,
    tab: title,
    words: t.tabConfig.stage(title),
  }));
  return <Choices shown={[...everybody, ...stages]} />;
};

const Choices = ({ shown }: { shown: readonly Shown[] }) => {
  const { host, t } = useTab();
  const styles = useOptionStyles();
  const [chosen, choose] = useState('');
  const words = t.tabConfig;
  const { path, tab } = shown.find((one) => one.path === chosen) ?? { path: '', tab: t.tab.name };
  useEffect(() => host.offerTab?.(tab, path), [host, tab, path]);
  return (
    <Panel>
      <Field label={words.label} size="large">
        <RadioGroup className={styles.rows} value={path} onChange={(_, { value }) => choose(value)}>
          {shown.map((one) => (
            <Radio key={one.path} value={one.path} label={one.words} />
          ))}
        </RadioGroup>
      </Field>
      <Quiet>{words.save}</Quiet>
    </Panel>
  );
};
