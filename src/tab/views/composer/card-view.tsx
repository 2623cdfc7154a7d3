import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { themes } from '../../themes.ts';
import { drawCard } from './draw-card.ts';
import type { Theme, Width } from './host-configs.ts';

const button = {
  minHeight: '32px',
  padding: '5px 12px',
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
};

/** What Teams' client draws around and on a card, by its own tokens: the open renderer brings no looks of its own. */
const useStyles = makeStyles({
  chat: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowX: 'auto',
  },
  card: {
    boxSizing: 'border-box',
    maxWidth: '100%',
    margin: '0 auto',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    color: tokens.colorNeutralForeground1,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    '& .ac-textBlock p, & .ac-textBlock ul, & .ac-textBlock ol': { marginBlock: 0 },
    '& .ac-textBlock p + p': { marginTop: '8px' },
    '& .ac-textBlock ul, & .ac-textBlock ol': { paddingLeft: '22px', boxSizing: 'border-box' },
    '& a': { color: tokens.colorBrandForegroundLink },
    '& .ac-adaptiveCard:focus': { outline: 'none' },
    '& .ac-container, & .ac-columnSet': { borderRadius: tokens.borderRadiusMedium },
    '& .ac-pushButton': button,
    '& .ac-pushButton.style-positive': {
      border: '1px solid transparent',
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
    },
    '& .ac-input': {
      boxSizing: 'border-box',
      width: '100%',
      minHeight: '32px',
      padding: '5px 10px',
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontFamily: 'inherit',
      fontSize: tokens.fontSizeBase300,
    },
    '& textarea.ac-input': { minHeight: '84px' },
    '& ::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    '& img': { maxWidth: '100%' },
    '& :focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  // About what a card gets in Teams: 320 px on a phone, at most some 480 on a desktop.
  phone: { width: '320px' },
  desktop: { width: '480px' },
});

/** The very card, in the colours and at the width that a reader may have. */
export default function CardView({ card, theme, width, label }: { card: object; theme: Theme; width: Width; label: string }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = drawCard(card, theme, width);
    place.current?.replaceChildren(...(drawn ? [drawn] : []));
  }, [card, theme, width]);
  return (
    <FluentProvider theme={themes[theme]}>
      <section className={styles.chat} aria-label={label}>
        <div ref={place} className={mergeClasses(styles.card, styles[width])} />
      </section>
    </FluentProvider>
  );
}
