import { useSyncExternalStore } from 'react';

const listen = (listener: () => void) => {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
};

/** Whether the page fills the screen, and how to change that; `toggle` is undefined where the browser (or Teams) does not let it. */
export const useFullScreen = (): { readonly full: boolean; readonly toggle: (() => void) | undefined } => {
  const full = useSyncExternalStore(listen, () => document.fullscreenElement !== null);
  const toggle = () => void (full ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return { full, toggle: document.fullscreenEnabled ? toggle : undefined };
};
