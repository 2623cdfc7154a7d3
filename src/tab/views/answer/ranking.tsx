import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { rankInput } from '../../../domain/questions/inputs.ts';
import { useTab } from '../../tab-context.ts';
import { Quiet, Unseen } from '../parts/words.tsx';
import { InputGroup } from './input-group.tsx';
import type { KindProps } from './kind.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  option: {
    width: '100%',
    minHeight: '3rem',
    justifyContent: 'flex-start',
    textAlign: 'start',
    gap: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  place: {
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '2rem',
    height: '2rem',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  placed: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorCompoundBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});

/**
 * The options are pressed in order: the first that is pressed comes first. Pressed again, one steps down and those after it move up, so
 * there is never a gap. One press each for a thumb, a keyboard and a screen reader.
 */
export const RankingInput = ({ question: { options, places }, inputs, onInput, fault }: KindProps<'ranking'>) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.answer.inputs.ranking;
  const ids = Array.from({ length: places }, (_, index) => rankInput(index + 1));
  const nameOf = (place: number) => words.places[place] ?? String(place + 1);
  const order = ids.map((id) => inputs[id] ?? '').filter((one) => options.some(({ id }) => id === one));
  const put = (after: readonly string[]) => onInput(Object.fromEntries(ids.map((id, place) => [id, after[place] ?? ''])));
  const faults = ids.flatMap((id, place) => (fault(id) === undefined ? [] : [`${nameOf(place)}: ${fault(id)}`]));
  const full = order.length >= places;
  return (
    <InputGroup
      label={t.tabAnswer.ranking.label(places)}
      hint={<span aria-live="polite">{full ? t.tabAnswer.ranking.full : t.tabAnswer.ranking.next(nameOf(order.length))}</span>}
      fault={order.length < places ? faults.join(' ') : ''}
    >
      <ul className={styles.list}>
        {options.map(({ id, text }) => {
          const place = order.indexOf(id);
          const chosen = place >= 0;
          return (
            <li key={id}>
              <ToggleButton
                className={styles.option}
                size="large"
                checked={chosen}
                disabledFocusable={full && !chosen}
                onClick={() => put(chosen ? order.filter((one) => one !== id) : [...order, id])}
              >
                <span className={mergeClasses(styles.place, chosen && styles.placed)} aria-hidden="true">
                  {chosen ? place + 1 : ''}
                </span>
                <span>
                  {text}
                  {chosen && <Unseen>, {nameOf(place)}</Unseen>}
                </span>
              </ToggleButton>
            </li>
          );
        })}
      </ul>
      {order.length > 0 && <Quiet>{t.tabAnswer.ranking.undo}</Quiet>}
    </InputGroup>
  );
};
