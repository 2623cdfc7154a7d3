import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenRound } from '../../../app/views/home-card.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { AnswerRound } from '../answer/round.tsx';
import { Panel } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';
import { Way, Ways } from './way.tsx';

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
});

/** The round that waits for an answer is answered here; others that are open stand below it. */
export const OpenRounds = ({ rounds, answers }: { rounds: readonly OpenRound[]; answers: boolean }) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.tabManager.start;
  const { first, rest } = useFirst(rounds);
  if (!first)
    return (
      <Panel>
        <p className={styles.quiet}>{words.quiet}</p>
        <Quiet>{answers ? words.comesHere : words.onlyLooking}</Quiet>
      </Panel>
    );
  return (
    <>
      <Here key={`${first.workshop}/${first.round}`} open={first} />
      {rest.length > 0 && (
        <Ways>
          {rest.map(({ workshop, round, title, heading, answered, answersPer }) => (
            <Way
              key={`${workshop}/${round}`}
              title={words.alsoOpen}
              path={['round', workshop, String(round)]}
              go={answered ? words.change : words.answer}
              spoken={`${answered ? words.change : words.answer}: ${title} · ${heading}`}
            >
              {title} · {heading}
              {answered && `. ${words.answered[answersPer]}`}
            </Way>
          ))}
        </Ways>
      )}
    </>
  );
};

/** The first that is not answered, and it stays where it is when it has been: its thanks are read there. */
const useFirst = (rounds: readonly OpenRound[]) => {
  const [chosen, choose] = useState<string>();
  const keyOf = ({ workshop, round }: OpenRound) => `${workshop}/${round}`;
  const first = rounds.find((one) => keyOf(one) === chosen) ?? rounds.find(({ answered }) => !answered) ?? rounds[0];
  if (first && keyOf(first) !== chosen) choose(keyOf(first));
  return { first, rest: rounds.filter((one) => one !== first) };
};

const Here = ({ open: { workshop, round } }: { open: OpenRound }) => {
  const { view, problem } = useView('answer', { workshop, round });
  if (view) return <AnswerRound view={view} level={2} />;
  return problem ? <Refused told={problem} /> : null;
};
