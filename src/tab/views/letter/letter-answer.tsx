import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { LetterCardView } from '../../../app/views/letters/letter-card.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useKept } from '../../use-kept.ts';
import { wordsFor } from '../states.tsx';
import { LONGEST, WritingBox } from './writing-box.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: '1.125rem', fontWeight: tokens.fontWeightSemibold },
  question: { margin: 0, fontSize: '1.25rem', lineHeight: 1.4, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** Kept apart from an answer that was emptied on purpose. */
const NOTHING = null as string | null;

/** The letter's question, and the reader's answer to it: can be changed as long as the letter stands. */
export const LetterAnswer = ({
  letter,
  question,
  reader,
}: {
  letter: string;
  question: string;
  reader: LetterCardView['reader'];
}) => {
  const styles = useStyles();
  const { t } = useTab();
  const [written, keep, empty] = useKept(`letter/${letter}`, NOTHING);
  const { run, busy, problem } = useCommand('answer-letter');
  const words = t.lettersReader.letter;
  const text = written ?? reader?.answer ?? '';
  const send = async () => {
    if (await run({ letter, text })) empty();
  };
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.question}</h2>
      <p className={styles.question}>{question}</p>
      {reader === null ? null : (
        <>
          {reader.answer !== null && written === null ? (
            <MessageBar intent="success">
              <MessageBarBody>{t.tabArchive.letter.answerSaved}</MessageBarBody>
            </MessageBar>
          ) : null}
          <WritingBox label={words.label} value={text} onChange={keep} fault={problem && wordsFor(problem, t)} />
          <div>
            <Button disabled={busy || text.trim() === '' || text.length > LONGEST} onClick={() => void send()}>
              {words.send}
            </Button>
          </div>
        </>
      )}
    </section>
  );
};
