import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

export type Level = 1 | 2 | 3;

const useStyles = makeStyles({
  any: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, textWrap: 'balance' },
  1: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  2: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  3: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** A heading; how large it is follows from how deep it lies. */
export const Heading = ({ level, className, ...more }: { level: Level } & ComponentProps<'h1'>) => {
  const styles = useStyles();
  const Tag = `h${level}` as const;
  return <Tag {...more} className={mergeClasses(styles.any, styles[level], className)} />;
};
