import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { dotsInput, INPUT } from '../../../domain/questions/inputs.ts';
import { useTab } from '../../tab-context.ts';
import { InputGroup } from './input-group.tsx';
import type { KindProps } from './kind.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  theme: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: '1 1 12rem', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  stepper: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, marginInlineStart: 'auto' },
  step: { minWidth: '2.75rem', height: '2.75rem', fontSize: tokens.fontSizeBase500 },
  dots: { minWidth: '5.5em', textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
  left: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});

/** Dots on themes: one press puts one, one takes it back; no more can be put than there are. */
export const VoteInput = ({ question: { themes, budget, cap }, inputs, onInput, fault }: KindProps<'vote'>) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.answer.inputs.vote;
  const on = (id: string) => Number(inputs[dotsInput(id)] ?? 0);
  const left = budget - themes.reduce((sum, { id }) => sum + on(id), 0);
  const put = (id: string, dots: number) => onInput({ [dotsInput(id)]: dots === 0 ? '' : String(dots) });
  const faults = [INPUT.dots, ...themes.map(({ id }) => dotsInput(id))].flatMap((field) => fault(field) ?? []);
  return (
    <InputGroup label={words.intro(budget, cap)} hint={words.blind} fault={faults.join(' ')}>
      <span className={styles.left} aria-live="polite">
        {t.tabManager.round.remaining(left, budget)}
      </span>
      <ul className={styles.list}>
        {themes.map(({ id, name }) => (
          <li key={id} className={styles.theme}>
            <span className={styles.name}>{name}</span>
            <span className={styles.stepper}>
              <Button
                className={styles.step}
                aria-label={t.tabManager.round.fewer(name)}
                disabledFocusable={on(id) === 0}
                onClick={() => put(id, on(id) - 1)}
              >
                −
              </Button>
              <span className={styles.dots}>{words.dots(on(id))}</span>
              <Button
                className={styles.step}
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
    </InputGroup>
  );
};
