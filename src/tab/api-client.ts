import type { CommandInput, CommandName, CommandView, Problem, ReadInput, ReadName, ReadView } from '../web/tab/api.ts';
import { eventsIn, type ServerEvent } from './server-events.ts';

/** The server's no, or that it could not be reached (`offline`). `title` is for the person, in their language. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  readonly problem: Pick<Problem, 'code' | 'title' | 'status' | 'errors' | 'correlationId'>;

  constructor(problem: ApiProblem['problem']) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Where the token comes from. `renew` after it was refused: a new one, or undefined where the person must come in again. */
export interface Tokens {
  current(): Promise<string>;
  renew(): Promise<string | undefined>;
}

export interface ApiClient {
  /** The view, or the same as before where it is unchanged. Throws ApiProblem. */
  read<Name extends ReadName>(name: Name, input: ReadInput<Name>, signal?: AbortSignal): Promise<ReadView<Name>>;
  /** Done once, however often the network makes it go. `key` is a UUID: the same for the same press. Throws ApiProblem. */
  send<Name extends CommandName>(name: Name, input: CommandInput<Name>, key: string): Promise<CommandView<Name>>;
  /** The events of a live line, until it ends; `have` are the hashes of the views that are there already. Throws ApiProblem. */
  live(on: readonly string[], have: readonly string[], signal: AbortSignal): AsyncGenerator<ServerEvent>;
}

/** Between tries of a command whose answer did not come, ms. */
const AGAIN_MS = [500, 1_500, 4_000] as const;

/** Longer queries go as a body: some proxies stop at 2 000 characters. */
const LONGEST_QUERY = 1_500;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** `root` is where the API lies, with a slash at its end. */
export const apiClient = (root: string, tokens: Tokens): ApiClient => {
  const call = async (path: string, init: RequestInit): Promise<Response> => {
    const go = (token: string) =>
      fetch(root + path, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` }, cache: 'no-cache' });
    const response = await go(await tokens.current());
    const renewed = response.status === 401 ? await tokens.renew() : undefined;
    const answer = renewed === undefined ? response : await go(renewed);
    if (answer.ok) return answer;
    throw new ApiProblem(await problemIn(answer));
  };
  const reached = async (path: string, init: RequestInit): Promise<Response> => {
    try {
      return await call(path, init);
    } catch (error) {
      throw error instanceof TypeError ? new ApiProblem(OFFLINE) : error;
    }
  };
  const json = { 'Content-Type': 'application/json' };

  return {
    async read(name, input, signal) {
      const query = queryOf(input);
      const [path, init]: [string, RequestInit] =
        query === undefined || query.length > LONGEST_QUERY
          ? [name, { method: 'POST', headers: json, body: JSON.stringify(input) }]
          : [query === '' ? name : `${name}?${query}`, {}];
      // What a name gives is settled by the server's table: api.ts.
      return (await (await reached(path, { ...init, ...(signal && { signal }) })).json()) as ReadView<typeof name>;
    },
    async send(name, input, key) {
      const go = async () => (await (await reached(`do/${name}`, init)).json()) as CommandView<typeof name>;
      const init = { method: 'POST', headers: { ...json, 'Idempotency-Key': key }, body: JSON.stringify(input) };
      for (const wait of AGAIN_MS) {
        try {
          return await go();
        } catch (error) {
          if (!(error instanceof ApiProblem) || !isPassing(error.problem.code)) throw error;
          await pause(wait);
        }
      }
      return go();
    },
    async *live(on, have, signal) {
      const query = new URLSearchParams(on.map((one): [string, string] => ['on', one]));
      const headers = have.some(Boolean) ? { 'Last-Event-ID': have.join('.') } : {};
      const { body } = await reached(`live?${query}`, { headers, signal });
      if (body) yield* eventsIn(body);
    },
  };
};

const OFFLINE = { code: 'offline', title: '', status: 0, correlationId: '' };

/** What may be otherwise in a moment, without anybody doing anything. */
const isPassing = (code: string): boolean => code === 'offline' || code === 'too-many-requests';

const problemIn = async (response: Response): Promise<Problem> => {
  const { status } = response;
  const unknown = { type: 'about:blank', title: '', status, code: 'went-wrong', correlationId: '' };
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return unknown;
  return (await response.json()) as Problem;
};

/** As an address has it; undefined for what does not fit in one: lists and objects. */
export const queryOf = (input: object): string | undefined => {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined);
  if (entries.some(([, value]) => typeof value === 'object')) return undefined;
  return new URLSearchParams(entries.map(([key, value]): [string, string] => [key, String(value)])).toString();
};
