import type { ThemeView } from '../../../app/views/themes-card.ts';
import { goTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Panel } from '../parts/panel.tsx';
import { LONGEST } from './longest.ts';
import { ChoiceStep, TextStep } from './step-form.tsx';
import { themeChoices } from './theme-choices.ts';
import type { ThemeSteps } from './use-theme-steps.ts';

/** What can be done with a theme as a whole: another name, or together with another theme, which is then where one comes. */
export const ThemeTools = ({ view, name, steps }: { view: ThemeView; name: string; steps: ThemeSteps }) => {
  const { t } = useTab();
  const words = t.themes;
  const { workshop, round, ref } = view;
  const named = view.others.filter((other) => other.name !== null);
  const merge = async (into: string) => {
    if (await steps.merge(ref, into)) goTo('workshop', workshop, 'themes', String(round), into);
  };
  return (
    <Panel title={t.tabOutcomes.themes.theTheme}>
      <TextStep
        label={words.rename.label}
        go={words.rename.save}
        most={LONGEST.themeName}
        initial={name}
        busy={steps.busy}
        onGo={(typed) => void steps.rename(ref, typed)}
      />
      {named.length > 0 && (
        <ChoiceStep
          label={words.merge.label}
          go={words.merge.do}
          none={words.chooseTheme}
          choices={themeChoices(named, t)}
          busy={steps.busy}
          onGo={(into) => void merge(into)}
        />
      )}
    </Panel>
  );
};
