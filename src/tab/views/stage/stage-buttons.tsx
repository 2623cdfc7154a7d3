import { Button, makeStyles } from '@fluentui/react-components';
import {
  FullScreenMaximizeRegular,
  FullScreenMinimizeRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from '@fluentui/react-icons';
import type { ThemeName } from '../../host.ts';
import { useTab } from '../../tab-context.ts';
import { useFullScreen } from './use-full-screen.ts';

export const useButtonStyles = makeStyles({
  /** As large beside the other letters on a 4K wall as on a desk; never smaller than a finger. */
  button: { minWidth: 'max(32px, 2em)', width: 'max(32px, 2em)', height: 'max(32px, 2em)', padding: 0, fontSize: 'inherit' },
  icon: { width: 'max(20px, 1.15em)', height: 'max(20px, 1.15em)', fontSize: 'max(20px, 1.15em)' },
  row: { display: 'flex', alignItems: 'center', gap: '0.4em' },
});

/** For whoever stands by the screen: the light of the room, and the whole screen. */
export const StageButtons = ({ theme, onTheme }: { theme: ThemeName; onTheme: (theme: ThemeName) => void }) => {
  const styles = useButtonStyles();
  const { t } = useTab();
  const { full, toggle } = useFullScreen();
  const words = t.tabStage.controls;
  const other = theme === 'light' ? 'dark' : 'light';
  const [lit, screen] = [theme === 'light' ? words.dark : words.light, full ? words.leaveFullScreen : words.fullScreen];
  return (
    <div className={styles.row}>
      {theme === 'contrast' ? null : (
        <Button
          appearance="subtle"
          className={styles.button}
          icon={{ className: styles.icon, children: theme === 'light' ? <WeatherMoonRegular /> : <WeatherSunnyRegular /> }}
          aria-label={lit}
          title={lit}
          onClick={() => onTheme(other)}
        />
      )}
      {toggle ? (
        <Button
          appearance="subtle"
          className={styles.button}
          icon={{ className: styles.icon, children: full ? <FullScreenMinimizeRegular /> : <FullScreenMaximizeRegular /> }}
          aria-label={screen}
          title={screen}
          onClick={toggle}
        />
      ) : null}
    </div>
  );
};
