import { Button } from '@fluentui/react-components';
import { goTo, hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';

/** The wall: on the meeting's stage, in a window of its own, or here where Teams gives neither. */
export const StageButton = ({ workshop }: { workshop: string }) => {
  const { host, t } = useTab();
  const { shareToStage } = host;
  const path = ['workshop', workshop, 'stage'];
  const open = () => {
    if (shareToStage) void shareToStage(path.join('/'));
    // With its opener, so that the new window has this one's session.
    else if (host.place === 'browser') window.open(hrefTo(...path), `stage-${workshop}`, 'popup,width=1600,height=900');
    else goTo(...path);
  };
  return (
    <Button size="large" onClick={open}>
      {shareToStage ? t.tabConsole.shareStage : t.tabConsole.stage}
    </Button>
  );
};
