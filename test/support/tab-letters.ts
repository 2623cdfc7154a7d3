import type { LetterContent } from '../../src/domain/letter/content.ts';
import type { TabClient } from './tab-client.ts';

const content: LetterContent = {
  heading: 'Vecka 48: vi går mot vinter',
  lead: 'Nästa vecka kommer enkäten till alla.',
  body: 'Vi har enats om **tre saker**.',
  ask: '',
  question: 'Vad ska vi ta upp nästa vecka?',
  links: [],
  picture: null,
  anonymous: true,
};

const everybody = { units: [], unitTypes: [], roles: [], except: [] };

/** A letter that is saved once and not sent; its id. */
export const letterIn = async (tab: TabClient, token: string, part: Partial<LetterContent> = {}): Promise<string> => {
  const { letter } = (await tab.do('begin-letter', {}, token)).body as { letter: string };
  const draft = { content: { ...content, ...part }, audience: everybody, channels: [] };
  const { status, text } = await tab.do('save-letter', { letter, draft, saves: 0 }, token);
  if (status !== 200) throw new Error(`no letter: ${text}`);
  return letter;
};

/** A question in the asker's name; its id. */
export const questionIn = async (tab: TabClient, token: string, text: string): Promise<string> => {
  const form = { kind: 'question', letter: null };
  const { post, secret } = (await tab.do('begin-post', form, token)).body as { post: string; secret: string };
  const sent = await tab.do('send-post', { post, secret, ...form, text, withoutName: false }, token);
  if (sent.status !== 200) throw new Error(`no question: ${sent.text}`);
  return post;
};
