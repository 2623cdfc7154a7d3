import type { Outlet } from '../answer.ts';
import type { SharedLooks, Snapshot, Watched } from './shared-looks.ts';

/** At most four updates a second to one viewer: the first at once, the last always. */
const INTERVAL_MS = 250;

/** Whoever has just pressed a button gets the answer before the others get the news. */
const BREATH_MS = 15;

export interface Watching {
  readonly outlet: Outlet;
  readonly views: readonly Watched[];
  /** The hashes that the viewer says they have, in the order of the views. */
  readonly has: readonly string[];
  /** False when the viewer is no longer who they were: then the line is closed, and they are judged anew. */
  readonly still: () => Promise<boolean>;
  readonly onFault: (error: unknown) => void;
}

/** Sends a viewer what they do not have, and then what changes, until the outlet closes. */
export const startViewer = ({ outlet, views, has, still, onFault }: Watching, shared: SharedLooks) => {
  const sent = views.map((_, on) => has[on] ?? '');
  let timer: NodeJS.Timeout | undefined;
  let sentAt = Number.NEGATIVE_INFINITY;
  let [busy, again, full, closed] = [false, false, false, false];

  const write = (text: string) => {
    if (!closed) full = !outlet.write(text);
  };

  const send = async () => {
    busy = true;
    again = false;
    sentAt = performance.now();
    try {
      if (await still()) tell(await Promise.all(views.map((view) => shared.look(view))));
      else outlet.end();
    } catch (error) {
      onFault(error);
      outlet.end();
    }
    busy = false;
    if (again) due();
  };

  const tell = (seen: readonly Snapshot[]) => {
    const news = seen.flatMap(({ etag, json }, on) => (sent[on] === etag ? [] : [`{"on":${on},"etag":"${etag}",${json}}`]));
    for (const [on, { etag }] of seen.entries()) sent[on] = etag;
    if (news.length > 0) write(`id: ${sent.join('.')}\nevent: views\ndata: [${news.join(',')}]\n\n`);
  };

  /** Not before the interval is over, nor while one is being made or the viewer takes no more: then the newest goes when it can. */
  const due = () => {
    again = true;
    if (busy || full || closed || timer !== undefined) return;
    const wait = Math.max(BREATH_MS, sentAt + INTERVAL_MS - performance.now());
    timer = setTimeout(() => {
      timer = undefined;
      void send();
    }, wait);
  };

  const leave = shared.join(views, due);
  outlet.onDrain(() => {
    full = false;
    if (again) due();
  });
  outlet.onClose(() => {
    closed = true;
    clearTimeout(timer);
    leave();
  });
  due();

  /** Says that the line is open, and what the clock is. One who takes no more is not sent beats to pile up. */
  return { beat: (text: string) => full || write(text) };
};
