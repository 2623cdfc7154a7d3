import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../app/ports.ts';
import type { Route } from '../route.ts';
import { ask, own } from './ask.ts';
import { commands } from './commands.ts';
import { type DeskParts, desk, fault } from './desk.ts';
import { idempotency } from './idempotency.ts';
import { refusal } from './problem.ts';

const PREFIX = '/api/tab/do/';
const key = z.uuid();

/** `POST /api/tab/do/<command>` with JSON and an `Idempotency-Key` (a UUID of the page's): the same key again gets the same answer. */
export const commandRoute = (parts: DeskParts & { readonly clock: Clock }): Route => {
  const once = idempotency(parts.clock);
  return {
    method: 'POST',
    path: `${PREFIX}*`,
    fault,
    handle: desk(parts)(async (asked) => {
      const { me, t, request, url, correlationId } = asked;
      const name = url.pathname.slice(PREFIX.length);
      const row = own(commands, name);
      if (!row) return { code: 'unknown-page' };
      const given = key.safeParse(request.headers['idempotency-key']);
      if (!given.success)
        return {
          code: 'bad-input',
          errors: [{ field: 'Idempotency-Key', code: 'invalid_format', message: t.tab.problems['bad-field'] }],
        };
      const body = await parts.readJson(request);
      if (!('json' in body)) return body;

      const meaning = createHash('sha256')
        .update(JSON.stringify([name, body.json]))
        .digest('base64');
      const outcome = once(`${me.id} ${given.data.toLowerCase()}`, meaning, async () => {
        const done = await ask(row, asked, body.json);
        if ('view' in done)
          return {
            status: 200,
            headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
            content: JSON.stringify(done.view),
          };
        parts.journal.warn(
          { correlationId, person: me.id, command: name, refused: done.code },
          'a command of the tab was refused',
        );
        return refusal(done, t.language, correlationId);
      });
      return outcome === 'other-request' ? { code: 'key-used' } : outcome;
    }),
  };
};
