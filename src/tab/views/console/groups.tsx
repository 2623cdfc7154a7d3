import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ControlCardView } from '../../../app/views/control-card.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { GroupTile } from './group-tile.tsx';
import { Missing } from './missing.tsx';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(7.75rem, 1fr))',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** A tile for each group, that fills as its people answer; and on demand, who is missing. */
export const Groups = ({ view }: { view: ControlCardView }) => {
  const { t } = useTab();
  const styles = useStyles();
  const [names, setNames] = useState(false);
  const words = t.tabConsole;
  const held = view.phase !== 'planned' && view.phase !== 'skipped';
  return (
    <Panel title={words.groups}>
      <ul className={styles.tiles}>
        {view.groups.map((group) => (
          <GroupTile key={group.number} group={group} per={view.sitting} held={held} />
        ))}
      </ul>
      <Row>
        {held && (
          <Button aria-expanded={names} onClick={() => setNames(!names)}>
            {names ? words.missingHide : words.missing}
          </Button>
        )}
        <Link href={hrefTo('workshop', view.workshop, 'rooms')}>{t.control.rooms.heading}</Link>
        {!view.ended && <Link href={hrefTo('workshop', view.workshop, 'groups')}>{t.arrangeGroups.heading}</Link>}
      </Row>
      {held && names && <Missing workshop={view.workshop} />}
    </Panel>
  );
};
