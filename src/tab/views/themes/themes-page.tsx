import { Button, Link } from '@fluentui/react-components';
import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { ThemeRows } from './theme-rows.tsx';
import { useThemeSteps } from './use-theme-steps.ts';

/** `workshop/<id>/themes/<round>`: the themes of a closed round of open text, for the facilitator. */
export const ThemesPage = ({ path: [, workshop = '', , round = ''] }: PlaceProps) => {
  const { me } = useTab();
  return me.may.runWorkshops ? <Listed workshop={workshop} round={Number(round)} /> : <Nowhere />;
};

const Listed = ({ workshop, round }: { workshop: string; round: number }) => {
  const { t } = useTab();
  const { view, problem } = useView('themes', { workshop, round });
  const back = { href: hrefTo('workshop', workshop), words: t.themes.toControl };
  const steps = useThemeSteps({ workshop, round, steps: view?.steps ?? 0 });
  if (!view && !problem) return <Waiting />;
  const words = t.themes;
  const none = view?.themes.length === 0;
  return (
    <Page
      title={words.heading}
      back={back}
      lead={view && `${t.summary.round.heading(round, view.heading)}. ${t.tabOutcomes.themes.onlyYou}`}
    >
      {problem && !view && <Refused told={problem} />}
      {view && (
        <Panel title={view.question}>
          <Quiet>{[words.answers(view.answers), ...(view.hidden > 0 ? [words.hidden(view.hidden)] : [])].join(' · ')}</Quiet>
          {view.answers === 0 && <Quiet>{words.nothing}</Quiet>}
          {view.answers > 0 && none && <Quiet>{`${words.none} ${words.suggestMeans}`}</Quiet>}
          {view.shown && <Quiet>{words.alreadyShown}</Quiet>}
          {steps.problem && <Refused told={steps.problem} />}
          <ThemeRows view={view} />
          <Row>
            {view.answers > 0 && (
              <Button
                appearance={none ? 'primary' : 'secondary'}
                disabledFocusable={steps.busy}
                onClick={() => void steps.suggest()}
              >
                {none ? words.suggest : words.suggestAgain}
              </Button>
            )}
            {view.canUndo && (
              <Button disabledFocusable={steps.busy} onClick={() => void steps.undo()}>
                {words.undo}
              </Button>
            )}
            {none && view.answers > 0 && (
              <Link href={hrefTo('workshop', workshop, 'themes', String(round), 'rest')}>{words.readAnswers}</Link>
            )}
            <Link href={hrefTo('workshop', workshop, 'result', String(round))}>{t.tabOutcomes.toResult}</Link>
          </Row>
        </Panel>
      )}
    </Page>
  );
};
