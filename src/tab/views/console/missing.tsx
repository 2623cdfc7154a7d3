import { makeStyles, tokens } from '@fluentui/react-components';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Heading } from '../parts/heading.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';

const useStyles = makeStyles({
  /** Read down the columns: a group of which many are missing leaves no hole beside it. */
  groups: { columnWidth: '15rem', columnGap: tokens.spacingHorizontalXL },
  group: { breakInside: 'avoid', paddingBottom: tokens.spacingVerticalXL },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  unit: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Who has not answered, group by group. */
export const Missing = ({ workshop }: { workshop: string }) => {
  const { t } = useTab();
  const styles = useStyles();
  const { view, problem } = useView('control', { workshop, names: true });
  if (problem) return <Refused told={problem} />;
  if (!view) return null;
  const waiting = view.groups.filter(({ names, answered, asked }) => answered < asked && (names?.missing.length ?? 0) > 0);
  if (waiting.length === 0) return <Quiet>{t.tabConsole.missingNone}</Quiet>;
  return (
    <div className={styles.groups}>
      {waiting.map(({ number, names }) => (
        <section
          key={number}
          className={styles.group}
          aria-label={`${t.control.sitting[view.sitting](number)}: ${t.control.missingNames}`}
        >
          <Heading level={3}>{t.control.sitting[view.sitting](number)}</Heading>
          <ul className={styles.list}>
            {names?.missing.map(({ name, unit }) => (
              <li key={`${name}/${unit}`}>
                {name ?? t.shared.unknownPerson}
                <span className={styles.unit}>{unit}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
