import type { SummaryCardView } from '../../../app/views/summary-card.ts';
import { dayOf } from '../../../texts/day.ts';
import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView, type Viewed } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Asked } from '../parts/words.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { Decided } from './decided.tsx';
import { Files } from './files.tsx';
import { Participants } from './participants.tsx';
import { RoundPart } from './round-part.tsx';
import { ShowToAll } from './show-to-all.tsx';

/** `workshop/<id>/summary`: the workshop from its purpose to what was decided, as the facilitator sees it, or as all were shown it. */
export const SummaryPage = ({ path: [, workshop = ''] }: PlaceProps) => {
  const { me } = useTab();
  if (me.may.runWorkshops) return <Prepared key={workshop} workshop={workshop} />;
  return me.may.seeResults ? <Shown key={workshop} workshop={workshop} /> : <Nowhere />;
};

const Prepared = ({ workshop }: { workshop: string }) => {
  const { t } = useTab();
  const back = { href: hrefTo('workshop', workshop), words: t.shared.toWorkshop };
  return <Read workshop={workshop} seen={useView('summary', { workshop })} back={back} />;
};

const Shown = ({ workshop }: { workshop: string }) => {
  const { t } = useTab();
  const back = { href: hrefTo('archive'), words: t.tabArchive.heading };
  return <Read workshop={workshop} seen={useView('shown-summary', { workshop })} back={back} />;
};

interface Reading {
  readonly workshop: string;
  readonly seen: Viewed<SummaryCardView>;
  readonly back: { readonly href: string; readonly words: string };
}

const Read = ({ workshop, seen: { view, problem }, back }: Reading) => {
  const { t } = useTab();
  if (!view)
    return problem ? (
      <Page title={t.summary.heading} back={back}>
        <Refused told={problem} />
      </Page>
    ) : (
      <Waiting />
    );
  const { summary, preview } = view;
  return (
    <Page
      title={`${t.summary.heading}: ${summary.title}`}
      back={back}
      lead={[summary.organisation, dayOf(summary.date, t.language)].filter((word) => word !== '').join(' · ')}
    >
      {preview && <ShowToAll preview={preview} />}
      {summary.purpose !== null && summary.purpose !== '' && (
        <Panel title={t.summary.purpose}>
          <Asked>{summary.purpose}</Asked>
        </Panel>
      )}
      <Participants participation={summary.participation} />
      {summary.rounds.map((round) => (
        <RoundPart key={round.number} workshop={workshop} round={round} />
      ))}
      <Decided resolutions={summary.resolutions} />
      {preview && <Files workshop={workshop} />}
    </Page>
  );
};
