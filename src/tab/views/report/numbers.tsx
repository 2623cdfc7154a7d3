import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { usePageStyles } from '../composer/composer-styles.ts';
import { Section } from '../composer/section.tsx';

const useStyles = makeStyles({
  tiles: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8.5rem, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  tile: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  of: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: 1,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is known, in numbers: nothing is said to have arrived that did not, and no receipt is no "unread". */
export const Numbers = ({ report }: { report: ReadView<'letter-report'> }) => {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.tabComposer.report;
  const { report: say } = t.lettersAuthor;
  const { recipients, delivered, acknowledged, questions, answers, seen, unknown, stopped, channels, extra } = report;
  const tiles: readonly (readonly [words: string, number: number, of: number | null])[] = [
    [words.delivered, delivered, recipients],
    [words.acknowledged, acknowledged, delivered],
    [words.notReached, report.refused, null],
    [words.questions, questions, null],
    [words.answers, answers, null],
  ];
  const notes = [
    ...(unknown > 0 ? [`${say.unknown(unknown)}. ${say.unknownMeans}`] : []),
    ...(stopped > 0 ? [say.stopped(stopped)] : []),
    ...(seen > 0 ? [say.seen(seen)] : []),
    ...(channels.of > 0 ? [say.channels(channels.posted, channels.of)] : []),
    ...(extra
      ? [say.extra(extra.delivered, extra.delivered + extra.waiting + extra.unknown + extra.refused + extra.stopped)]
      : []),
    ...(report.phase === 'recalled' && report.uncertain > 0 ? [say.uncertain(report.uncertain)] : []),
    ...(report.maySend ? [] : [say.mayNotSend]),
  ];
  return (
    <Section title={words.numbers}>
      <dl className={styles.tiles}>
        {tiles.map(([title, number, of]) => (
          <div key={title} className={styles.tile}>
            <dt>{title}</dt>
            <dd className={styles.number}>
              {number} {of !== null && <span className={styles.of}>{`/ ${of}`}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {notes.map((note) => (
        <Text key={note} className={page.quiet}>
          {note}
        </Text>
      ))}
    </Section>
  );
};
