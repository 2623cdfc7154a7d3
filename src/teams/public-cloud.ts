/** The public cloud's values, from "Authenticate requests from the Bot Connector service to your bot". */
export const publicCloud = {
  openIdUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  issuer: 'https://api.botframework.com',
} as const;
