import { makeStyles, tokens } from '@fluentui/react-components';
import type { PointerEvent } from 'react';
import type { ArrangeGroupsView, Choosable } from '../../../app/views/planning/arrange-groups.ts';
import { useTab } from '../../tab-context.ts';
import { columnLook, rowLook } from './drag-looks.ts';
import { GroupColumn, NARROW } from './group-column.tsx';
import { mixOf } from './mix.ts';
import { type Ask, asks, SeatMenu } from './seat-menu.tsx';
import { SeatRow } from './seat-row.tsx';
import { seatedAfter, wishesOf } from './seating.ts';
import type { Arranging } from './use-arranging.ts';
import type { Drag } from './use-drag.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    [NARROW]: { gap: tokens.spacingVerticalS, order: 3 },
  },
});

/** Where each administration sits by itself nothing is mixed, and no wish counts: what is left is to move people. */
const asksIn: Readonly<Record<ArrangeGroupsView['mode'], readonly Ask[]>> = { mixed: asks, 'by-unit': ['move', 'swap'] };

/** The groups and who sits in them. While groups stand `still` nobody is taken hold of, and there are no menus. */
export const Columns = ({
  view,
  arranging: { people, fresh, make, dropWish },
  still,
  drag,
  hits,
  isOpen,
  onToggle,
  onGrab,
  onAsk,
}: {
  view: ArrangeGroupsView;
  arranging: Arranging;
  still: boolean;
  drag: Drag | undefined;
  /** Those who were looked for. */
  hits: readonly Choosable[];
  isOpen: (number: number) => boolean;
  onToggle: (number: number) => void;
  onGrab: (event: PointerEvent<HTMLElement>, person: string) => void;
  onAsk: (ask: Ask, person: string) => void;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  // What the mix would be is shown before anybody is let go.
  const mixed = drag?.drop ? seatedAfter(people, drag.person, drag.drop) : people;
  const isMixed = view.mode === 'mixed';
  return (
    <div className={styles.columns}>
      {view.groups.map(({ number }) => {
        const now = mixed.filter(({ group }) => group === number);
        return (
          <GroupColumn
            key={number}
            number={number}
            size={now.length}
            mix={isMixed ? mixOf(now) : undefined}
            open={isOpen(number)}
            drop={columnLook(people, drag, number)}
            onToggle={() => onToggle(number)}
          >
            {people
              .filter(({ group }) => group === number)
              .map((person) => {
                const { id, name } = person;
                const wishes = isMixed ? wishesOf(view.wishes, id) : [];
                return (
                  <SeatRow
                    key={id}
                    person={person}
                    locked={wishes.some(({ kind }) => kind === 'locked')}
                    look={rowLook(drag, fresh, id)}
                    found={hits.some((hit) => hit.id === id)}
                    onGrab={still ? undefined : (event) => onGrab(event, id)}
                  >
                    {!still && (
                      <SeatMenu
                        name={name ?? t.shared.unknownPerson}
                        asks={asksIn[view.mode]}
                        wishes={wishes}
                        mayLock={isMixed}
                        onAsk={(ask) => onAsk(ask, id)}
                        onLock={() => void make({ change: 'lock', person: id })}
                        onDropWish={(wish) => void dropWish(wish)}
                      />
                    )}
                  </SeatRow>
                );
              })}
          </GroupColumn>
        );
      })}
    </div>
  );
};
