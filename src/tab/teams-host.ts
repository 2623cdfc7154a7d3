import { app, authentication, FrameContexts, meeting, pages } from '@microsoft/teams-js';
import type { Host, Place, ThemeName } from './host.ts';

/** Teams answers at once; a page in a frame of somebody else's never gets an answer. */
const PATIENCE_MS = 5_000;

/** Teams around the page; undefined where what is around it does not answer as Teams does. */
export const teamsHost = async (): Promise<Host | undefined> => {
  // Teams' own hosts are known to teams-js; ours is the frame of the demo and the tests.
  const answered = await inTime(app.initialize([location.origin]).then(() => true));
  if (!answered) return undefined;
  const context = await app.getContext();
  app.notifySuccess();

  const listeners = new Set<() => void>();
  let theme = themeOf(context.app.theme);
  app.registerOnThemeChangeHandler((named) => {
    theme = themeOf(named);
    for (const listener of listeners) listener();
  });
  const place = placeOf(context.page.frameContext, context.channel !== undefined);
  return {
    place,
    language: /^sv\b/i.test(context.app.locale) ? 'sv' : 'en',
    subPage: context.page.subPageId || undefined,
    theme: () => theme,
    onTheme(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    token: () => authentication.getAuthToken(),
    shareToStage: place === 'side-panel' ? shareToStage : undefined,
    offerTab: place === 'settings' ? offerTab : undefined,
  };
};

const shareToStage = (path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const url = `${location.origin}${location.pathname}#/${path}`;
    meeting.shareAppContentToStage((error) => (error ? reject(new Error(String(error.errorCode))) : resolve()), url);
  });

const offerTab = (name: string, path: string): void => {
  const page = `${location.origin}${location.pathname.replace(/config$/, '')}#/${path}`;
  pages.config.registerOnSaveHandler(async (saving) => {
    await pages.config.setConfig({ entityId: path || 'start', suggestedDisplayName: name, contentUrl: page, websiteUrl: page });
    saving.notifySuccess();
  });
  pages.config.setValidityState(true);
};

const inTime = (work: Promise<boolean>): Promise<boolean> =>
  Promise.race([
    work.catch(() => false),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), PATIENCE_MS);
    }),
  ]);

const themeOf = (named: string): ThemeName => {
  if (named === 'contrast') return 'contrast';
  return named === 'dark' ? 'dark' : 'light';
};

const placeOf = (frame: FrameContexts, channel: boolean): Place => {
  switch (frame) {
    case FrameContexts.sidePanel:
      return 'side-panel';
    case FrameContexts.meetingStage:
      return 'stage';
    case FrameContexts.settings:
      return 'settings';
    default:
      return channel ? 'channel' : 'personal';
  }
};
