import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTab } from '../../tab-context.ts';
import { Heading } from '../parts/heading.tsx';
import { Unseen } from '../parts/words.tsx';
import type { Arranged } from './arranged.ts';
import { MovePerson } from './move-person.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(15rem, 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  group: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  member: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
  },
  name: { flex: '1 1 8rem', minWidth: 0, overflowWrap: 'anywhere' },
  unit: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The groups side by side; whoever sits in one can be moved to another. */
export const GroupColumns = ({
  now: { groups, people },
  busy,
  onMove,
}: {
  now: Arranged;
  busy: boolean;
  onMove: (person: string, group: number) => void;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const [aim, setAim] = useState<{ readonly id: string; readonly group: number }>();
  const moved = people.find(({ id, group }) => id === aim?.id && group === aim.group);
  const numbers = groups.map(({ number }) => number);
  return (
    <div className={styles.columns} aria-busy={busy}>
      {groups.map(({ number, members }) => {
        const seated = people.filter(({ group }) => group === number);
        return (
          <section key={number} className={styles.group} aria-label={t.shared.group(number)}>
            <Heading level={3}>
              {t.shared.group(number)} · {members.length}
            </Heading>
            <ul className={styles.list}>
              {seated.map((person) => {
                const name = person.name ?? t.shared.unknownPerson;
                return (
                  <li key={person.id} className={styles.member}>
                    <Who name={name} unit={person.unit} />
                    <MovePerson
                      name={name}
                      groups={numbers.filter((other) => other !== number)}
                      busy={busy}
                      focused={moved?.id === person.id}
                      onMove={(group) => {
                        // Before it is done: the keyboard's place goes to where they come.
                        setAim({ id: person.id, group });
                        onMove(person.id, group);
                      }}
                    />
                  </li>
                );
              })}
              {seated.length === 0 &&
                members.map(({ name, unit }) => (
                  <li key={`${name}/${unit}`} className={styles.member}>
                    <Who name={name ?? t.shared.unknownPerson} unit={unit} />
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
      <Unseen aria-live="polite">
        {moved ? t.tabConsole.plan.move.done(moved.name ?? t.shared.unknownPerson, moved.group) : ''}
      </Unseen>
    </div>
  );
};

const Who = ({ name, unit }: { name: string; unit: string | null }) => {
  const styles = useStyles();
  return (
    <span className={styles.name}>
      {name}
      <span className={styles.unit}>{unit}</span>
    </span>
  );
};
