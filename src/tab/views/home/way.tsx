import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hrefTo } from '../../routing.ts';
import { Heading } from '../parts/heading.tsx';

const useStyles = makeStyles({
  way: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 40rem)': { padding: tokens.spacingHorizontalL },
  },
  words: { flex: '1 1 14rem', minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  go: { fontWeight: tokens.fontWeightSemibold },
});

/** A way onward: what lies there, and the link. */
export const Way = ({
  title,
  path,
  go,
  children,
}: {
  title: string;
  path: readonly string[];
  go: string;
  children?: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <section className={styles.way}>
      <div className={styles.words}>
        <Heading level={2} className={styles.title}>
          {title}
        </Heading>
        {children}
      </div>
      <Link className={styles.go} href={hrefTo(...path)}>
        {go}
      </Link>
    </section>
  );
};
