import { Button, Link, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { clock } from '../../../texts/time.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Refused } from '../states.tsx';
import type { Writing } from './use-writing.ts';

/** What others have done with the letter while it is written here, and the ways onward: nothing that was written is lost. */
export const MeanwhileBar = ({ writing, letter }: { writing: Writing; letter: string }) => {
  const { t } = useTab();
  const { meanwhile: words, gone } = t.tabComposer;
  const { meanwhile } = writing;
  if (writing.gone !== undefined)
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {writing.gone === 'no-such-letter' ? (
            gone.deleted
          ) : (
            <>
              {gone.sent} <Link href={hrefTo('write', letter, 'report')}>{gone.toReport}</Link>
            </>
          )}
        </MessageBarBody>
      </MessageBar>
    );
  if (!meanwhile) return writing.problem ? <Refused told={writing.problem} /> : null;
  const { name, at, mine, parts = [] } = meanwhile;
  const { differs, parts: partNames } = t.lettersAuthor.form.meanwhile;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.heading}</MessageBarTitle>{' '}
        {name && at && !mine ? words.byOther(name, clock(at)) : words.bySomeone} {writing.dirty && words.kept}{' '}
        {parts.length > 0 && `${differs} ${parts.map((part) => partNames[part]).join(', ')}.`}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void writing.takeTheirs()}>{words.theirs}</Button>
        {writing.dirty && <Button onClick={() => void writing.saveMine()}>{words.mine}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
};
