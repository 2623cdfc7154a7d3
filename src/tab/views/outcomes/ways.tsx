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

/**
 * The ways on from the console, for facilitators: to the rounds to come (while there are any to be changed), to answers filled in for the
 * round `fillInOf`, to themes of the round `themesOf`, each where it can have any; to decisions and the summary.
 */
export const Ways = ({
  workshop,
  planned = false,
  fillInOf = null,
  themesOf,
}: {
  workshop: string;
  planned?: boolean;
  fillInOf?: number | null;
  themesOf: number | null;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  return (
    <nav aria-label={t.tabOutcomes.ways} className={styles.ways}>
      {planned && <Link href={hrefTo('workshop', workshop, 'rounds')}>{t.newWorkshop.groupPreview.plan}</Link>}
      {fillInOf !== null && <Link href={hrefTo('workshop', workshop, 'fill-in', String(fillInOf))}>{t.fillIn.open}</Link>}
      {themesOf !== null && <Link href={hrefTo('workshop', workshop, 'themes', String(themesOf))}>{t.themes.heading}</Link>}
      <Link href={hrefTo('workshop', workshop, 'decisions')}>{t.decisions.heading}</Link>
      <Link href={hrefTo('workshop', workshop, 'summary')}>{t.summary.heading}</Link>
    </nav>
  );
};
