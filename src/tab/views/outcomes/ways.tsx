import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';

const useStyles = makeStyles({
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The ways on from the answers: themes (of the round `themesOf`, where it can have any), decisions, summary. For facilitators. */
export const Ways = ({ workshop, themesOf }: { workshop: string; themesOf: number | null }) => {
  const styles = useStyles();
  const { t } = useTab();
  return (
    <nav aria-label={t.tabOutcomes.ways} className={styles.ways}>
      {themesOf !== null && <Link href={hrefTo('workshop', workshop, 'themes', String(themesOf))}>{t.themes.heading}</Link>}
      <Link href={hrefTo('workshop', workshop, 'decisions')}>{t.decisions.heading}</Link>
      <Link href={hrefTo('workshop', workshop, 'summary')}>{t.summary.heading}</Link>
    </nav>
  );
};
