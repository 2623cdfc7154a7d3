import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { IncomingView } from '../../../app/views/incoming.ts';
import type { Texts } from '../../../texts/texts.ts';
import { clock } from '../../../texts/time.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Quiet } from '../parts/words.tsx';
import { notesOf } from '../result/answer-list.tsx';
import { Refused } from '../states.tsx';
import type { ReadAnswer } from './calm-list.ts';
import { Writing } from './writing.tsx';

const useStyles = makeStyles({
  one: {
    boxSizing: 'border-box',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  hidden: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  dim: { color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  from: { flex: '1 1 10rem', minWidth: 0 },
  asking: { flex: '1 1 100%' },
});

interface Place extends Pick<IncomingView, 'workshop' | 'round' | 'sitting'> {}

/** One answer: what was written, whose it is where that may be known, and to hide it with a reason or show it again. */
export const IncomingRow = ({ answer, place, canHide }: { answer: ReadAnswer; place: Place; canHide: boolean }) => {
  const { t } = useTab();
  const styles = useStyles();
  const id = useId();
  const { text, reason, overtaken } = answer;
  const who = notesOf(answer, t);
  return (
    <li className={mergeClasses(styles.one, reason !== null && styles.hidden)} data-answer={answer.id}>
      <p id={id} className={mergeClasses(styles.text, reason !== null && styles.dim)}>
        {text}
      </p>
      <div className={styles.foot}>
        <div className={styles.from}>
          <Quiet>{where(answer, place, t).join(' · ')}</Quiet>
          {who.length > 0 && <Quiet>{who.join(' · ')}</Quiet>}
          {reason !== null && <Quiet>{`${t.themes.hiddenBecause} ${reason}`}</Quiet>}
          {overtaken && <Quiet>{t.tabConsole.incoming.overtaken}</Quiet>}
        </div>
        {canHide && !overtaken && <Hide answer={answer} place={place} describedBy={id} />}
      </div>
    </li>
  );
};

const Hide = ({
  answer: { id, basis, reason },
  place,
  describedBy,
}: {
  answer: ReadAnswer;
  place: Place;
  describedBy: string;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const hide = useCommand('hide-incoming');
  const unhide = useCommand('unhide-incoming');
  const tool = useRef<HTMLDivElement>(null);
  const { workshop, round } = place;
  const where = { workshop, round, answer: id };
  // The button comes back where the form was: the focus with it.
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asking) tool.current?.querySelector('button')?.focus();
    asked.current = asking;
  }, [asking]);
  return (
    <div ref={tool} className={asking ? styles.asking : undefined}>
      {asking ? (
        <Writing
          label={t.themes.hide.label}
          hint={t.tabConsole.incoming.hiddenMeans}
          place={`hide/${workshop}/${round}/${id}`}
          initial=""
          words={t.themes.hide.do}
          busy={hide.busy}
          problem={hide.problem}
          send={async (typed) => (await hide.run({ ...where, basis, reason: typed })) !== undefined}
          onDone={() => setAsking(false)}
        />
      ) : (
        <Button
          size="small"
          aria-describedby={describedBy}
          disabledFocusable={unhide.busy}
          onClick={() => (reason === null ? setAsking(true) : void unhide.run(where))}
        >
          {reason === null ? t.tabConsole.incoming.hide : t.themes.hide.show}
        </Button>
      )}
      {unhide.problem && <Refused told={unhide.problem} />}
    </div>
  );
};

/** Which group it comes from, and when. */
const where = (answer: ReadAnswer, { sitting }: Place, t: Texts): readonly string[] => [
  ...(answer.group === null ? [] : [t.control.sitting[sitting](answer.group)]),
  ...(answer.at === null ? [] : [answer.basis > 1 ? t.tabConsole.incoming.changed(clock(answer.at)) : clock(answer.at)]),
];
