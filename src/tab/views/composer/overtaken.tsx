import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Refused } from '../states.tsx';
import { MeanwhileBar } from './meanwhile.tsx';
import type { Writing } from './use-writing.ts';

/** What others have done with the letter while it is written here, and the ways onward: nothing that was written is lost. */
export const Overtaken = ({ writing, letter }: { writing: Writing; letter: string }) => {
  const { t } = useTab();
  const { gone: words, meanwhile } = t.tabComposer;
  const { gone, dirty, problem } = writing;
  if (gone === 'letter-already-sent')
    return (
      <Told writing={writing}>
        {words.sent} {dirty && meanwhile.kept} <Link href={hrefTo('write', letter, 'report')}>{words.toReport}</Link>
      </Told>
    );
  if (gone === 'no-such-letter')
    return (
      <Told writing={writing}>
        {words.deleted} {dirty && meanwhile.kept}
      </Told>
    );
  if (problem?.code === 'may-not-send')
    return (
      <Told writing={writing} theirs>
        {words.scheduled} {meanwhile.kept}
      </Told>
    );
  if (writing.meanwhile) return <MeanwhileBar writing={writing} meanwhile={writing.meanwhile} />;
  return problem ? <Refused told={problem} /> : null;
};

/** The letter cannot be saved any more: the words can, as a letter of their own. */
const Told = ({ writing, theirs = false, children }: { writing: Writing; theirs?: boolean; children: ReactNode }) => {
  const { t } = useTab();
  const { gone: words, meanwhile } = t.tabComposer;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{children}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={writing.busy} onClick={() => void writing.saveAnew()}>
          {words.anew}
        </Button>
        {theirs && <Button onClick={() => void writing.takeTheirs()}>{meanwhile.theirs}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
};
