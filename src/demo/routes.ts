/** What a request to the small Teams asks for: the four of the token side, then the Bot Connector's (version 3). */
export type Route =
  | { readonly kind: 'openid' | 'keys' }
  | { readonly kind: 'token' | 'sign-in'; readonly tenant: string }
  | { readonly kind: 'create' | 'unknown' }
  | { readonly kind: 'send' | 'members'; readonly conversationId: string }
  | { readonly kind: 'reply' | 'update' | 'delete'; readonly conversationId: string; readonly activityId: string }
  | { readonly kind: 'paged-members'; readonly conversationId: string; readonly pageSize: number; readonly from: string }
  | { readonly kind: 'member'; readonly conversationId: string; readonly memberId: string }
  | { readonly kind: 'team' | 'channels'; readonly teamId: string };

export type RouteKind = Route['kind'];

/** Where the connector lives under the server's origin: Teams' own address has a region in its path too. */
export const connectorPath = '/emea/';
export const openIdPath = '/v1/.well-known/openidconfiguration';
export const keysPath = '/v1/.well-known/keys';

/** Who signs people in: Entra, for a tenant, at version 2.0. */
export const signInIssuer = (origin: string, tenant: string): string => `${origin}/login/${tenant}/v2.0`;

const unknown: Route = { kind: 'unknown' };

const conversationRoute = (
  method: string,
  [conversationId, what, id, ...rest]: readonly string[],
  query: URLSearchParams,
): Route => {
  if (conversationId === undefined) return method === 'POST' ? { kind: 'create' } : unknown;
  if (rest.length > 0) return unknown;
  switch (`${method} ${what}${id === undefined ? '' : '/id'}`) {
    case 'POST activities':
      return { kind: 'send', conversationId };
    case 'POST activities/id':
      return { kind: 'reply', conversationId, activityId: id ?? '' };
    case 'PUT activities/id':
      return { kind: 'update', conversationId, activityId: id ?? '' };
    case 'DELETE activities/id':
      return { kind: 'delete', conversationId, activityId: id ?? '' };
    case 'GET members':
      return { kind: 'members', conversationId };
    case 'GET members/id':
      return { kind: 'member', conversationId, memberId: id ?? '' };
    case 'GET pagedmembers': {
      // Teams: 200 by default, 500 at most, and a size under 50 is taken as 50.
      const asked = Number(query.get('pageSize') ?? 200);
      const pageSize = Number.isFinite(asked) ? Math.min(500, Math.max(50, Math.floor(asked))) : 200;
      return { kind: 'paged-members', conversationId, pageSize, from: query.get('continuationToken') ?? '' };
    }
    default:
      return unknown;
  }
};

const teamRoute = (method: string, [teamId, what, ...rest]: readonly string[]): Route => {
  if (method !== 'GET' || teamId === undefined || rest.length > 0) return unknown;
  if (what === undefined) return { kind: 'team', teamId };
  return what === 'conversations' ? { kind: 'channels', teamId } : unknown;
};

/** The route of a request, its ids decoded. A path that cannot be decoded is an unknown one. */
export const routeOf = (method: string, target: string): Route => {
  const { pathname, searchParams } = new URL(target, 'http://localhost');
  if (method === 'GET' && pathname === openIdPath) return { kind: 'openid' };
  if (method === 'GET' && pathname === keysPath) return { kind: 'keys' };
  let parts: readonly string[];
  try {
    parts = pathname.split('/').slice(1).map(decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) return unknown;
    throw error;
  }
  const [first, second, third, ...rest] = parts;
  if (method === 'POST' && first === 'login' && parts.slice(2).join('/') === 'oauth2/v2.0/token')
    return { kind: 'token', tenant: second ?? '' };
  if (method === 'GET' && first === 'login' && parts.slice(2).join('/') === 'v2.0/.well-known/openid-configuration')
    return { kind: 'sign-in', tenant: second ?? '' };
  if (`/${first}/` !== connectorPath || second !== 'v3') return unknown;
  if (third === 'conversations') return conversationRoute(method, rest, searchParams);
  return third === 'teams' ? teamRoute(method, rest) : unknown;
};
