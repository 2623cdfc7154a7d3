import type { Language } from '../domain/people.ts';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Where Teams shows the page; `browser` outside of Teams. */
export type Place = 'browser' | 'personal' | 'channel' | 'side-panel' | 'stage' | 'settings';

/** What stands around the page: Teams, or a browser. */
export interface Host {
  readonly place: Place;
  /** What Teams speaks; undefined in a browser, where the person's own choice in Samling counts. */
  readonly language: Language | undefined;
  /** The fragment path that Teams asked for (a channel tab's own page), if any. */
  readonly subPage: string | undefined;
  theme(): ThemeName;
  onTheme(listener: () => void): () => void;
  /** Teams' token for us; undefined outside of Teams. Rejects where Teams does not give it. */
  readonly token: (() => Promise<string>) | undefined;
  /** Puts a page on the meeting's stage; undefined where there is none. */
  readonly shareToStage: ((path: string) => Promise<void>) | undefined;
  /** In the settings of a channel tab: what is saved when the person presses Save. */
  readonly offerTab: ((name: string, path: string) => void) | undefined;
}

/** Teams shows its tabs in a frame, or (on a phone) in a view of its own with its interface in the window. */
export const maybeInTeams = (): boolean => window.parent !== window || 'nativeInterface' in window;

export const browserHost = (): Host => {
  const [dark, forced] = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  return {
    place: 'browser',
    language: undefined,
    subPage: undefined,
    theme: () => (forced?.matches ? 'contrast' : dark?.matches ? 'dark' : 'light'),
    onTheme(listener) {
      const lists = [dark, forced].filter((list) => list !== undefined);
      for (const list of lists) list.addEventListener('change', listener);
      return () => {
        for (const list of lists) list.removeEventListener('change', listener);
      };
    },
    token: undefined,
    shareToStage: undefined,
    offerTab: undefined,
  };
};
