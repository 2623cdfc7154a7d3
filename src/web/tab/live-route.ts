import type { Topic } from '../../app/changes.ts';
import type { Person } from '../../domain/organisation.ts';
import type { Route } from '../route.ts';
import { ask, own, readInput } from './ask.ts';
import { type DeskParts, desk, fault, type Request } from './desk.ts';
import type { Live } from './live.ts';
import { type No, problemOf } from './problem.ts';
import { reads } from './reads.ts';
import type { Watched } from './shared-looks.ts';

/** A page shows a handful of views at once. */
const MOST_VIEWS = 8;

/**
 * `GET /api/tab/live?on=<view>?…&on=<view>?…` (each `on` a read with its query, escaped): server-sent events, read with fetch since
 * a header must go with it. `views`: those that the viewer does not have; `id`: the hashes of all of them in order, joined by dots,
 * which come back in `Last-Event-ID` so that a line that was cut goes on where it was. `beat` once a second: the server's clock, ms.
 */
export const liveRoute = (parts: DeskParts & { readonly live: Live }): Route => ({
  method: 'GET',
  path: '/api/tab/live',
  fault,
  handle: desk(parts)(async (asked) => {
    const wanted = asked.url.searchParams.getAll('on');
    if (wanted.length === 0 || wanted.length > MOST_VIEWS) return { code: 'bad-input' };
    const views: Watched[] = [];
    for (const one of wanted) {
      const view = watched(asked, one);
      if ('code' in view) return view;
      views.push(view);
    }
    const { app, me, t, request, correlationId } = asked;
    const roles = rolesOf(me);
    return {
      status: 200,
      headers: {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        // A proxy that gathers before it passes on would keep the news.
        'X-Accel-Buffering': 'no',
      },
      open: (outlet) =>
        parts.live.watch(me.id, {
          outlet,
          views,
          has: String(request.headers['last-event-id'] ?? '').split('.'),
          still: async () => {
            const now = await app.people.find(me.id);
            return now !== undefined && rolesOf(now) === roles && (await app.people.language(me.id)) === t.language;
          },
          onFault: (error) => parts.journal.error({ correlationId, err: error }, 'a live view could not be made'),
        }),
    };
  }),
});

const rolesOf = ({ roles }: Person): string => [...roles].sort().join(',');

const watched = (asked: Request, one: string): Watched | No => {
  const { me, t, correlationId } = asked;
  const [name = '', query = ''] = one.split('?', 2);
  const row = own<LiveRow>(reads, name);
  if (!row) return { code: 'unknown-page' };
  const sent = Object.fromEntries(new URLSearchParams(query));
  const read = readInput(row.schema, sent, t);
  if ('code' in read) return read;
  return {
    // Words of a no are in the viewer's language.
    key: JSON.stringify([name, read.input, row.alike ? rolesOf(me) : me.id, t.language]),
    topics: row.follows?.(read.input as never, me) ?? [],
    look: async () => {
      const seen = await ask(row, asked, sent);
      if ('view' in seen) return `"view":${JSON.stringify(seen.view)}`;
      return `"problem":${JSON.stringify(problemOf(seen, t.language, correlationId))}`;
    },
  };
};

interface LiveRow {
  readonly schema: Parameters<typeof ask>[0]['schema'];
  run(...asked: never): Promise<object>;
  follows?(input: never, me: Person): readonly Topic[];
  readonly alike?: true;
}
