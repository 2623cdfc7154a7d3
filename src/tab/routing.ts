import { useDeferredValue, useSyncExternalStore } from 'react';

export interface Route {
  /** Where the page is, by its fragment: `#/workshop/<id>/stage` is ['workshop', '<id>', 'stage']; the start is []. */
  readonly route: readonly string[];
  /** What is shown: the place before, until the new one has been fetched. A spinner in between would stand for 300 ms at least (React's own rule). */
  readonly shown: readonly string[];
  readonly waiting: boolean;
}

export const useRoute = (): Route => {
  const hash = useSyncExternalStore(listen, () => location.hash);
  const shown = useDeferredValue(hash);
  return { route: pathIn(hash), shown: pathIn(shown), waiting: shown !== hash };
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
