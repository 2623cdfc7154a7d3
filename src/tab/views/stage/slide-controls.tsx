import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, PauseRegular, PlayRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useTab } from '../../tab-context.ts';
import { useButtonStyles } from './stage-buttons.tsx';
import type { Turning } from './use-slides.ts';

const useStyles = makeStyles({
  page: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, padding: '0 0.6em' },
});

/** The pages turned by hand, and whether they turn by themselves. */
export const SlideControls = ({ turning: { index, playing, turn, setPlaying }, pages }: { turning: Turning; pages: number }) => {
  const [own, styles] = [useStyles(), useButtonStyles()];
  const { t } = useTab();
  const words = t.tabStage.controls;
  const button = (name: string, icon: ReactElement, press: () => void) => (
    <Button
      appearance="subtle"
      className={styles.button}
      icon={{ className: styles.icon, children: icon }}
      aria-label={name}
      title={name}
      onClick={press}
    />
  );
  return (
    <nav className={styles.row} aria-label={`${words.title}. ${words.keys}`}>
      <span className={own.page}>{t.shared.page(index + 1, pages)}</span>
      {button(words.previous, <ChevronLeftRegular />, () => turn(-1))}
      {button(playing ? words.pause : words.play, playing ? <PauseRegular /> : <PlayRegular />, () => setPlaying(!playing))}
      {button(words.next, <ChevronRightRegular />, () => turn(1))}
    </nav>
  );
};
