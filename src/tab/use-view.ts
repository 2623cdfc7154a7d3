import { useCallback, useState, useSyncExternalStore } from 'react';
import type { ReadInput, ReadName, ReadView } from '../web/tab/api.ts';
import { queryOf } from './api-client.ts';
import { problemOf, type Told } from './problems.ts';
import { useTab } from './tab-context.ts';

/** What a view shows just now: the view itself, or why not; neither while it is on its way. */
export interface Viewed<View> {
  readonly view: View | undefined;
  readonly problem: Told | undefined;
  readonly loading: boolean;
}

/** Looks at something for as long as the component stands there, and sees it change within a second. Inputs must fit in an address. */
export const useView = <Name extends ReadName>(name: Name, input: ReadInput<Name>): Viewed<ReadView<Name>> => {
  const { line } = useTab();
  const query = queryOf(input) ?? '';
  const what = query === '' ? name : `${name}?${query}`;
  const follow = useCallback((listener: () => void) => line.follow(what, listener), [line, what]);
  const { view, problem } = useSyncExternalStore(follow, () => line.seen(what));
  // The table on the server gives each name its view: api.ts.
  return { view: view as ReadView<Name> | undefined, problem, loading: !view && !problem };
};

/** Whole seconds that the page is behind, from the third on; 0 while it is fresh. */
export const useAge = (): number => {
  const { line } = useTab();
  return useSyncExternalStore(
    useCallback((listener) => line.onState(listener), [line]),
    line.age,
  );
};

/** Why the server no longer lets the page look on; undefined while it does. */
export const useRefusal = (): Told | undefined => {
  const { line } = useTab();
  return useSyncExternalStore(
    useCallback((listener) => line.onState(listener), [line]),
    line.refusal,
  );
};

/** The server's clock in whole seconds, ms since 1970, told each second while the component stands there. */
export const useNow = (): number => {
  const { line } = useTab();
  const second = () => Math.floor(line.now() / 1_000) * 1_000;
  const tick = useCallback((listener: () => void) => {
    const timer = setInterval(listener, 200);
    return () => clearInterval(timer);
  }, []);
  return useSyncExternalStore(tick, second);
};

/** Something read once, when it is asked for: forms, previews. */
export const useRead = <Name extends ReadName>(name: Name) => {
  const { api } = useTab();
  const [state, setState] = useState<Viewed<ReadView<Name>>>({ view: undefined, problem: undefined, loading: false });
  const read = useCallback(
    async (input: ReadInput<Name>, signal?: AbortSignal) => {
      setState((before) => ({ ...before, loading: true }));
      try {
        const view = await api.read(name, input, signal);
        if (!signal?.aborted) setState({ view, problem: undefined, loading: false });
      } catch (error) {
        if (!signal?.aborted) setState((before) => ({ ...before, problem: problemOf(error), loading: false }));
      }
    },
    [api, name],
  );
  return { ...state, read };
};
