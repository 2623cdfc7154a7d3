import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ArchiveView, Hit } from '../../../app/views/archive.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Quiet } from '../parts/words.tsx';
import { Marked } from './marked.tsx';

const useStyles = makeStyles({
  hits: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

type Found = ArchiveView['workshops'][number];

/** Where in a workshop the words were found, each with the way there. */
export const Hits = ({ found: { workshop, shown, mayReadSummary, hits, moreHits } }: { found: Found }) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.tabArchive.workshops;
  if (hits.length === 0) return null;
  const wayTo = ({ is, round }: Hit): readonly string[] | undefined => {
    if (is === 'decision') return mayReadSummary ? ['workshop', workshop, 'summary'] : undefined;
    return round === null ? undefined : ['workshop', workshop, 'result', String(round)];
  };
  const nameOf = ({ is, round }: Hit): string => {
    const heading = shown.find((one) => one.round === round)?.heading;
    return is === 'decision' || round === null || heading === undefined
      ? words.places[is]
      : words.placeIn(words.places[is], round, heading);
  };
  return (
    <>
      <ul className={styles.hits}>
        {hits.map((hit, index) => {
          const way = wayTo(hit);
          return (
            <li key={String(index)}>
              {way ? <Link href={hrefTo(...way)}>{nameOf(hit)}</Link> : <Quiet>{nameOf(hit)}</Quiet>}
              <p className={styles.text}>
                <Marked pieces={hit.excerpt} />
              </p>
            </li>
          );
        })}
      </ul>
      {moreHits > 0 && <Quiet>{words.moreHits(moreHits)}</Quiet>}
    </>
  );
};
