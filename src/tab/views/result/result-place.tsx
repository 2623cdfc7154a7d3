import { Switch } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Refused, Waiting } from '../states.tsx';
import { ResultPage } from './result-page.tsx';

interface Of {
  readonly workshop: string;
  readonly round: number;
}

/** `workshop/<id>/result/<round>`: as everybody may see it; to a facilitator as they may, and as everybody at a press. */
export const ResultPlace = ({ path: [, workshop = '', , round = ''] }: PlaceProps) => {
  const { me, t } = useTab();
  const [asAll, setAsAll] = useState(false);
  const of = { workshop, round: Number(round) };
  if (!me.may.runWorkshops) return <AsAll {...of} />;
  const turn = <Switch label={t.tabStage.result.asAll} checked={asAll} onChange={(_, { checked }) => setAsAll(checked)} />;
  return asAll ? <AsAll {...of} above={turn} /> : <AsFacilitator {...of} above={turn} />;
};

const AsAll = ({ above, ...of }: Of & { above?: ReactNode }) => {
  const { view, problem } = useView('result', of);
  return <Shown {...of} view={view} problem={problem} preview={false} above={above} />;
};

const AsFacilitator = ({ above, ...of }: Of & { above: ReactNode }) => {
  const { view, problem } = useView('peek', of);
  return <Shown {...of} view={view} problem={problem} preview above={above} />;
};

type Looked = ReturnType<typeof useView<'result' | 'peek'>>;

const Shown = ({
  workshop,
  view,
  problem,
  preview,
  above,
}: Of & Pick<Looked, 'view' | 'problem'> & { preview: boolean; above: ReactNode }) => {
  const { t } = useTab();
  if (view) return <ResultPage workshop={workshop} view={view} preview={preview} above={above} />;
  return problem ? (
    <Page title={t.tabStage.result.kicker} back={{ href: hrefTo('archive'), words: t.tabArchive.heading }}>
      {above}
      <Refused told={problem} />
    </Page>
  ) : (
    <Waiting />
  );
};
