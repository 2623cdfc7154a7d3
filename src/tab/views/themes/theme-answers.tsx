import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ThemedAnswer, ThemeView } from '../../../app/views/themes-card.ts';
import { useTab } from '../../tab-context.ts';
import { Quiet, Written } from '../parts/words.tsx';
import { notesOf } from '../result/answer-list.tsx';
import type { ThemeSteps } from './use-theme-steps.ts';

const useStyles = makeStyles({
  list: { border: 0, margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  one: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  text: { alignSelf: 'stretch' },
  label: { fontWeight: tokens.fontWeightSemibold },
});

/** The answers of a theme, to be chosen among; one that is hidden says why, and can be shown again. */
export const ThemeAnswers = ({
  view,
  marked,
  mark,
  steps,
}: {
  view: ThemeView;
  marked: ReadonlySet<string>;
  mark: (marked: ReadonlySet<string>) => void;
  steps: ThemeSteps;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  const turn = (id: string, on: boolean) => mark(new Set([...marked].filter((one) => one !== id).concat(on ? [id] : [])));
  return (
    <fieldset className={styles.list} aria-label={t.themes.choose}>
      {view.answers.map((answer) => (
        <One key={answer.id} answer={answer} marked={marked.has(answer.id)} turn={(on) => turn(answer.id, on)} steps={steps} />
      ))}
    </fieldset>
  );
};

const One = ({
  answer,
  marked,
  turn,
  steps,
}: {
  answer: ThemedAnswer;
  marked: boolean;
  turn: (on: boolean) => void;
  steps: ThemeSteps;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.themes;
  const textId = `answer-${answer.id}`;
  const notes = [...notesOf({ ...answer, text: answer.said }, t), ...(answer.same > 0 ? [words.same(answer.same)] : [])];
  return (
    <div className={styles.one}>
      <Checkbox
        className={styles.label}
        label={words.answerNumber(answer.number)}
        aria-describedby={textId}
        checked={marked}
        onChange={(_, { checked }) => turn(checked === true)}
      />
      <div id={textId} className={styles.text}>
        <Written>{answer.said}</Written>
      </div>
      {notes.length > 0 && <Quiet>{notes.join(' · ')}</Quiet>}
      {answer.reason !== null && (
        <>
          <Quiet>{`${words.hiddenBecause} ${answer.reason}`}</Quiet>
          <Button size="small" disabledFocusable={steps.busy} onClick={() => void steps.unhide(answer.id)}>
            {words.hide.show}
          </Button>
        </>
      )}
    </div>
  );
};
