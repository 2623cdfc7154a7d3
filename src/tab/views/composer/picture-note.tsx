import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTab } from '../../tab-context.ts';

/** Nobody could say whether the picture is there: the letter may go all the same. */
export const PictureNote = ({ unchecked }: { unchecked: boolean }) => {
  const { t } = useTab();
  return unchecked ? (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t.lettersAuthor.form.pictureUnchecked}</MessageBarBody>
    </MessageBar>
  ) : null;
};
