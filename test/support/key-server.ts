import { createServer } from 'node:http';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const appId = '7c0f4a12-55d3-4be1-8f0a-2f6d1e9b3c44';
export const tenantId = '3f1a5c9e-8d0b-4a6e-9d53-1c7e2b90aa10';
export const serviceUrl = `https://smba.trafficmanager.net/emea/${tenantId}/`;
export const issuer = 'https://api.botframework.com';

export interface Signer {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicPem: string;
  readonly jwk: object;
}

/** A key pair as the Bot Connector publishes one. */
export const makeSigner = async (kid: string, endorsements: readonly string[] = ['msteams', 'webchat']): Promise<Signer> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid, use: 'sig', x5t: kid, endorsements };
  return { kid, privateKey, publicPem: await exportSPKI(publicKey), jwk };
};

export const seconds = (): number => Math.floor(Date.now() / 1000);

const rightClaims = (): JWTPayload => ({
  serviceurl: serviceUrl,
  iss: issuer,
  aud: appId,
  nbf: seconds() - 60,
  exp: seconds() + 3_600,
});

/** A token as the Bot Connector makes one; `claims` and `header` replace parts of it, and undefined leaves a part out. */
export const sign = (
  signer: Signer,
  claims: Readonly<Record<string, unknown>> = {},
  header: { kid?: string | undefined } = {},
): Promise<string> => {
  const { kid } = { kid: signer.kid, ...header };
  return new SignJWT({ ...rightClaims(), ...claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...(kid === undefined ? {} : { kid }) })
    .sign(signer.privateKey);
};

/** Serves an OpenID configuration and a key set on loopback, and counts. `published` and `down` can be changed at any time. */
export const startKeyServer = async (signers: readonly Signer[]) => {
  const state = { published: signers, down: false, configurations: 0, keySets: 0, delayMs: 0 };
  const server = createServer((request, response) => {
    if (request.url === '/keys') state.keySets += 1;
    else state.configurations += 1;
    const body =
      request.url === '/keys' ? { keys: state.published.map(({ jwk }) => jwk) } : { issuer, jwks_uri: `${origin()}/keys` };
    // Not chained: restify, once loaded, makes every writeHead of the process return nothing.
    const answer = () => {
      response.statusCode = state.down ? 503 : 200;
      response.end(JSON.stringify(body));
    };
    setTimeout(answer, state.delayMs);
  });
  const origin = (): string => {
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    state,
    openIdUrl: `${origin()}/v1/.well-known/openidconfiguration`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};
