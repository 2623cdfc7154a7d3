import { makeStyles, tokens } from '@fluentui/react-components';

const border = `${tokens.strokeWidthThin} solid`;

/** Options as rows that a thumb finds: the whole row is pressed, not its words alone. Fluent's own sizes are for a mouse. */
export const useOptionStyles = makeStyles({
  rows: {
    display: 'grid',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    '& > .fui-Radio, & > .fui-Checkbox': {
      boxSizing: 'border-box',
      minWidth: '100%',
      minHeight: '3rem',
      alignItems: 'center',
      border: `${border} ${tokens.colorNeutralStrokeAccessible}`,
      borderRadius: tokens.borderRadiusLarge,
    },
    '& > .fui-Radio:hover, & > .fui-Checkbox:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '& > .fui-Radio:has(:checked), & > .fui-Checkbox:has(:checked)': {
      border: `${border} ${tokens.colorCompoundBrandStroke}`,
      boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    },
    '& > .fui-Radio > .fui-Radio__indicator, & > .fui-Checkbox > .fui-Checkbox__indicator': {
      alignSelf: 'center',
      flexShrink: 0,
      marginTop: 0,
      marginBottom: 0,
    },
    '& > .fui-Radio > input:enabled ~ label.fui-Radio__label, & > .fui-Checkbox > input:enabled ~ label.fui-Checkbox__label': {
      flexGrow: 1,
      minWidth: 0,
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
      margin: 0,
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
      color: tokens.colorNeutralForeground1,
      overflowWrap: 'anywhere',
    },
  },
});
