import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { AnswerCardView } from '../../../app/views/answer-card.ts';
import { clock } from '../../../texts/time.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import type { Level } from '../parts/heading.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { callLink, chatLink } from '../parts/teams-links.ts';
import { Quiet, Written } from '../parts/words.tsx';
import { Refused } from '../states.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  unit: { color: tokens.colorNeutralForeground2 },
});

/** Those whom one sits with: who they are, how to reach them, and how to call for help. */
export const AnswerGroup = ({ view, level }: { view: AnswerCardView; level: Level }) => {
  const { t } = useTab();
  const styles = useStyles();
  const { group } = view;
  const words = t.answer.group;
  const help = useCommand('ask-help');
  const open = view.status.is !== 'closed';
  if (group.members.length < 2) return null;
  const chat = chatLink(group.others, words.chatName[group.as](group.number));
  const call = callLink(group.others);
  const called = words.called[group.as](group.number);
  const askHelp = () =>
    void help.run({ workshop: view.workshop, round: view.round, group: group.number, helps: group.help?.calls ?? 0 });
  return (
    <Panel level={level} title={group.topic ?? called}>
      {group.topic && <Quiet>{called}</Quiet>}
      {group.voice && (
        <strong>
          {group.voice.me ? words.voice.me[group.as] : words.voice.other[group.as](group.voice.name ?? t.shared.unknownPerson)}
        </strong>
      )}
      <ul className={styles.list}>
        {group.members.map(({ name, unit, me }) => (
          <li key={`${name}/${unit}/${me}`}>
            {name ?? t.shared.unknownPerson}
            {me && ` (${t.tabManager.round.you})`}
            {unit && <span className={styles.unit}> · {unit}</span>}
          </li>
        ))}
      </ul>
      {help.problem && <Refused told={help.problem} />}
      {group.help?.asked && (
        <Quiet>
          {group.help.asked.takenBy
            ? words.help.onTheWay(group.help.asked.takenBy.name ?? t.shared.unknownPerson)
            : words.help.told(clock(group.help.asked.at))}
        </Quiet>
      )}
      <Row>
        {group.help && !group.help.asked && (
          <Button disabledFocusable={help.busy} onClick={askHelp}>
            {words.help.ask}
          </Button>
        )}
        {open && chat && (
          <Link href={chat} target="_blank" rel="noreferrer">
            {words.chat}
          </Link>
        )}
        {open && call && (
          <Link href={call} target="_blank" rel="noreferrer">
            {words.call}
          </Link>
        )}
      </Row>
    </Panel>
  );
};

/** In 1-2-4-alla: what the pair or the four wrote on the level before. */
export const Material = ({ view: { material, group } }: { view: AnswerCardView }) => {
  const { t } = useTab();
  if (group.as === 'group' || material.length === 0) return null;
  return (
    <div>
      <strong>{t.answer.group.material[group.as]}</strong>
      {[...new Set(material)].map((text) => (
        <Written key={text}>{text}</Written>
      ))}
    </div>
  );
};
