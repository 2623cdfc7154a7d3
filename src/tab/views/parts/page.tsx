import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTab } from '../../tab-context.ts';
import { Heading } from './heading.tsx';
import { useFocusKept } from './use-focus-kept.ts';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '48rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} 4rem`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    '@media (max-width: 40rem)': { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 3rem` },
  },
  wide: { maxWidth: '78rem' },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalL },
  words: { flex: '1 1 20rem', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  lead: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  title: { outline: 'none', overflowWrap: 'anywhere' },
});

/** Whoever comes to a page by a link hears where they have come; the first page is read from its start anyway. */
let arrived = false;

/** A page under the navigation: its heading, what it is for, what is done with it as a whole, and what is on it. */
export const Page = ({
  title,
  lead,
  back,
  actions,
  wide = false,
  children,
}: {
  title: string;
  lead?: ReactNode;
  back?: { readonly href: string; readonly words: string };
  actions?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  useEffect(() => {
    if (arrived) heading.current?.focus();
    arrived = true;
  }, []);
  useEffect(() => {
    document.title = `${title} · ${t.tab.name}`;
  }, [title, t]);
  return (
    <main ref={main} id="content" className={mergeClasses(styles.page, wide && styles.wide)}>
      <div className={styles.top}>
        <div className={styles.words}>
          {back && <Link href={back.href}>‹ {back.words}</Link>}
          <Heading level={1} ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </Heading>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions}
      </div>
      {children}
    </main>
  );
};
