import { once } from 'node:events';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, TeamsActivityHandler } from 'botbuilder';
import { createServer, plugins } from 'restify';

const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Tack!' }] };

/**
 * The peer: the bot as Microsoft's samples write it (restify, its body parser, CloudAdapter, TeamsActivityHandler), which answers
 * every press with the same small card and stores nothing. Where tokens come from is set as for the private channel of the bench.
 */
class StockBot extends TeamsActivityHandler {
  protected override async onAdaptiveCardInvoke() {
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  }
}

const setting = (name: string): string => process.env[name] ?? '';

const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: setting('MicrosoftAppId'),
    MicrosoftAppPassword: setting('MicrosoftAppPassword'),
    MicrosoftAppTenantId: setting('MicrosoftAppTenantId'),
    MicrosoftAppType: 'SingleTenant',
    ValidateAuthority: false,
    ToBotFromChannelOpenIdMetadataUrl: setting('SAMLING_CHANNEL_OPENID_URL'),
    ToBotFromChannelTokenIssuer: setting('SAMLING_CHANNEL_ISSUER'),
    ToChannelFromBotLoginUrl: `${setting('SAMLING_LOGIN_URL')}/${setting('MicrosoftAppTenantId')}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    CallerId: '',
  }),
);
const bot = new StockBot();

// restify's own type and the SDK's differ in what may be undefined.
type BotRequest = Parameters<CloudAdapter['process']>[0];

const server = createServer();
server.use(plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as BotRequest, response, (context) => bot.run(context));
});
server.listen(Number(setting('PORT')), '127.0.0.1');
await once(server.server, 'listening');
process.stdout.write(`${JSON.stringify({ port: server.address().port })}\n`);
