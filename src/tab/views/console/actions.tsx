import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ControlCardView } from '../../../app/views/control-card.ts';
import { useTab } from '../../tab-context.ts';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';
import { AskAgain } from './ask-again.tsx';
import { CloseAnyway } from './close-anyway.tsx';
import { Rewrite } from './rewrite.tsx';
import { usePresses } from './use-presses.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 40rem)': { '& > *': { flex: '1 1 100%' } },
  },
});

interface Deed {
  /** Stays when the words change ("Påminn 7 som saknas"): the button that has the focus keeps it. */
  readonly id: string;
  readonly words: string;
  readonly act: () => void;
}

/** What can be done as the round stands: what is next first. */
export const Actions = ({ view }: { view: ControlCardView }) => {
  const { t } = useTab();
  const styles = useStyles();
  const presses = usePresses(view);
  const [writing, setWriting] = useState<'question' | 'proposal'>();
  const { busy, problem, peopleMissing } = presses;
  const [first, ...rest] = deeds(view, presses, setWriting, t);
  const written = () => setWriting(undefined);
  if (writing === 'question') return <Rewrite view={view} onDone={written} />;
  if (writing === 'proposal' && view.askAgain !== null) return <AskAgain view={view} drafts={view.askAgain} onDone={written} />;
  return (
    <>
      {problem && <Refused told={problem} />}
      {peopleMissing && view.phase === 'open' ? (
        <CloseAnyway view={view} busy={busy} onYes={() => void presses.closeAnyway()} onNo={presses.clear} />
      ) : (
        <section aria-label={t.tabConsole.actions} className={styles.bar}>
          {first && (
            <Button appearance="primary" size="large" disabledFocusable={busy} onClick={first.act}>
              {first.words}
            </Button>
          )}
          {rest.map(({ id, words, act }) => (
            <Button key={id} size="large" disabledFocusable={busy} onClick={act}>
              {words}
            </Button>
          ))}
        </section>
      )}
      {view.phase === 'open' && view.reminders > 0 && <Quiet>{t.control.reminded(view.reminders)}</Quiet>}
    </>
  );
};

const deeds = (
  view: ControlCardView,
  presses: ReturnType<typeof usePresses>,
  write: (what: 'question' | 'proposal') => void,
  t: ReturnType<typeof useTab>['t'],
): readonly Deed[] => {
  const [words, more] = [t.control.buttons, t.tabConsole];
  const goesOn = view.round < view.rounds;
  const next: Deed = { id: 'next', words: more.next(view.round + 1), act: presses.next };
  const askAgain: readonly Deed[] =
    view.askAgain === null ? [] : [{ id: 'ask-again', words: t.control.askAgain, act: () => write('proposal') }];
  const end: Deed = { id: 'end', words: words.end, act: presses.end };
  if (view.ended) return [{ id: 'reopen', words: words.reopen, act: presses.reopen }];
  switch (view.phase) {
    case 'planned':
      return [
        { id: 'start', words: words.start, act: presses.start },
        { id: 'edit', words: words.edit, act: () => write('question') },
        { id: 'skip', words: words.skip, act: presses.skip },
        end,
      ];
    case 'skipped':
      return goesOn ? [next, end] : [end];
    case 'open':
      return [
        { id: 'close', words: words.close, act: presses.close },
        { id: 'extend', words: view.days ? words.extendDay : words.extend, act: presses.extend },
        ...(view.missing > 0 ? [{ id: 'remind', words: more.remind(view.missing), act: presses.remind }] : []),
      ];
    case 'closed':
      return [{ id: 'show', words: words.show, act: presses.show }, ...askAgain, ...(goesOn ? [next] : []), end];
    case 'shown':
      return goesOn ? [next, ...askAgain, end] : [end, ...askAgain];
  }
};
