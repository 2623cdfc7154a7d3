import type { ContentAnswer } from '../answer.ts';
import type { Route } from '../route.ts';
import { ask, own } from './ask.ts';
import { type DeskParts, desk, fault, type Request } from './desk.ts';
import type { No } from './problem.ts';
import { reads } from './reads.ts';
import { snapshotOf } from './shared-looks.ts';

const PREFIX = '/api/tab/';

/** `GET /api/tab/<view>?…` with an ETag; `POST` with the same as JSON, where it is too long for an address. */
export const readRoutes = (parts: DeskParts): readonly Route[] => {
  const signedIn = desk(parts);
  const look = async (asked: Request, sent: unknown): Promise<ContentAnswer | No> => {
    const row = own(reads, asked.url.pathname.slice(PREFIX.length));
    if (!row) return { code: 'unknown-page' };
    const seen = await ask(row, asked, sent);
    return 'view' in seen ? answer(JSON.stringify(seen.view), asked.request.headers['if-none-match']) : seen;
  };
  return [
    {
      method: 'GET',
      path: `${PREFIX}*`,
      fault,
      handle: signedIn((asked) => look(asked, Object.fromEntries(asked.url.searchParams))),
    },
    {
      method: 'POST',
      path: `${PREFIX}*`,
      fault,
      handle: signedIn(async (asked) => {
        const body = await parts.readJson(asked.request);
        return 'json' in body ? look(asked, body.json) : body;
      }),
    },
  ];
};

/** Private to the person, and always asked for anew: an unchanged view is told in a line. */
const answer = (json: string, has: string | undefined): ContentAnswer => {
  const etag = `"${snapshotOf(json).etag}"`;
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Authorization' };
  if (has === etag) return { status: 304, headers, content: null };
  return { status: 200, headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' }, content: json };
};
