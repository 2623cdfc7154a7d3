import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { clock } from '../../../texts/time.ts';
import { useTab } from '../../tab-context.ts';
import type { Writing } from './use-writing.ts';

/** Somebody has saved the letter while it was written here: both versions can be chosen. */
export const MeanwhileBar = ({ writing, meanwhile }: { writing: Writing; meanwhile: NonNullable<Writing['meanwhile']> }) => {
  const { t } = useTab();
  const { meanwhile: words } = t.tabComposer;
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
