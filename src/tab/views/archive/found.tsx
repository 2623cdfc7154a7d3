import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Told } from '../../problems.ts';
import { Refused } from '../states.tsx';

const useStyles = makeStyles({
  found: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  empty: {
    padding: '2rem 1.5rem',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  said: { margin: 0, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  means: { margin: `${tokens.spacingVerticalXS} 0 0` },
  waiting: { justifyContent: 'flex-start' },
});

/** One half of the archive: a list, or why there is none. `empty` is what is said, and what to do about it. */
export const Found = ({
  heading,
  loading,
  problem,
  empty,
  children,
}: {
  heading: string;
  loading: boolean;
  problem: Told | undefined;
  empty: readonly [said: string, means: string] | null;
  children: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <section className={styles.found} aria-busy={loading}>
      <h2 className={styles.heading}>{heading}</h2>
      {problem ? <Refused told={problem} /> : null}
      {loading ? <Spinner size="small" className={styles.waiting} role="presentation" /> : null}
      {empty ? (
        <div className={styles.empty} role="status">
          <p className={styles.said}>{empty[0]}</p>
          <p className={styles.means}>{empty[1]}</p>
        </div>
      ) : (
        <ul className={styles.list}>{children}</ul>
      )}
    </section>
  );
};
