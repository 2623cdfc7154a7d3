import type { HomeCardView } from '../../app/views/home-card.ts';
import { useTab } from '../tab-context.ts';
import { useView } from '../use-view.ts';
import { MyActionsWay } from './decisions/my-actions-way.tsx';
import { OpenRounds } from './home/open-rounds.tsx';
import { OrganisationNote } from './home/organisation-note.tsx';
import { Running } from './home/running.tsx';
import { Way } from './home/way.tsx';
import { Page } from './parts/page.tsx';
import { Refused, Waiting } from './states.tsx';

/** What concerns this person just now, the most pressing first. */
export const Home = () => {
  const { me, t } = useTab();
  const { view, problem } = useView('home', {});
  if (!view && !problem) return <Waiting />;
  return (
    <Page title={t.tab.hello(me.name.split(' ')[0] ?? me.name)} lead={me.unit}>
      {view ? <Concerns view={view} /> : problem && <Refused told={problem} />}
    </Page>
  );
};

const Concerns = ({ view }: { view: HomeCardView }) => {
  const { me, t } = useTab();
  const words = t.tabManager.start;
  const { result, letters } = view;
  return (
    <>
      <OpenRounds rounds={view.open} answers={view.answers} />
      {view.running && <Running workshops={view.running} />}
      <MyActionsWay />
      {letters.waiting !== null && letters.waiting > 0 && (
        <Way title={words.waiting(letters.waiting)} path={['inbox']} go={words.toInbox} />
      )}
      {letters.latest && (
        <Way title={words.letter} path={['letter', letters.latest.letter]} go={words.readLetter}>
          {letters.latest.heading}
        </Way>
      )}
      {result && (
        <Way title={words.result} path={['workshop', result.workshop, 'result', String(result.round)]} go={words.showResult}>
          {result.title} · {result.heading}
        </Way>
      )}
      {me.may.ask && (
        <Way title={words.ask} path={['questions', 'new', 'question']} go={words.askButton}>
          {words.askMeans}
        </Way>
      )}
      {letters.namesDeputy && <Way title={words.deputy} path={['deputy']} go={words.toDeputy} />}
      {view.note && <OrganisationNote note={view.note} />}
    </>
  );
};
