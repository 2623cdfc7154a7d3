import { makeStyles, tokens } from '@fluentui/react-components';
import type { SummaryTheme } from '../../../app/views/summary.ts';
import { useTab } from '../../tab-context.ts';
import { Bars } from './bars.tsx';

const useStyles = makeStyles({
  quote: {
    margin: '0.6em 0 0',
    paddingInlineStart: '0.9em',
    borderLeft: `0.15em solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    fontSize: '0.85em',
  },
});

/** A quote that is longer than this is shown in its beginning here; among the answers it is whole. */
const QUOTE = 140;

/** The themes with how many answers each has, and `quotes` that speak for it. */
export const ThemesResult = ({ themes, quotes = 0 }: { themes: readonly SummaryTheme[]; quotes?: number }) => {
  const styles = useStyles();
  const { t } = useTab();
  const bars = themes.map((theme) => ({
    name: theme.name ?? t.summary.theme.rest,
    value: theme.answers === 'withheld' ? 0 : theme.answers,
    told: theme.answers === 'withheld' ? t.summary.withheldShort : t.tabStage.result.answersGiven(theme.answers),
    more: theme.quotes.slice(0, quotes).map(({ text }) => (
      <blockquote key={text} className={styles.quote}>
        {beginning(text)}
      </blockquote>
    )),
  }));
  return <Bars title={t.summary.theme.heading} bars={bars} />;
};

const beginning = (text: string): string => (text.length <= QUOTE ? text : `${text.slice(0, QUOTE).replace(/\s+\S*$/, '')} …`);
