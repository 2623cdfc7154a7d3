import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { clock } from '../../../texts/time.ts';
import { dayOnly, weekdayAndClock } from '../../../texts/weekday.ts';
import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useView } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Row } from '../parts/panel.tsx';
import { Refused, Waiting } from '../states.tsx';
import { LetterAnswer } from './letter-answer.tsx';
import { LetterArticle } from './letter-article.tsx';
import { PublishedQuestions } from './published-questions.tsx';

const useStyles = makeStyles({
  read: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  tick: { color: tokens.colorStatusSuccessForeground1, fontSize: '1.5rem', flexShrink: 0 },
});

/** `letter/<id>`: a weekly update, and what its reader does with it. */
export const LetterPage = ({ path: [, letter = ''] }: PlaceProps) => {
  const styles = useStyles();
  const { t, me } = useTab();
  const { view, problem, loading } = useView('letter', { letter });
  const acknowledge = useCommand('acknowledge');
  const words = t.lettersReader.letter;
  if (loading) return <Waiting />;
  const back = { href: hrefTo('archive'), words: t.tabArchive.heading };
  if (!view)
    return (
      <Page title={words.kicker} back={back}>
        {problem ? <Refused told={problem} /> : null}
      </Page>
    );
  const { content, correctedAt, youAsked, questions, reader } = view;
  const readAt = reader?.acknowledgedAt ?? null;
  return (
    <Page
      title={content.heading}
      back={back}
      lead={correctedAt === null ? words.kicker : words.corrected(clock(correctedAt), dayOnly(correctedAt, t.language))}
    >
      <LetterArticle content={content} />
      <PublishedQuestions title={words.youAsked} questions={youAsked} />
      {content.question === '' ? null : <LetterAnswer letter={letter} question={content.question} reader={reader} />}
      <Row>
        {reader !== null && readAt === null ? (
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={acknowledge.busy}
            onClick={() => void acknowledge.run({ letter })}
          >
            {words.read}
          </Button>
        ) : null}
        {me.may.ask
          ? (['question', 'input'] as const).map((kind) => (
              <Button key={kind} as="a" size="large" href={hrefTo('questions', 'new', kind, letter)}>
                {kind === 'question' ? words.askQuestion : words.sendInput}
              </Button>
            ))
          : null}
      </Row>
      {readAt === null ? null : (
        <p className={styles.read} role="status">
          <CheckmarkCircleFilled className={styles.tick} />
          {words.readAt(weekdayAndClock(readAt, t.language))}
        </p>
      )}
      {acknowledge.problem ? <Refused told={acknowledge.problem} /> : null}
      <PublishedQuestions title={words.questions} questions={questions} />
    </Page>
  );
};
