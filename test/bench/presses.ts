import { Agent, request } from 'node:http';
import type { DemoPerson } from '../../src/demo/people.ts';
import type { SmallTeams } from '../../src/demo/small-teams.ts';

/** Somebody with a card that asks: where it is, the data that its button sends, and what an answer builds on now. */
export interface Asker {
  readonly person: DemoPerson;
  readonly messageId: string;
  readonly data: Readonly<Record<string, unknown>>;
  basis: number;
}

/** One invoke, ready to be posted. */
export interface Ready {
  readonly body: Buffer;
}

/** Presses buttons of a bot over connections that are kept alive, as the Bot Connector does. Signed with one token, as Teams reuses one. */
export interface Presser {
  /** Resolves with the ms that the reply took; rejects unless it is a 200 whose text holds `thanks`. */
  post(ready: Ready): Promise<number>;
  close(): void;
}

/** The saved answer's card has this button; the stock bot's has its one sentence. */
export const thanks = { samling: '"change-answer"', stock: 'Tack!' } as const;

const patienceMs = 15_000;

export const presser = (url: string, token: string, thanksText: string): Presser => {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port, pathname } = new URL(url);
  const attempt = (body: Buffer, mayRepeat: boolean): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
        authorization: `Bearer ${token}`,
      };
      const outgoing = request({ hostname, port, path: pathname, method: 'POST', agent, headers, timeout: patienceMs });
      outgoing.on('timeout', () => outgoing.destroy(new Error(`no reply within ${patienceMs} ms`)));
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        // restify hangs up after five idle seconds, perhaps just as the connection is used again: then nothing was carried.
        const stale = mayRepeat && outgoing.reusedSocket && error.code === 'ECONNRESET';
        if (stale) attempt(body, false).then(resolve, reject);
        else reject(error);
      });
      outgoing.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200 && text.includes(thanksText)) resolve(text);
          else reject(new Error(`not the thanks that was expected: ${response.statusCode} ${text.slice(0, 500)}`));
        });
      });
      outgoing.end(body);
    });
  return {
    post: async ({ body }) => {
      const sentAt = performance.now();
      await attempt(body, true);
      return performance.now() - sentAt;
    },
    close: () => agent.destroy(),
  };
};

/** Makes invokes as the small Teams makes them. */
export const pressMaker = ({ activities, chatOf }: SmallTeams) => {
  const press = (person: DemoPerson, messageId: string, verb: string, data: object): Ready => {
    const action = { type: 'Action.Execute', id: '', verb, data };
    return { body: Buffer.from(JSON.stringify(activities.invoke(person, activities.place(chatOf(person)), messageId, action))) };
  };
  let written = 0;
  return {
    press,
    /** The next answer of a person: another text than before, on the basis of the last. */
    answer: (asker: Asker): Ready => {
      written += 1;
      const { person, messageId, data, basis } = asker;
      const answer = `Svar ${written} från ${person.unit}: vi börjar med det som är nära invånaren, och följer upp i november.`;
      asker.basis += 1;
      return press(person, messageId, 'give-answer', { ...data, basis, answer });
    },
  };
};

export type PressMaker = ReturnType<typeof pressMaker>;

/** Everybody at once. Resolves with the ms from the first to the slowest reply. */
export const burst = async (to: Presser, ready: readonly Ready[]): Promise<number> => {
  const began = performance.now();
  await Promise.all(ready.map((one) => to.post(one)));
  return performance.now() - began;
};
