import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import type { Choice } from './inbox.tsx';

const states = ['all', 'received', 'taken', 'answered', 'passed-on', 'declined'] as const;

const useStyles = makeStyles({
  row: {
    margin: 0,
    padding: 0,
    border: 'none',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 12rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  field: { minWidth: 0 },
});

/** Which posts are shown. A choice starts at the first page. */
export const Filters = ({
  view,
  choice,
  change,
}: {
  view: ReadView<'inbox'>;
  choice: Choice;
  change: (choice: Choice) => void;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.inbox;
  const state = (value: string) => states.find((each) => each === value) ?? 'all';
  return (
    <fieldset className={styles.row} aria-label={words.filters}>
      <Field className={styles.field} label={words.filterState}>
        <Select value={choice.state} onChange={(_, { value }) => change({ ...choice, state: state(value), page: 1 })}>
          {states.map((each) => (
            <option key={each} value={each}>
              {words.states[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={words.filterUnit}>
        <Select value={choice.unit} onChange={(_, { value }) => change({ ...choice, unit: value, page: 1 })}>
          <option value="">{words.everyUnit}</option>
          {view.units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={words.filterLetter}>
        <Select value={choice.letter} onChange={(_, { value }) => change({ ...choice, letter: value, page: 1 })}>
          <option value="">{words.everyLetter}</option>
          {view.letters.map(({ id, heading }) => (
            <option key={id} value={id}>
              {heading}
            </option>
          ))}
        </Select>
      </Field>
    </fieldset>
  );
};
