import { createServer } from 'node:http';
import { type AccessTokens, accessTokens } from './access-tokens.ts';
import { type Activity, type ActivityMaker, activityMaker } from './activities.ts';
import { type BotReply, botLine, type Posting } from './bot-line.ts';
import type { Team } from './connector.ts';
import { type Directory, directory } from './directory.ts';
import { type Faults, faults } from './faults.ts';
import { gateway } from './gateway.ts';
import { channelIdFrom, guidFrom } from './ids.ts';
import { type Ledger, ledger } from './ledger.ts';
import { limits } from './limits.ts';
import { type LiveMessage, type Messages, messages } from './messages.ts';
import type { DemoPerson } from './people.ts';
import { connectorPath, openIdPath, signInIssuer } from './routes.ts';
import { type Scenes, scenes } from './scenes.ts';
import { services } from './services.ts';
import { type Tokens, tokens } from './tokens.ts';

export interface SmallTeamsOptions {
  /** The members of the team, to begin with; the first one is the host who adds others. */
  readonly people: readonly DemoPerson[];
  /** Where activities are posted, …/api/messages. */
  readonly botUrl: string;
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  /** Teams' rate limits, on without it. */
  readonly limits?: boolean;
  /** Waited before each request is taken in, in ms. */
  readonly latencyMs?: () => number;
  readonly teamName?: string;
  /** Channels beside the general one. */
  readonly channels?: readonly string[];
  /** A free one without it. */
  readonly port?: number;
}

/** What a bot is told to find this Teams instead of the public cloud's (SAMLING_CHANNEL_OPENID_URL, …_ISSUER, SAMLING_LOGIN_URL). */
interface ChannelSettings {
  readonly openIdUrl: string;
  readonly issuer: string;
  readonly loginUrl: string;
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
}

export interface SmallTeams extends Scenes {
  /** As activities carry it, with the trailing slash that Teams' own has. */
  readonly serviceUrl: string;
  readonly settings: ChannelSettings;
  readonly team: Team & { readonly generalChannelId: string };
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly tokens: Tokens;
  readonly accessTokens: Pick<AccessTokens, 'revoke'>;
  /** What single sign-on gives a tab of this person's: an Entra token of version 2.0, with `claims` in place of the usual ones. */
  signIn(person: Pick<DemoPerson, 'id' | 'name' | 'upn'>, claims?: Readonly<Record<string, unknown>>): Promise<string>;
  /** Builds activities to bend before `post`ing them. */
  readonly activities: ActivityMaker;
  post(activity: Activity, posting?: Posting): Promise<BotReply>;
  chatOf: Directory['chatOf'];
  block: Directory['block'];
  /** The bot's messages in a person's chat, as they stand now, oldest first. */
  messagesOf(person: DemoPerson): readonly LiveMessage[];
  /** The same of a channel, its threads included. */
  messagesIn(conversationId: string): readonly LiveMessage[];
  onMessage: Messages['onMessage'];
  setBotUrl(url: string): void;
  close(): Promise<void>;
}

/** A Teams of our own on 127.0.0.1: a Bot Connector with the documented limits, a token issuer, and people in one team. */
export const startSmallTeams = async (options: SmallTeamsOptions): Promise<SmallTeams> => {
  const { people, appId, appPassword, tenantId, teamName = 'Utökad koncernledning', channels = ['Workshop'] } = options;
  const [host] = people;
  if (host === undefined) throw new RangeError('a team needs somebody');
  // Milliseconds since 1970 that never go back, whatever happens to the wall clock.
  const now = () => performance.timeOrigin + performance.now();

  const server = createServer({ keepAliveTimeout: 65_000 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const serviceUrl = `${origin}${connectorPath}`;

  const generalChannelId = channelIdFrom(`${teamName}/`);
  const info = { id: generalChannelId, name: teamName, aadGroupId: guidFrom(`team/${teamName}`) };
  const named = channels.map((name) => ({ id: channelIdFrom(`${teamName}/${name}`), name }));
  const team: Team = { ...info, channels: [{ id: generalChannelId, name: null }, ...named] };

  const who = directory(people, appId);
  const board = messages(now, who.ownerOf);
  const book = ledger(now);
  const script = faults();
  const access = accessTokens({ appId, appPassword, tenantId });
  const signer = await tokens(origin, appId, serviceUrl);
  const make = activityMaker({ serviceUrl, appId, botName: 'Samling', tenantId, team: info });
  const line = botLine(options.botUrl, signer.current, book);

  const rules = (options.limits ?? true) ? limits(now) : undefined;
  const world = { directory: who, messages: board, team, tenantId };
  const { guard, perform } = services({ world, limits: rules, tokens: signer, access, issuer: origin, origin });
  const { latencyMs = () => 0 } = options;
  server.on('request', gateway({ ledger: book, faults: script, latencyMs, guard, perform }));

  return {
    ...scenes({ line, make, directory: who, messages: board, team, host }),
    serviceUrl,
    settings: { openIdUrl: `${origin}${openIdPath}`, issuer: origin, loginUrl: `${origin}/login`, appId, appPassword, tenantId },
    team: { ...team, generalChannelId },
    ledger: book,
    faults: script,
    tokens: signer,
    accessTokens: access,
    signIn: ({ id, name, upn }, claims = {}) =>
      signer.sign({
        iss: signInIssuer(origin, tenantId),
        tid: tenantId,
        oid: id,
        sub: guidFrom(`sub/${id}`),
        name,
        preferred_username: upn,
        scp: 'access_as_user',
        ver: '2.0',
        ...claims,
      }),
    activities: make,
    post: line.post,
    chatOf: who.chatOf,
    block: who.block,
    messagesOf: (person) => board.in(who.chatOf(person)),
    messagesIn: board.in,
    onMessage: board.onMessage,
    setBotUrl: line.setUrl,
    close: async () => {
      line.close();
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
};
