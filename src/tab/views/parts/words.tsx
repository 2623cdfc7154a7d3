import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  kicker: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    margin: 0,
  },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase600,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    maxWidth: '42rem',
  },
  written: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What is good to know, beside what matters. */
export const Quiet = ({ children }: { children: ReactNode }) => <p className={useStyles().quiet}>{children}</p>;

/** The line above a heading: where one is. */
export const Kicker = ({ children }: { children: ReactNode }) => <p className={useStyles().kicker}>{children}</p>;

/** What is asked, large enough to be read first. */
export const Asked = ({ children }: { children: string }) => <p className={useStyles().question}>{children}</p>;

/** What somebody has written, as they wrote it. */
export const Written = ({ children, className }: { children: ReactNode; className?: string }) => (
  <div className={mergeClasses(useStyles().written, className)}>{children}</div>
);

/** For those who hear the page alone. */
export const Unseen = ({ children, ...more }: { children: ReactNode; id?: string; 'aria-live'?: 'polite' }) => (
  <span {...more} className={useStyles().hidden}>
    {children}
  </span>
);
