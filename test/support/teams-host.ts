/**
 * What Teams answers the page in its frame, as messages (teams-js 2: `initialize`, `getContext`, `authentication.getAuthToken`, …).
 * Put into a page of the same origin; `window.host` then takes orders from the test.
 */
export interface HostSettings {
  readonly page: string;
  readonly frameContext: 'content' | 'sidePanel' | 'meetingStage' | 'settings';
  readonly locale: string;
  readonly theme: 'default' | 'dark' | 'contrast';
  readonly token: string;
  readonly channelId?: string;
}

/** The host's own page: one frame, and a script that answers it. */
export const hostPage = (settings: HostSettings): string => `<!doctype html>
<html lang="sv"><head><title>Värd</title><style>html,body,iframe{margin:0;border:0;width:100%;height:100%}</style></head>
<body><script>
const settings = ${JSON.stringify(settings).replaceAll('<', '\\u003c')};
const asked = [];
const frame = document.createElement('iframe');
frame.title = 'Samling';
frame.name = 'embedded-page-container';
const runtime = JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: {
  pages: { config: {}, appButton: {}, tabs: {}, backStack: {}, fullTrust: {} }, meeting: {}, sharing: {}, dialog: { card: {}, url: {} } } });
const context = () => ({
  app: { locale: settings.locale, sessionId: 's', theme: settings.theme, host: { name: 'Teams', clientType: 'web', sessionId: 's' } },
  page: { id: 'start', frameContext: settings.frameContext, subPageId: '' },
  user: { id: 'u' },
  ...(settings.channelId ? { channel: { id: settings.channelId } } : {}),
});
const answers = {
  initialize: () => [settings.frameContext, 'web', runtime, '2.0.1'],
  getContext: () => [{ ...context(), frameContext: settings.frameContext, locale: settings.locale, theme: settings.theme, entityId: 'start',
    ...(settings.channelId ? { channelId: settings.channelId } : {}), hostClientType: 'web', hostName: 'Teams' }],
  'authentication.getAuthToken': () => [true, settings.token],
  'meeting.shareAppContentToStage': () => [null, true],
  'settings.setSettings': () => [true, ''],
  'pages.config.setConfig': () => [true, ''],
};
const saving = {};
addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow || typeof data !== 'object' || data === null || !data.func) return;
  asked.push({ func: data.func, args: data.args });
  if (/set(Settings|Config)$/.test(data.func)) saving.config = data.args[0];
  if (data.func === 'settings.save.success') saving.done(saving.config);
  const answer = answers[data.func];
  if (answer) frame.contentWindow.postMessage({ id: data.id, uuid: data.uuid, uuidAsString: data.uuidAsString, args: answer() }, '*');
});
window.host = {
  asked,
  /** The person presses Save: what the page then wants to have saved. */
  save() {
    const saved = new Promise((done) => Object.assign(saving, { done }));
    frame.contentWindow.postMessage({ func: 'settings.save', args: [{}] }, '*');
    return saved;
  },
  changeTheme(theme) {
    settings.theme = theme;
    frame.contentWindow.postMessage({ func: 'themeChange', args: [theme] }, '*');
  },
};
frame.src = settings.page;
document.body.append(frame);
</script></body></html>`;
