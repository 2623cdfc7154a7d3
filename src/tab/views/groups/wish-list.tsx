import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Choosable, Wish } from '../../../app/views/planning/arrange-groups.ts';
import { useTab } from '../../tab-context.ts';
import { Heading } from '../parts/heading.tsx';
import { Quiet } from '../parts/words.tsx';
import { kindOf, namesOf, wishOf } from './said.ts';
import { isMet } from './seating.ts';

const useStyles = makeStyles({
  wishes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { outline: 'none' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`,
  },
  wish: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: '2.75rem',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  drop: { flexShrink: 0 },
  unmet: { display: 'block', color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

/** The wishes that stand, and how one is taken away; `onDrop` undefined while groups stand still. */
export const WishList = ({
  wishes,
  people,
  busy,
  onDrop,
}: {
  wishes: readonly Wish[];
  people: readonly Choosable[];
  busy: boolean;
  onDrop: ((wish: Wish) => Promise<boolean>) | undefined;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const words = t.arrangeGroups;
  const drop = async (wish: Wish) => {
    // Its button is gone when it is.
    if (await onDrop?.(wish)) heading.current?.focus();
  };
  return (
    <section className={styles.wishes} aria-label={words.wishes}>
      <Heading level={3} ref={heading} tabIndex={-1} className={styles.heading}>
        {words.wishes}
      </Heading>
      {wishes.length === 0 ? (
        <Quiet>{words.noWishes}</Quiet>
      ) : (
        <ul className={styles.list}>
          {wishes.map((wish) => (
            <li key={wish.id} className={styles.wish}>
              <span>
                <strong>{kindOf(wish, t)}</strong> {namesOf(wish.people, t)}
                {!isMet(wish, people) && <span className={styles.unmet}>{t.tabGroups.unmet}</span>}
              </span>
              {onDrop && (
                <Button
                  className={styles.drop}
                  disabledFocusable={busy}
                  aria-label={`${words.dropButton}. ${wishOf(wish, t)}`}
                  onClick={() => void drop(wish)}
                >
                  {t.tabGroups.drop.wish}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
