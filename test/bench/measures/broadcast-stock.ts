import { once } from 'node:events';
import { createServer } from 'node:http';
import { ConnectorClient } from 'botframework-connector';
import { generatePeople } from '../../../src/demo/generate-people.ts';
import type { SmallTeams } from '../../../src/demo/small-teams.ts';
import { clientCredentialTokens } from '../../../src/teams/outbound/client-credentials.ts';
import type { Row } from '../table.ts';
import { appPassword, faultsIn, limitedTeams, openLetterRoom, throttledIn } from './broadcast-room.ts';

const plan = { full: 300, quick: 100 } as const;

/** The same letter to the same people, by this bot and as a plain loop over the stock SDK's client, where one message in ten is taken in and then answered 502. */
export const besideStock = async (quick: boolean): Promise<readonly Row[]> => {
  const howMany = quick ? plan.quick : plan.full;
  const rows = [await ours(howMany)];
  for (const loop of loops) rows.push(await stock(loop, howMany));
  return rows;
};

/** Every tenth message that the limits let through has arrived, though its sender is told 502. */
const troubled = ({ faults }: SmallTeams): void => {
  let messages = 0;
  faults.add({
    match: ({ kind }) => kind === 'send' && ++messages % 10 === 0,
    failure: { kind: 'status', status: 502, accept: 'before' },
  });
};

const ours = async (howMany: number): Promise<Row> => {
  const room = await openLetterRoom(howMany);
  try {
    const sent = await room.deliver(howMany, 60_000, async () => troubled(room.teams));
    const { lost, twice } = faultsIn(sent, howMany);
    const throttled = throttledIn(room.teams);
    return {
      measure: `a letter to ${howMany}, every tenth accepted and then 502: this bot`,
      value: tally(lost, twice, throttled),
      must: 'none lost, none twice, no 429',
      holds: lost + twice + throttled === 0,
      details: `${((sent.last - sent.pressed) / 1_000).toFixed(1)} s; the ledger says ${JSON.stringify(sent.fates)}: what is unknown is shown to the sender`,
    };
  } finally {
    await room.close();
  }
};

type Send = (conversationId: string) => Promise<void>;

interface Loop {
  readonly name: string;
  /** Sends to all; how many failures the program was told of. */
  readonly run: (chats: readonly string[], send: Send) => Promise<number>;
}

const loops: readonly Loop[] = [
  {
    name: 'a for loop, try and catch around each',
    async run(chats, send) {
      let failed = 0;
      for (const chat of chats) {
        try {
          await send(chat);
        } catch {
          failed += 1;
        }
      }
      return failed;
    },
  },
  {
    name: 'Promise.all',
    async run(chats, send) {
      const told = await Promise.all(
        chats.map((chat) =>
          send(chat).then(
            () => 0,
            () => 1,
          ),
        ),
      );
      return told.reduce<number>((sum, failed) => sum + failed, 0);
    },
  },
];

const stock = async ({ name, run }: Loop, howMany: number): Promise<Row> => {
  const people = generatePeople(howMany, 1);
  const teams = await limitedTeams(people);
  const nobody = createServer((_, response) => response.end());
  try {
    nobody.listen(0, '127.0.0.1');
    await once(nobody, 'listening');
    const address = nobody.address();
    teams.setBotUrl(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
    await teams.installInTeam();
    const copies = new Map<string, number>();
    teams.onMessage(({ message: { conversationId } }) => copies.set(conversationId, (copies.get(conversationId) ?? 0) + 1));
    troubled(teams);
    const send = await stockSend(teams);
    const began = performance.now();
    const failed = await run(people.map(teams.chatOf), send);
    const seconds = (performance.now() - began) / 1_000;
    const { lost, twice } = faultsIn({ copies }, howMany);
    return {
      measure: `… stock SDK, ${name}`,
      value: tally(lost, twice, throttledIn(teams)),
      details: `${seconds.toFixed(1)} s; ${failed} failures were told, ${teams.ledger.requests.filter(({ kind }) => kind === 'send').length} requests made`,
    };
  } finally {
    nobody.closeAllConnections();
    nobody.close();
    await teams.close();
  }
};

const card = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Vecka 12', wrap: true }] },
};

/** The SDK's client as it comes, with its own retries. */
const stockSend = async ({ settings, serviceUrl }: SmallTeams): Promise<Send> => {
  const { appId, tenantId, loginUrl } = settings;
  const asked = await clientCredentialTokens({ appId, secret: appPassword, tenant: tenantId, loginUrl }).get();
  if (asked.got !== 'token') throw new Error(`no token: ${JSON.stringify(asked)}`);
  const credentials: ConstructorParameters<typeof ConnectorClient>[0] = {
    signRequest: async (request) => {
      request.headers.set('authorization', `Bearer ${asked.token}`);
      return request;
    },
  };
  const client = new ConnectorClient(credentials, { baseUri: serviceUrl.replace(/\/$/, '') });
  return async (conversationId) => {
    await client.conversations.sendToConversation(conversationId, { type: 'message', attachments: [card] });
  };
};

const tally = (lost: number, twice: number, throttled: number): string => `${lost} lost, ${twice} twice, ${throttled} × 429`;
