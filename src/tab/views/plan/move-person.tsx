import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTab } from '../../tab-context.ts';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, flexBasis: '100%' },
});

/**
 * To move one person to another group. The choice is made by a press of its own: in some browsers an arrow key in a list that is closed
 * chooses at once.
 */
export const MovePerson = ({
  name,
  groups,
  busy,
  focused,
  onMove,
}: {
  name: string;
  /** The other groups' numbers. */
  groups: readonly number[];
  busy: boolean;
  /** Just moved here: the keyboard's place comes along. */
  focused: boolean;
  onMove: (group: number) => void;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.tabConsole.plan.move;
  const [to, setTo] = useState<string>();
  const [back, setBack] = useState(focused);
  const close = () => {
    setTo(undefined);
    setBack(true);
  };
  if (to === undefined)
    return (
      <Button autoFocus={back} size="small" appearance="subtle" aria-label={words.who(name)} onClick={() => setTo('')}>
        {words.button}
      </Button>
    );
  return (
    <form
      className={styles.choice}
      aria-label={words.who(name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (to !== '') onMove(Number(to));
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <Select autoFocus aria-label={words.to} value={to} onChange={(_, { value }) => setTo(value)}>
        <option value="">{words.to}</option>
        {groups.map((group) => (
          <option key={group} value={group}>
            {t.shared.group(group)}
          </option>
        ))}
      </Select>
      <Button type="submit" appearance="primary" disabledFocusable={busy || to === ''}>
        {words.button}
      </Button>
      <Button onClick={close}>{t.arrangeGroups.cancel}</Button>
    </form>
  );
};
