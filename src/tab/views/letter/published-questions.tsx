import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PublishedQuestion } from '../../../app/views/letters/letter-card.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Refused } from '../states.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: '1.125rem', fontWeight: tokens.fontWeightSemibold },
  one: {
    padding: '1rem 1.25rem',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  question: { margin: 0, fontSize: '1rem', fontWeight: tokens.fontWeightSemibold, lineHeight: 1.4 },
  answer: { margin: `${tokens.spacingVerticalS} 0 0`, lineHeight: 1.5 },
  bottom: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
  count: { color: tokens.colorNeutralForeground2 },
});

/** Questions that everybody may read, each with its answer, and *Jag undrar också*. */
export const PublishedQuestions = ({ title, questions }: { title: string; questions: readonly PublishedQuestion[] }) => {
  const styles = useStyles();
  if (questions.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      {questions.map((question) => (
        <Published key={question.post} {...question} />
      ))}
    </section>
  );
};

const Published = ({ post, question, answer, upvotes, mine }: PublishedQuestion) => {
  const styles = useStyles();
  const { t } = useTab();
  const { run, busy, problem } = useCommand('upvote');
  const words = t.lettersReader.published;
  const others = mine ? upvotes - 1 : upvotes;
  const count = mine ? words.upvotesWithYou(others) : others > 0 ? words.upvotes(others) : null;
  return (
    <article className={styles.one}>
      <h3 className={styles.question}>{question}</h3>
      <p className={styles.answer}>{answer}</p>
      {count === null && mine !== false ? null : (
        <div className={styles.bottom}>
          {mine === false ? (
            <Button size="small" disabledFocusable={busy} onClick={() => void run({ post })}>
              {words.upvote}
            </Button>
          ) : null}
          {count === null ? null : <span className={styles.count}>{count}</span>}
        </div>
      )}
      {problem ? <Refused told={problem} /> : null}
    </article>
  );
};
