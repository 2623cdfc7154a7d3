import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { RoomDoor, RoomListView } from '../../../app/views/room-list.ts';
import { useTab } from '../../tab-context.ts';
import { Heading } from '../parts/heading.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { callLink, chatLink } from '../parts/teams-links.ts';
import { Quiet } from '../parts/words.tsx';

const useStyles = makeStyles({
  doors: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 14rem), 1fr))',
    gap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  door: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The rooms, and the way to those who sit in each: a chat or a call with exactly these people. */
export const RoomDoors = ({ view: { rooms, sitting } }: { view: RoomListView }) => {
  const { t } = useTab();
  const styles = useStyles();
  return (
    <Panel title={t.tabConsole.rooms.heading}>
      <Quiet>{t.tabConsole.rooms.means}</Quiet>
      <ul className={styles.doors}>
        {rooms.map((door) => (
          <li key={door.room} className={styles.door}>
            <Door door={door} sitting={sitting} />
          </li>
        ))}
      </ul>
    </Panel>
  );
};

const Door = ({ door: { room, topic, people, others }, sitting }: { door: RoomDoor; sitting: RoomListView['sitting'] }) => {
  const { t } = useTab();
  const as = sitting === 'person' ? 'group' : sitting;
  const name = t.control.sitting[sitting](room);
  const chat = chatLink(others, t.answer.group.chatName[as](room));
  const call = callLink(others);
  return (
    <>
      <Heading level={3}>{topic === null ? name : `${name}: ${topic}`}</Heading>
      <Quiet>{t.shared.people(people)}</Quiet>
      <Row>
        {chat && (
          <Link href={chat} target="_blank" rel="noreferrer" aria-label={`${t.tabConsole.rooms.chat}: ${name}`}>
            {t.tabConsole.rooms.chat}
          </Link>
        )}
        {call && (
          <Link href={call} target="_blank" rel="noreferrer" aria-label={`${t.tabConsole.rooms.call}: ${name}`}>
            {t.tabConsole.rooms.call}
          </Link>
        )}
      </Row>
    </>
  );
};
