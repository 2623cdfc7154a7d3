import { makeStyles, tokens } from '@fluentui/react-components';

/** What something found looks like. */
export const useCardStyles = makeStyles({
  card: {
    padding: '1rem 1.25rem',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    // A badge has no room for a second line.
    '& > .fui-Badge': { flexShrink: 0 },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  link: { fontSize: 'inherit', fontWeight: 'inherit', lineHeight: 'inherit' },
  quiet: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
  lead: { margin: `${tokens.spacingVerticalS} 0 0`, overflowWrap: 'anywhere' },
});
