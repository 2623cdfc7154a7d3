import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { Wish } from '../../../app/views/planning/arrange-groups.ts';
import { useTab } from '../../tab-context.ts';
import { wishOf } from './said.ts';

/** What is asked about one person and a group, or one person and another. */
export const asks = ['move', 'swap', 'together', 'apart'] as const;
export type Ask = (typeof asks)[number];

// What is told stays over the groups: whoever comes here with the keyboard is not to come under it.
const useStyles = makeStyles({ button: { flexShrink: 0, scrollMargin: '9rem 0 3rem' } });

/** All that can be done with one person, without dragging. */
export const SeatMenu = ({
  name,
  asks: offered,
  wishes,
  mayLock,
  onAsk,
  onLock,
  onDropWish,
}: {
  name: string;
  asks: readonly Ask[];
  /** Those that this person is in. */
  wishes: readonly Wish[];
  mayLock: boolean;
  onAsk: (ask: Ask) => void;
  onLock: () => void;
  onDropWish: (wish: Wish) => void;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.tabGroups.menu;
  const lock = wishes.find(({ kind }) => kind === 'locked');
  const others = wishes.filter(({ kind }) => kind !== 'locked');
  return (
    <Menu inline positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.button} appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.who(name)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {offered.map((ask) => (
            <MenuItem key={ask} onClick={() => onAsk(ask)}>
              {words[ask]}
            </MenuItem>
          ))}
          {mayLock && !lock && <MenuItem onClick={onLock}>{words.lock}</MenuItem>}
          {lock && <MenuItem onClick={() => onDropWish(lock)}>{words.unlock}</MenuItem>}
          {others.length > 0 && <MenuDivider />}
          {others.map((wish) => (
            <MenuItem key={wish.id} onClick={() => onDropWish(wish)}>
              {words.drop(wishOf(wish, t))}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
