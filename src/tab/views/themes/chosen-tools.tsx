import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ThemedAnswer, ThemeView } from '../../../app/views/themes-card.ts';
import { useTab } from '../../tab-context.ts';
import { Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { LONGEST } from './longest.ts';
import { ChoiceStep, TextStep } from './step-form.tsx';
import { themeChoices } from './theme-choices.ts';
import type { ThemeSteps } from './use-theme-steps.ts';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const tools = ['move', 'split', 'same', 'hide'] as const;
type Tool = (typeof tools)[number];

/** So much of an answer is shown where it is chosen in a list. */
const SHOWN = 60;

/** What can be done with the answers that are chosen: one thing at a time is unfolded. */
export const ChosenTools = ({
  view,
  chosen,
  steps,
  done,
}: {
  view: ThemeView;
  chosen: readonly ThemedAnswer[];
  steps: ThemeSteps;
  done: () => void;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  const [open, setOpen] = useState<Tool>();
  const words = t.themes;
  const names = { move: words.move.open, split: words.split.open, same: words.duplicates, hide: words.hide.open } as const;
  return (
    <section className={styles.tools} aria-label={t.tabOutcomes.themes.withChosen}>
      <div aria-live="polite">
        <Quiet>{chosen.length === 0 ? t.tabOutcomes.themes.choose : t.tabOutcomes.themes.chosen(chosen.length)}</Quiet>
      </div>
      {chosen.length > 0 && (
        <>
          <Row>
            {tools.map((tool) => (
              <Button key={tool} aria-expanded={open === tool} onClick={() => setOpen(open === tool ? undefined : tool)}>
                {names[tool]}
              </Button>
            ))}
          </Row>
          {open && (
            <Unfolded
              tool={open}
              view={view}
              chosen={chosen}
              steps={steps}
              done={() => {
                setOpen(undefined);
                done();
              }}
            />
          )}
        </>
      )}
    </section>
  );
};

const Unfolded = ({
  tool,
  view,
  chosen,
  steps,
  done,
}: {
  tool: Tool;
  view: ThemeView;
  chosen: readonly ThemedAnswer[];
  steps: ThemeSteps;
  done: () => void;
}) => {
  const { t } = useTab();
  const words = t.themes;
  const ids = chosen.map(({ id }) => id);
  const { busy } = steps;
  const after = async (made: Promise<boolean>) => {
    if (await made) done();
  };
  switch (tool) {
    case 'move':
      return (
        <ChoiceStep
          label={words.move.label}
          go={words.move.do}
          none={words.chooseTheme}
          choices={themeChoices(view.others, t)}
          busy={busy}
          onGo={(to) => void after(steps.move(ids, to))}
        />
      );
    case 'split':
      return (
        <TextStep
          label={words.split.label}
          go={words.split.do}
          most={LONGEST.themeName}
          busy={busy}
          onGo={(name) => void after(steps.split(ids, name))}
        />
      );
    case 'same':
      return chosen.length < 2 ? (
        <Quiet>{t.tabOutcomes.themes.sameMeans}</Quiet>
      ) : (
        <ChoiceStep
          label={t.tabOutcomes.themes.standsFor}
          go={words.duplicates}
          none={t.tabOutcomes.themes.chooseAnswer}
          choices={chosen.map(({ id, number, said }) => ({
            value: id,
            words: `${words.answerNumber(number)}: ${said.length > SHOWN ? `${said.slice(0, SHOWN)} …` : said}`,
          }))}
          busy={busy}
          onGo={(of) =>
            void after(
              steps.same(
                ids.filter((id) => id !== of),
                of,
              ),
            )
          }
        />
      );
    case 'hide':
      return (
        <TextStep
          label={words.hide.label}
          go={words.hide.do}
          most={LONGEST.reason}
          busy={busy}
          onGo={(reason) => void after(steps.hide(ids, reason))}
        />
      );
  }
};
