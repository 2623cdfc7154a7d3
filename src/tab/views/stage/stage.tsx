import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ThemeName } from '../../host.ts';
import type { PlaceProps } from '../../places.tsx';
import { useTab } from '../../tab-context.ts';
import { themes } from '../../themes.ts';
import { useView } from '../../use-view.ts';
import { Refused, Waiting } from '../states.tsx';
import { StageScene } from './stage-scene.tsx';
import { useWakeLock } from './use-wake-lock.ts';

const useStyles = makeStyles({
  wall: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  refused: { padding: tokens.spacingHorizontalXXL },
});

/** On the wall of a meeting it begins dark, as Teams' meetings are; it follows the theme from then on, and the button of whoever runs it. */
const useStageTheme = (): readonly [ThemeName, (theme: ThemeName) => void] => {
  const { host } = useTab();
  const [theme, setTheme] = useState<ThemeName>(() =>
    host.place === 'stage' && host.theme() === 'light' ? 'dark' : host.theme(),
  );
  useEffect(() => host.onTheme(() => setTheme(host.theme())), [host]);
  return [theme, setTheme];
};

/** `workshop/<id>/stage`: what everybody in the room sees together. */
export const Stage = ({ path: [, workshop = ''] }: PlaceProps) => {
  const styles = useStyles();
  const { t } = useTab();
  const { view, problem, loading } = useView('stage', { workshop });
  const [theme, setTheme] = useStageTheme();
  const title = view?.title;
  useWakeLock();
  useEffect(() => {
    if (title !== undefined) document.title = t.tabStage.stageOf(title);
  }, [title, t]);
  return (
    <FluentProvider theme={themes[theme]} className={styles.wall} data-theme={theme}>
      {loading ? <Waiting /> : null}
      {problem ? (
        <main className={styles.refused}>
          <Refused told={problem} />
        </main>
      ) : null}
      {view ? <StageScene view={view} theme={theme} onTheme={setTheme} /> : null}
    </FluentProvider>
  );
};
