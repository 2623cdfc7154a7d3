import { Field, makeStyles, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import { useTab } from '../../tab-context.ts';
import { Page } from '../parts/page.tsx';
import { FoundLetters } from './found-letters.tsx';
import { FoundWorkshops } from './found-workshops.tsx';
import { useSettled } from './use-settled.ts';

const useStyles = makeStyles({
  search: { maxWidth: '32rem' },
  box: { width: '100%', maxWidth: 'none' },
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 26rem), 1fr))',
    gap: '2.5rem',
    alignItems: 'start',
  },
});

/** `archive`: what has been said and sent, found by words. */
export const Archive = () => {
  const styles = useStyles();
  const { t, me } = useTab();
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim());
  return (
    <Page title={t.tabArchive.heading} lead={t.tabArchive.what} wide>
      <Field label={t.tabArchive.search} className={styles.search}>
        <SearchBox
          className={styles.box}
          size="large"
          value={typed}
          placeholder={t.tabArchive.placeholder}
          maxLength={200}
          dismiss={{ 'aria-label': t.tabArchive.clear }}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={styles.both}>
        {me.may.seeResults ? <FoundWorkshops words={words} /> : null}
        {me.may.readLetters ? <FoundLetters words={words} /> : null}
      </div>
    </Page>
  );
};
