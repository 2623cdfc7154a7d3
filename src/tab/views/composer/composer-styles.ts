import { makeStyles, tokens } from '@fluentui/react-components';

/** Where the form and the card stand side by side; below it they stand one after the other. */
export const WIDE = '@media (min-width: 1000px)';

/** Shared by the pages of the composer, the report and the inbox: one calm column, with sections that stand apart. */
export const usePageStyles = makeStyles({
  title: { margin: 0 },
  section: {
    boxSizing: 'border-box',
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    [WIDE]: { padding: tokens.spacingHorizontalXXL },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  between: { justifyContent: 'space-between' },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  asWritten: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
