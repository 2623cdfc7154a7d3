import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { ThemeView } from '../../../app/views/themes-card.ts';
import type { PlaceProps } from '../../places.tsx';
import { goTo, hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Pages } from '../outcomes/pages.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { ChosenTools } from './chosen-tools.tsx';
import { ThemeAnswers } from './theme-answers.tsx';
import { ThemeTools } from './theme-tools.tsx';
import { useThemeSteps } from './use-theme-steps.ts';

/** `workshop/<id>/themes/<round>/<theme>`: one theme, its answers, and what can be done with them. */
export const ThemePage = ({ path: [, workshop = '', , round = '', theme = ''] }: PlaceProps) => {
  const { me } = useTab();
  return me.may.runWorkshops ? <Opened key={theme} workshop={workshop} round={Number(round)} theme={theme} /> : <Nowhere />;
};

const Opened = ({ workshop, round, theme }: { workshop: string; round: number; theme: string }) => {
  const { t } = useTab();
  const [page, setPage] = useState(1);
  const { view, problem } = useView('theme', { workshop, round, theme, page });
  const back = { href: hrefTo('workshop', workshop, 'themes', String(round)), words: t.themes.back };
  if (view?.is === 'theme') return <Theme view={view} back={back} go={setPage} />;
  if (!view && !problem) return <Waiting />;
  return (
    <Page title={t.themes.heading} back={back}>
      {problem && <Refused told={problem} />}
      {view && (
        <Panel>
          <Quiet>{t.tabOutcomes.themes.gone}</Quiet>
        </Panel>
      )}
    </Page>
  );
};

const Theme = ({ view, back, go }: { view: ThemeView; back: { href: string; words: string }; go: (page: number) => void }) => {
  const { t } = useTab();
  const steps = useThemeSteps(view);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  // What a colleague has moved meanwhile is here no more, and not chosen.
  const chosen = view.answers.filter(({ id }) => marked.has(id));
  const words = t.themes;
  const { workshop, round, ref, name } = view;
  const source = [String(round), ...(name === null ? [] : [ref])];
  return (
    <Page
      title={name ?? words.rest}
      back={back}
      lead={words.answers(view.count)}
      actions={<Button onClick={() => goTo('workshop', workshop, 'decisions', 'new', ...source)}>{words.decide}</Button>}
    >
      {steps.problem && <Refused told={steps.problem} />}
      <Panel title={t.tabOutcomes.themes.answers}>
        {view.answers.length === 0 ? (
          <Quiet>{words.empty}</Quiet>
        ) : (
          <>
            <ThemeAnswers view={view} marked={marked} mark={setMarked} steps={steps} />
            <Pages page={view.page} pages={view.pages} go={go} />
            <ChosenTools view={view} chosen={chosen} steps={steps} done={() => setMarked(new Set())} />
          </>
        )}
      </Panel>
      {name !== null && <ThemeTools key={name} view={view} name={name} steps={steps} />}
      <Link href={back.href}>{words.back}</Link>
    </Page>
  );
};
