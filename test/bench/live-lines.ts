import { Agent, request } from 'node:http';
import type { DemoPerson } from '../../src/demo/people.ts';
import type { SmallTeams } from '../../src/demo/small-teams.ts';
import { until } from './figures.ts';

/** Where the page would be seen from outside: single sign-on is for an address that is known. */
export const outside = { SAMLING_PUBLIC_URL: 'https://samling.bjorkhaga.example' };

/** What one open page has been told, kept as it came: it is read afterwards, so that reading steals no time from what is measured. */
interface Line {
  readonly heard: readonly { readonly at: number; readonly text: string }[];
}

/** Pages that are open, without the pages: their lines. */
export interface Lines {
  readonly all: readonly Line[];
  close(): void;
}

/** Opens a line for each of the people (again from the first, where there are more lines), on these views; resolves when all have been told how it stands. */
export const openLines = async (
  { url, teams }: { url: string; teams: SmallTeams },
  people: readonly DemoPerson[],
  { count = people.length, views }: { count?: number; views: readonly string[] },
): Promise<Lines> => {
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const query = new URLSearchParams(views.map((view): [string, string] => ['on', view]));
  const live = new URL(`/api/tab/live?${query}`, url);
  const tokens = await Promise.all(people.map((person) => teams.signIn(person)));
  let closed = false;
  const cut = (error: Error) => {
    // Which is how a line ends when we leave.
    if (!closed) throw error;
  };
  const all = Array.from({ length: count }, (_, index): Line => {
    const heard: { at: number; text: string }[] = [];
    let rest = '';
    const outgoing = request(live, { agent, headers: { authorization: `Bearer ${tokens[index % tokens.length]}` } });
    outgoing.on('response', (response) => {
      if (response.statusCode !== 200) outgoing.destroy(new Error(`a line was answered ${response.statusCode}`));
      response.setEncoding('utf8');
      response.on('error', cut);
      response.on('data', (piece: string) => {
        const at = performance.now();
        const blocks = (rest + piece).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const text of blocks) if (text.includes('event: views')) heard.push({ at, text });
      });
    });
    outgoing.on('error', cut);
    outgoing.end();
    return { heard };
  });
  await until('every line', () => all.every(({ heard }) => heard.length > 0));
  return {
    all,
    close() {
      closed = true;
      agent.destroy();
    },
  };
};

/** When the line first counted so many answers on the stage, ms of `performance.now`; Infinity where it never did. */
export const countedAt = ({ heard }: Line, answers: number): number =>
  heard.find(({ text }) => Number(/"answered":(\d+)/.exec(text)?.[1]) >= answers)?.at ?? Number.POSITIVE_INFINITY;
