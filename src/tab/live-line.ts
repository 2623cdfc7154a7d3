import type { LiveView } from '../web/tab/api.ts';
import { type ApiClient, ApiProblem } from './api-client.ts';
import type { Told } from './problems.ts';

/** What is known of one view: as it was last heard, whether the line to the server is open, and when it last said anything. */
export interface Seen {
  readonly view: object | undefined;
  readonly problem: Told | undefined;
}

export interface LiveLine {
  /** Follows a view (`name?query`) until the function given back is called; `listener` hears of every change of `seen`. */
  follow(what: string, listener: () => void): () => void;
  seen(what: string): Seen;
  /** Heard when the state of the line may have changed, and once a second while it is broken. */
  onState(listener: () => void): () => void;
  /** Why the server does not let the line be opened (signed out, say); undefined while it does. */
  refusal(): Told | undefined;
  /** Whole seconds since the server was last heard, from the third on; 0 while all is well. */
  age(): number;
  /** The server's clock, ms since 1970. */
  now(): number;
  close(): void;
}

/** The oldest a number may be without the page saying so. */
const FRESH_MS = 2_000;

/** A line that says nothing for so long is given up; the server beats once a second. */
const SILENT_MS = 6_000;

/** Before the line is opened again: at once, and then ever more seldom. */
const AGAIN_MS = [250, 500, 1_000, 2_000, 4_000, 8_000] as const;

/** Several views that are asked for at once are one line. */
const GATHER_MS = 10;

const NOTHING: Seen = { view: undefined, problem: undefined };

interface Followed {
  seen: Seen;
  etag: string;
  readonly listeners: Set<() => void>;
}

/** One line for all that the page shows: a browser opens only six to a host. */
export const liveLine = (api: Pick<ApiClient, 'live'>): LiveLine => {
  const followed = new Map<string, Followed>();
  const stateListeners = new Set<() => void>();
  let [heardAt, offset, tries, shownAge] = [performance.now(), 0, 0, 0];
  /** When the line that is open was opened, or last said something. */
  let movedAt = heardAt;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: AbortController | undefined;
  let no: Told | undefined;

  const age = () => {
    const ms = performance.now() - heardAt;
    return followed.size === 0 || ms <= FRESH_MS ? 0 : Math.floor(ms / 1_000);
  };
  const tellState = () => {
    if (age() === shownAge) return;
    shownAge = age();
    for (const listener of stateListeners) listener();
  };
  const tellAll = (told: Told | undefined) => {
    no = told;
    for (const listener of stateListeners) listener();
  };
  const watch = setInterval(() => {
    tellState();
    // An open line that says nothing is a line that is broken, whatever the network believes.
    if (line && performance.now() - movedAt > SILENT_MS) reopen();
  }, 500);

  const open = async () => {
    line = new AbortController();
    const { signal } = line;
    movedAt = performance.now();
    const on = [...followed.keys()];
    if (on.length === 0) return;
    try {
      for await (const { event, data } of api.live(
        on,
        on.map((what) => followed.get(what)?.etag ?? ''),
        signal,
      )) {
        if (signal.aborted) return;
        heard();
        if (event === 'beat') offset = Number(data) - Date.now();
        if (event === 'views') for (const each of JSON.parse(data) as readonly LiveView[]) take(on[each.on], each);
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ApiProblem && error.problem.code !== 'offline') refused(on, error);
      // A line that is cut is a TypeError to fetch; anything else is a fault of the page's own.
      else if (!(error instanceof ApiProblem || error instanceof TypeError))
        queueMicrotask(() => {
          throw error;
        });
    }
    if (signal.aborted) return;
    line = undefined;
    later(AGAIN_MS[Math.min(tries++, AGAIN_MS.length - 1)] ?? 0);
  };
  const heard = () => {
    heardAt = performance.now();
    movedAt = heardAt;
    tries = 0;
    if (no) tellAll(undefined);
    tellState();
  };
  const take = (what: string | undefined, news: LiveView) => {
    const held = what === undefined ? undefined : followed.get(what);
    if (!held) return;
    held.etag = news.etag;
    held.seen = 'view' in news ? { view: news.view, problem: undefined } : { view: undefined, problem: news.problem };
    for (const listener of held.listeners) listener();
  };
  /** A no to the line as a whole: told by each view that has nothing to show. */
  const refused = (on: readonly string[], { problem }: ApiProblem) => {
    tellAll(problem);
    for (const what of on) {
      const held = followed.get(what);
      if (!held || held.seen.view) continue;
      held.seen = { view: undefined, problem };
      for (const listener of held.listeners) listener();
    }
  };
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void open(), ms);
  };
  const reopen = () => {
    line?.abort();
    line = undefined;
    later(GATHER_MS);
  };

  return {
    follow(what, listener) {
      const held = followed.get(what);
      if (held) held.listeners.add(listener);
      else {
        if (followed.size === 0) heardAt = performance.now();
        followed.set(what, { seen: NOTHING, etag: '', listeners: new Set([listener]) });
        reopen();
      }
      return () => {
        const left = followed.get(what);
        left?.listeners.delete(listener);
        if (left?.listeners.size !== 0) return;
        followed.delete(what);
        reopen();
      };
    },
    seen: (what) => followed.get(what)?.seen ?? NOTHING,
    onState(listener) {
      stateListeners.add(listener);
      return () => stateListeners.delete(listener);
    },
    refusal: () => no,
    age,
    now: () => Date.now() + offset,
    close() {
      clearInterval(watch);
      clearTimeout(timer);
      line?.abort();
    },
  };
};
