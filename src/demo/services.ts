import type { AccessTokens } from './access-tokens.ts';
import { type Answer, connectorError } from './answer.ts';
import { connector, type World } from './connector.ts';
import type { GatewayParts } from './gateway.ts';
import { baseOf } from './ids.ts';
import { listAt, objectAt, textAt } from './json.ts';
import type { LimitGroup, Limits } from './limits.ts';
import { keysPath, type Route, signInIssuer } from './routes.ts';
import type { Tokens } from './tokens.ts';

/** A message may be 100 KB, counted as UTF-16 (Microsoft Teams documentation, "Format your bot messages"). */
const mostUtf16Bytes = 100 * 1024;

export interface ServiceParts {
  readonly world: World;
  readonly limits: Limits | undefined;
  readonly tokens: Tokens;
  readonly access: AccessTokens;
  readonly issuer: string;
  readonly origin: string;
}

/** The token side and the connector behind one gateway: what stands before a request, and what it does. */
export const services = (parts: ServiceParts): Pick<GatewayParts, 'guard' | 'perform'> => {
  const { world, limits, tokens, access, issuer, origin } = parts;
  const connect = connector(world);

  /** What the limits count a request on: a chat or channel; for a new chat, the chat it will be. */
  const limited = (route: Route, body: unknown): readonly [LimitGroup, string] | undefined => {
    switch (route.kind) {
      case 'create': {
        const channelId = textAt(objectAt(objectAt(body, 'channelData'), 'channel'), 'id');
        const memberId = textAt(listAt(body, 'members')[0], 'id') ?? '';
        const person = world.directory.person(memberId);
        return ['write', channelId ?? (person ? world.directory.chatOf(person) : memberId)];
      }
      case 'send':
      case 'reply':
      case 'update':
      case 'delete':
        return ['write', baseOf(route.conversationId)];
      case 'members':
      case 'paged-members':
      case 'member':
        return ['read', baseOf(route.conversationId)];
      case 'team':
      case 'channels':
        return ['read', route.teamId];
      case 'openid':
      case 'keys':
      case 'token':
      case 'sign-in':
      case 'unknown':
        return undefined;
    }
  };

  const openId = (from = issuer): Answer => ({
    status: 200,
    body: {
      issuer: from,
      authorization_endpoint: `${origin}/invalid`,
      jwks_uri: `${origin}${keysPath}`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    },
  });

  return {
    guard: async (route, text, body, authorization) => {
      if (route.kind === 'openid' || route.kind === 'keys' || route.kind === 'token' || route.kind === 'sign-in')
        return undefined;
      if (!(await access.accepts(authorization)))
        return connectorError(401, 'Unauthorized', 'Authorization has been denied for this request.');
      const count = limited(route, body);
      const waitMs = limits && count ? limits.take(...count) : 0;
      if (waitMs > 0) {
        const headers = { 'retry-after': String(Math.ceil(waitMs / 1000)) };
        return connectorError(429, 'Throttled', 'Too many requests.', headers);
      }
      if (2 * text.length > mostUtf16Bytes) return connectorError(413, 'MessageSizeTooBig', 'Message size too large.');
      return text !== '' && body === undefined ? connectorError(400, 'BadSyntax', 'The body is not JSON.') : undefined;
    },
    perform: async (route, text, body) => {
      switch (route.kind) {
        case 'openid':
          return openId();
        case 'sign-in':
          return openId(signInIssuer(origin, route.tenant));
        case 'keys':
          return { status: 200, body: tokens.keySet() };
        case 'token':
          return access.grant(route.tenant, text);
        default:
          return connect(route, body);
      }
    },
  };
};
