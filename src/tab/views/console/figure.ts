import { makeStyles, tokens } from '@fluentui/react-components';

/** The large numbers of the console. */
export const useFigure = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  digits: {
    fontSize: 'clamp(3.25rem, 6vw, 4.5rem)',
    lineHeight: '1',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.02em',
    color: tokens.colorNeutralForeground1,
  },
  words: { fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralForeground2 },
});
