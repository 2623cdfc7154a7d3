import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { dotsInput, INPUT } from '../../../domain/questions/inputs.ts';
import { useTab } from '../../tab-context.ts';
import { Quiet } from '../parts/words.tsx';
import { type KindProps, told } from './kind.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  theme: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: '1 1 12rem', fontSize: tokens.fontSizeBase400, overflowWrap: 'anywhere' },
  stepper: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  dots: { minWidth: '4.5rem', textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
  left: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

export const VoteInput = ({ question: { themes, budget, cap }, inputs, onInput, fault }: KindProps<'vote'>) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.answer.inputs.vote;
  const on = (id: string) => Number(inputs[dotsInput(id)] ?? 0);
  const left = budget - themes.reduce((sum, { id }) => sum + on(id), 0);
  const put = (id: string, dots: number) => onInput({ [dotsInput(id)]: dots === 0 ? '' : String(dots) });
  return (
    <Field {...told(fault(INPUT.dots))}>
      <div>
        <p className={styles.left} aria-live="polite">
          {t.tabManager.round.remaining(left, budget)}
        </p>
        <Quiet>{words.intro(budget, cap)}</Quiet>
        <Quiet>{words.blind}</Quiet>
        <ul className={styles.list}>
          {themes.map(({ id, name }) => (
            <li key={id} className={styles.theme}>
              <span className={styles.name}>{name}</span>
              <span className={styles.stepper}>
                <Button
                  aria-label={t.tabManager.round.fewer(name)}
                  disabledFocusable={on(id) === 0}
                  onClick={() => put(id, on(id) - 1)}
                >
                  −
                </Button>
                <span className={styles.dots}>{words.dots(on(id))}</span>
                <Button
                  aria-label={t.tabManager.round.more(name)}
                  disabledFocusable={left <= 0 || on(id) >= cap}
                  onClick={() => put(id, on(id) + 1)}
                >
                  +
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Field>
  );
};
