import { Field, makeStyles, SearchBox } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Choosable } from '../../../app/views/planning/arrange-groups.ts';
import { useTab } from '../../tab-context.ts';
import { useSettled } from '../archive/use-settled.ts';
import { NARROW } from './group-column.tsx';

const useStyles = makeStyles({
  field: { flex: '1 1 16rem', maxWidth: '28rem', [NARROW]: { flex: '0 0 auto', maxWidth: 'none' } },
  box: { width: '100%', maxWidth: 'none' },
});

/** Looks for somebody among the groups: the first who is found is shown when the typing pauses, and gone to by Return. */
export const FindPerson = ({
  words,
  hits,
  onWords,
  onShow,
  onGo,
}: {
  words: string;
  hits: readonly Choosable[];
  onWords: (words: string) => void;
  onShow: (person: string) => void;
  onGo: () => void;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const { label, hint, none, found } = t.tabGroups.find;
  const [first] = hits;
  const settled = useSettled(words);
  const shown = useRef(settled);
  useEffect(() => {
    if (settled === shown.current) return;
    shown.current = settled;
    if (first) onShow(first.id);
  });
  const said = first ? found(hits.length, first.name ?? t.shared.unknownPerson, first.group) : words.trim() === '' ? null : none;
  return (
    <Field className={styles.field} label={label} validationMessage={said} validationState="none">
      <SearchBox
        className={styles.box}
        placeholder={hint}
        value={words}
        onChange={(_, { value }) => onWords(value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onWords('');
          if (event.key !== 'Enter') return;
          // Else the same key would press the button that gets the focus.
          event.preventDefault();
          onGo();
        }}
      />
    </Field>
  );
};
