import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { destinations } from './navigation.ts';
import { hrefTo } from './routing.ts';
import { useTab } from './tab-context.ts';
import { useCommand } from './use-command.ts';

const NARROW = '@media (max-width: 60rem)';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    padding: `0 ${tokens.spacingHorizontalXXL}`,
    minHeight: '3.5rem',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 40rem)': { padding: `0 ${tokens.spacingHorizontalL}` },
  },
  skip: {
    position: 'absolute',
    left: tokens.spacingHorizontalM,
    top: '-5rem',
    zIndex: 3,
    ':focus': { top: tokens.spacingVerticalS },
  },
  name: {
    fontWeight: tokens.fontWeightBold,
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorNeutralForeground1,
    flexGrow: 0,
    [NARROW]: { flexGrow: 1 },
  },
  menu: { display: 'none', [NARROW]: { display: 'inline-flex' } },
  small: { minWidth: 'auto' },
  nav: { flexGrow: 1, minWidth: 0, [NARROW]: { order: 9, flexBasis: '100%' } },
  closed: { [NARROW]: { display: 'none' } },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    columnGap: tokens.spacingHorizontalXS,
    [NARROW]: { flexDirection: 'column', paddingBottom: tokens.spacingVerticalM },
  },
  link: {
    display: 'inline-block',
    boxSizing: 'border-box',
    lineHeight: '2.5rem',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    borderBottom: '3px solid transparent',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    // Forced colours would draw what is transparent.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [NARROW]: { display: 'block', padding: `0 ${tokens.spacingHorizontalS}` },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
  },
});

/** The top of every page: where one can go, and the other language. */
export const Header = ({ route }: { route: readonly string[] }) => {
  const styles = useStyles();
  const { me, t } = useTab();
  const [open, setOpen] = useState(false);
  const language = useCommand('set-language');
  const other = t.language === 'sv' ? 'en' : 'sv';
  const words = t.tabManager;
  return (
    <header className={styles.header}>
      <Button className={styles.skip} appearance="primary" onClick={toContent}>
        {words.skip}
      </Button>
      <span className={styles.name}>{t.tab.name}</span>
      <Button
        className={mergeClasses(styles.small, styles.menu)}
        appearance="subtle"
        aria-expanded={open}
        aria-controls="pages"
        onClick={() => setOpen(!open)}
      >
        {words.menu}
      </Button>
      <nav id="pages" aria-label={words.places} className={mergeClasses(styles.nav, !open && styles.closed)}>
        <ul className={styles.list}>
          {destinations(me, t, route).map(({ words: name, path, here }) => (
            <li key={path.join('/')}>
              <a
                href={hrefTo(...path)}
                onClick={() => setOpen(false)}
                className={mergeClasses(styles.link, here && styles.here)}
                {...(here && { 'aria-current': 'page' as const })}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Button
        className={styles.small}
        appearance="subtle"
        lang={other}
        disabledFocusable={language.busy}
        onClick={() => void language.run({ language: other })}
      >
        {words.otherLanguage}
      </Button>
    </header>
  );
};

const toContent = () => {
  const heading = document.querySelector<HTMLElement>('main h1, main');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
};
