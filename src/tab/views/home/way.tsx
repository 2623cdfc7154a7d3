import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hrefTo } from '../../routing.ts';
import { Heading, type Level } from '../parts/heading.tsx';

const useStyles = makeStyles({
  ways: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
    '& > li + li': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  news: { borderLeftWidth: tokens.strokeWidthThickest, borderLeftColor: tokens.colorBrandStroke1 },
  way: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    '@media (max-width: 40rem)': { padding: tokens.spacingHorizontalL },
  },
  words: { flex: '1 1 14rem', minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  go: { fontWeight: tokens.fontWeightSemibold },
});

/** Ways onward, under each other. `news` is what has come since last. */
export const Ways = ({ news = false, children }: { news?: boolean; children: ReactNode }) => {
  const styles = useStyles();
  return <ul className={mergeClasses(styles.ways, news && styles.news)}>{children}</ul>;
};

/** A way onward: what lies there, and the link. `spoken` where others have links with the same words. */
export const Way = ({
  title,
  path,
  go,
  spoken,
  level = 2,
  children,
}: {
  title: string;
  path: readonly string[];
  go: string;
  spoken?: string;
  level?: Level;
  children?: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <li className={styles.way}>
      <div className={styles.words}>
        <Heading level={level} className={styles.title}>
          {title}
        </Heading>
        {children}
      </div>
      <Link className={styles.go} href={hrefTo(...path)} {...(spoken && { 'aria-label': spoken })}>
        {go}
      </Link>
    </li>
  );
};
