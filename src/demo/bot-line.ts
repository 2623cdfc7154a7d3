import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import type { Activity } from './activities.ts';
import { isJson, parseJson, textAt } from './json.ts';
import type { Ledger } from './ledger.ts';

/** The bot's HTTP answer; `body` is the parsed JSON, or the text where it is something else. */
export interface BotReply {
  readonly status: number;
  readonly body: unknown;
}

export interface Posting {
  /** In place of the current token; `null` posts without any. */
  readonly token?: string | null;
}

/** Teams gives a bot 15 seconds. */
const patienceMs = 15_000;

/** The line to the bot: posts activities over kept-alive connections, and writes them in the ledger. */
export interface BotLine {
  /** Rejects when the bot cannot be reached or does not answer within 15 s. */
  post(activity: Activity, posting?: Posting): Promise<BotReply>;
  setUrl(url: string): void;
  close(): void;
}

const answerOf = async (response: IncomingMessage): Promise<BotReply> => {
  const chunks: Buffer[] = [];
  for await (const chunk of response) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return { status: response.statusCode ?? 0, body: text === '' ? undefined : (parseJson(text) ?? text) };
};

export const botLine = (botUrl: string, currentToken: () => Promise<string>, ledger: Ledger): BotLine => {
  const agent = new Agent({ keepAlive: true });
  let url = botUrl;

  const attempt = (text: string, authorization: string | undefined, mayRepeat: boolean): Promise<BotReply> =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
        ...(authorization === undefined ? {} : { authorization }),
      };
      const outgoing = httpRequest(url, { method: 'POST', agent, headers, signal: AbortSignal.timeout(patienceMs) });
      outgoing.on('response', (response) => void answerOf(response).then(resolve, reject));
      outgoing.on('error', (error) => {
        // A kept-alive connection that the bot closed just as it was used again carried nothing: a fresh one does.
        const stale = mayRepeat && outgoing.reusedSocket && textAt(isJson(error) ? error : {}, 'code') === 'ECONNRESET';
        if (stale) attempt(text, authorization, false).then(resolve, reject);
        else reject(error);
      });
      outgoing.end(text);
    });

  return {
    post: async (activity, { token } = {}) => {
      const signed = token === undefined ? await currentToken() : token;
      const entry = ledger.recordInbound({ at: ledger.now(), activity });
      try {
        const reply = await attempt(JSON.stringify(activity), signed === null ? undefined : `Bearer ${signed}`, true);
        Object.assign(entry, reply);
        return reply;
      } catch (error) {
        entry.status = 0;
        throw error;
      } finally {
        entry.took = ledger.now() - entry.at;
      }
    },
    setUrl: (next) => {
      url = next;
    },
    close: () => agent.destroy(),
  };
};
