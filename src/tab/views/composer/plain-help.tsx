import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PlainLanguage } from '../../../domain/letter/plain-language.ts';
import { useTab } from '../../tab-context.ts';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  facts: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
  quotes: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

/** How the letter is to read: counted, not guessed. */
export const PlainHelp = ({ help }: { help: PlainLanguage }) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.desk.help;
  const of = (kind: 'explain' | 'write-out') => help.abbreviations.filter((each) => each.kind === kind);
  const [explain, writeOut] = [of('explain'), of('write-out')];
  return (
    <Section title={words.heading}>
      <ul className={styles.facts}>
        <li>{words.minutes(help.minutes)}</li>
        <li>{words.size(help.words, help.sentences)}</li>
        <li>{words.lix(help.lix, help.lixBand)}</li>
      </ul>
      {help.longest.length > 0 && (
        <>
          <Text weight="semibold">{words.longest(help.longest.length)}</Text>
          <ul className={styles.quotes}>
            {help.longest.map((sentence) => (
              <li key={sentence.text}>
                <b>{words.words(sentence.words)}</b> {sentence.text}
              </li>
            ))}
          </ul>
        </>
      )}
      {explain.length > 0 && (
        <Text>
          <b>{words.explain}</b> {explain.map(({ text }) => text).join(', ')}
        </Text>
      )}
      {writeOut.length > 0 && (
        <Text>
          <b>{words.writeOut}</b>{' '}
          {writeOut
            .map((each) => (each.kind === 'write-out' && each.inFull !== null ? `${each.text} (${each.inFull})` : each.text))
            .join(', ')}
        </Text>
      )}
      {help.longest.length + explain.length + writeOut.length === 0 && <Text>{words.fine}</Text>}
    </Section>
  );
};
