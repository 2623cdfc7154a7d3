import type { Ticks } from './pace.ts';
import { connectorScope, type FreshToken, keptTokens, type Tokens } from './tokens.ts';

export interface ManagedIdentity {
  /** Client id of the managed identity, which is the bot's app id. */
  readonly appId: string;
  readonly ticks?: Ticks;
  readonly timeoutMs?: number;
}

/** Tokens by the managed identity of the machine in Azure that the bot runs on: no secret to keep. */
export const managedIdentityTokens = ({
  appId,
  ticks = () => performance.now(),
  timeoutMs = 15_000,
}: ManagedIdentity): Tokens => {
  let source: ReturnType<typeof azure> | undefined;

  const ask = async (): Promise<FreshToken> => {
    source ??= azure(appId);
    const { token, expiresOnTimestamp } = await (await source).getToken();
    return { got: 'token', token, lasts: expiresOnTimestamp - Date.now() };
  };

  const fetchToken = async (): Promise<FreshToken> => {
    const late = Promise.withResolvers<FreshToken>();
    const timer = setTimeout(() => late.resolve({ got: 'nothing', reason: 'TimeoutError' }), timeoutMs);
    try {
      return await Promise.race([late.promise, ask()]);
    } catch (fault) {
      return { got: 'nothing', reason: fault instanceof Error ? fault.name : 'unknown fault' };
    } finally {
      clearTimeout(timer);
    }
  };
  return keptTokens(fetchToken, ticks);
};

/** The SDK's way to Azure's tokens. Its identity library costs some 30 MB and 100 ms, so it is loaded only where it is used. */
const azure = async (appId: string) => {
  const [{ JwtTokenProviderFactory }, { ManagedIdentityAuthenticator }] = await Promise.all([
    import('botframework-connector/lib/auth/jwtTokenProviderFactory.js'),
    import('botframework-connector/lib/auth/managedIdentityAuthenticator.js'),
  ]);
  return new ManagedIdentityAuthenticator(appId, connectorScope, new JwtTokenProviderFactory());
};
