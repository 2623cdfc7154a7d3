import { Text } from '@fluentui/react-components';
import { clock } from '../../../texts/time.ts';
import { useTab } from '../../tab-context.ts';
import { usePageStyles } from './composer-styles.ts';
import type { Writing } from './use-writing.ts';

/** Where the writing is: said as it changes. */
export const SaveStatus = ({ writing: { busy, dirty, savedAt, desk } }: { writing: Writing }) => {
  const styles = usePageStyles();
  const { t } = useTab();
  const words = t.tabComposer.status;
  const said = () => {
    if (busy) return words.saving;
    if (dirty) return words.unsaved;
    if (savedAt !== null) return words.savedAt(clock(savedAt));
    return desk === undefined ? '' : words.saved;
  };
  return (
    <Text role="status" className={styles.quiet}>
      {said()}
    </Text>
  );
};
