import type { HomeCardView } from '../../app/views/home-card.ts';
import { useTab } from '../tab-context.ts';
import { useView } from '../use-view.ts';
import { News } from './home/news.tsx';
import { OpenRounds } from './home/open-rounds.tsx';
import { OrganisationNote } from './home/organisation-note.tsx';
import { Running } from './home/running.tsx';
import { Way, Ways } from './home/way.tsx';
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
  const { result, letters, running } = view;
  const read = letters.latest?.unread === false ? letters.latest : null;
  const leads = running?.some(({ phase }) => phase === 'open') ?? false;
  return (
    <>
      {running && leads && <Running workshops={running} />}
      <OpenRounds rounds={view.open} answers={view.answers} />
      {running && !leads && <Running workshops={running} />}
      <News letters={letters} />
      {(result || read || me.may.ask || letters.namesDeputy) && (
        <Ways>
          {result && (
            <Way title={words.result} path={['workshop', result.workshop, 'result', String(result.round)]} go={words.showResult}>
              {result.title} · {result.heading}
            </Way>
          )}
          {read && (
            <Way title={words.letter} path={['letter', read.letter]} go={words.readLetter}>
              {read.heading}
            </Way>
          )}
          {me.may.ask && (
            <Way title={words.ask} path={['questions', 'new', 'question']} go={words.askButton}>
              {words.askMeans}
            </Way>
          )}
          {letters.namesDeputy && <Way title={words.deputy} path={['deputy']} go={words.toDeputy} />}
        </Ways>
      )}
      {view.note && <OrganisationNote note={view.note} />}
    </>
  );
};
