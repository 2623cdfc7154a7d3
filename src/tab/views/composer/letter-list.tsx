import { Badge, Button, Link, Text } from '@fluentui/react-components';
import { dayAndClock } from '../../../texts/time.ts';
import type { ReadView } from '../../../web/tab/api.ts';
import { goTo, hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { usePageStyles } from './composer-styles.ts';
import { Section } from './section.tsx';

type Letters = ReadView<'drafts'>;

/** `write`: the letters that are being written, and those that have gone. */
export const LetterList = () => {
  const { me } = useTab();
  return me.may.writeLetters ? <Letters /> : <Nowhere />;
};

const Letters = () => {
  const styles = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.list;
  const { view, problem } = useView('drafts', {});
  if (problem) return <Refused told={problem} />;
  if (!view) return <Waiting />;
  return (
    <Page
      title={words.heading}
      lead={t.tabComposer.list.intro}
      actions={
        <div className={styles.row}>
          <Button as="a" href={hrefTo('write', 'settings')}>
            {t.tabComposer.list.settings}
          </Button>
          <Button as="a" href={hrefTo('inbox')}>
            {t.tabComposer.list.inbox(view.waitingQuestions)}
          </Button>
          <Button appearance="primary" onClick={() => goTo('write', 'new')}>
            {words.buttons.create}
          </Button>
        </div>
      }
    >
      <Drafts drafts={view.drafts} />
      <Sent view={view} />
    </Page>
  );
};

const Drafts = ({ drafts }: Pick<Letters, 'drafts'>) => {
  const styles = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.list;
  return (
    <Section title={words.drafts}>
      {drafts.length === 0 && <Text>{words.noDrafts}</Text>}
      <ul className={styles.list}>
        {drafts.map(({ letter, heading, at, sendAt, held }) => {
          const when = dayAndClock(sendAt ?? at, t.language);
          return (
            <li key={letter} className={styles.item}>
              <span className={styles.words}>
                <Link href={hrefTo('write', letter)}>{heading || t.tabComposer.list.untitled}</Link>
                <Text className={styles.quiet}>
                  {sendAt === null ? words.savedAt(when) : held ? words.heldSince(when) : words.goesAt(when)}
                </Text>
              </span>
              {sendAt !== null && (
                <Badge color={held ? 'warning' : 'brand'} appearance="tint">
                  {words.scheduled}
                </Badge>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

const Sent = ({ view: { sent, more } }: { view: Letters }) => {
  const styles = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.list;
  return (
    <Section title={words.sent}>
      {sent.length === 0 && <Text>{t.tabComposer.list.noSent}</Text>}
      <ul className={styles.list}>
        {sent.map(({ letter, heading, at, recalled }) => (
          <li key={letter} className={styles.item}>
            <span className={styles.words}>
              <Link href={hrefTo('write', letter, 'report')}>{heading}</Link>
              <Text className={styles.quiet}>{words.sentAt(dayAndClock(at, t.language))}</Text>
            </span>
            {recalled && (
              <Badge color="important" appearance="tint">
                {words.recalled}
              </Badge>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <Text className={styles.quiet}>{words.more(more)}</Text>}
    </Section>
  );
};
