import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { Texts } from '../../texts/texts.ts';
import type { Told } from '../problems.ts';
import { wordsFor } from './states.tsx';

const useStyles = makeStyles({
  middle: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    maxWidth: '32rem',
    margin: '0 auto',
  },
});

/** For one who has not been let in: why, and the way in. */
export const Outside = ({ told, t, inTeams }: { told: Told; t: Texts; inTeams: boolean }) => {
  const styles = useStyles();
  return (
    <main className={styles.middle}>
      <Subtitle1 as="h1">{t.tab.signIn.needed}</Subtitle1>
      <Text>{wordsFor(told, t)}</Text>
      {inTeams ? (
        <Button appearance="primary" onClick={() => location.reload()}>
          {t.tab.signIn.again}
        </Button>
      ) : (
        <Text>{t.tab.signIn.how}</Text>
      )}
    </main>
  );
};
