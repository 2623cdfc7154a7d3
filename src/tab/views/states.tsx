import { Button, Link, MessageBar, MessageBarBody, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { Texts } from '../../texts/texts.ts';
import type { Told } from '../problems.ts';
import { hrefTo } from '../routing.ts';
import { useTab } from '../tab-context.ts';
import { useAge, useRefusal } from '../use-view.ts';

const useStyles = makeStyles({
  middle: {
    minHeight: '60vh',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
  },
});

/** Something is on its way. Without words: they may be what is on its way. */
export const Waiting = () => {
  const styles = useStyles();
  return (
    <div className={styles.middle} aria-busy="true">
      <Spinner size="large" role="presentation" />
    </div>
  );
};

/** What is shown may be more than two seconds old: said at once, with how old. */
export const StaleBar = () => {
  const { t } = useTab();
  const age = useAge();
  const refusal = useRefusal();
  if (refusal) return <Refused told={refusal} />;
  // Read aloud each time it changes: not each second for long.
  const told = age < 10 ? age : Math.floor(age / 10) * 10;
  return age === 0 ? null : (
    <MessageBar intent="warning" politeness="polite">
      <MessageBarBody>{t.tab.live.stale(told)}</MessageBarBody>
    </MessageBar>
  );
};

/** A no, where it happened. */
export const Refused = ({ told }: { told: Told }) => {
  const { t } = useTab();
  return (
    <MessageBar intent="error" data-refused={told.code}>
      <MessageBarBody>{wordsFor(told, t)}</MessageBarBody>
    </MessageBar>
  );
};

/** The server's own sentence; the page's where it could not be reached. */
export const wordsFor = ({ title, code }: Told, t: Texts): string => {
  const words: Readonly<Record<string, string>> = t.tab.problems;
  return title || words[code] || t.tab.problems['went-wrong'];
};

export const Broken = ({ t }: { t: Texts }) => {
  const styles = useStyles();
  return (
    <div className={styles.middle} role="alert">
      <Text size={500}>{t.tab.states.broken}</Text>
      <Button onClick={() => location.reload()}>{t.tab.states.reload}</Button>
    </div>
  );
};

export const Nowhere = () => {
  const styles = useStyles();
  const { t } = useTab();
  return (
    <main className={styles.middle}>
      <Text as="h1" size={500}>
        {t.tab.states.notFound}
      </Text>
      <Link href={hrefTo()}>{t.tab.states.toStart}</Link>
    </main>
  );
};
