import { useSyncExternalStore } from 'react';

/** Where the page is, by its fragment: `#/workshop/<id>/stage` is ['workshop', '<id>', 'stage']; the start is []. */
export const useRoute = (): readonly string[] => {
  const hash = useSyncExternalStore(listen, () => location.hash);
  return pathIn(hash);
};

const listen = (listener: () => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

const pathIn = (hash: string): readonly string[] =>
  hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .map((part) => decodeURIComponent(part));

/** The address of a place in the page: for links, which work without a script's help. */
export const hrefTo = (...path: readonly string[]): string => `#/${path.map(encodeURIComponent).join('/')}`;

export const goTo = (...path: readonly string[]): void => {
  location.hash = hrefTo(...path);
};
