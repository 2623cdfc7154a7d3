import { setTimeout as pause } from 'node:timers/promises';
import { startCrowd } from '../../src/demo/crowd.ts';
import type { Language } from '../../src/domain/people.ts';
import { type TabClient, tabClient } from '../support/tab-client.ts';
import type { Person } from '../support/wire-person.ts';
import { openRoom } from '../support/wire-room.ts';
import { until } from '../support/wire-stored.ts';

/** A day in Björkhaga, a moment before lunch: everything that a page can show is there. */
export interface Scene {
  readonly room: Awaited<ReturnType<typeof openRoom>>;
  /** Facilitator, and the one who writes the letters. */
  readonly anna: Person;
  /** Has a round to answer, and questions of their own. */
  readonly manager: Person;
  /** A round is open, and most have answered. */
  readonly running: string;
  /** Five rounds have been held and shown, the last of them a vote. */
  readonly held: string;
  /** Created, and not begun. */
  readonly planned: string;
  readonly draft: string;
  readonly sent: string;
  /** A question in the inbox. */
  readonly post: string;
  close(): Promise<void>;
}

/** Colleagues who are quick to answer, read and ask; some leave it. */
const habits = {
  seed: 1,
  minMs: 50,
  maxMs: 900,
  silentShare: 0.15,
  reading: { minMs: 50, maxMs: 900, askShare: 0.25 },
};
/** Twice the slowest colleague, who may change an answer, and then some, ms. */
const thinkingMs = 2_500;

const heldRounds = 5;
const themed = 4;

const written = {
  heading: 'Vecka 48: vi går mot vinter',
  lead: 'Tre saker på en minut: enkäten, budgeten och skolan i Norrby.',
  body: 'Budgeten är **klar**, och den håller. Tack för ett gott arbete.\n\n- Enkäten kommer på *tisdag*\n- Skolan i Norrby öppnar i augusti\n- Ledningsdagen den 3 december är i Folkets hus',
  ask: 'Prata med din grupp om enkäten senast på fredag.',
  question: 'Vad ska vi ta upp nästa vecka?',
  links: [{ title: 'Budgeten i korthet', url: 'https://bjorkhaga.example/budget' }],
  picture: null,
  anonymous: true,
};
const everybody = { units: [], unitTypes: [], roles: [], except: [] };

/** Plays the day up to that moment, about half a minute. */
export const playScene = async (language: Language): Promise<Scene> => {
  const room = await openRoom({ limits: false });
  const { anna, managers, people, teams } = room;
  const [manager] = managers;
  if (manager === undefined) throw new Error('nobody to answer');
  const crowded = people.filter((person) => person !== anna && person !== manager).map(({ demo }) => demo);
  const crowd = startCrowd(teams, { people: crowded, ...habits });
  /** When everybody has been asked so many times, and had the time to answer. */
  const answered = async (rounds: number) => {
    await until('everybody to be asked', () => crowd.counts().asked >= rounds * crowded.length);
    await pause(thinkingMs);
  };
  const tab = tabClient(room);
  const [does, asks] = await Promise.all([anna, manager].map(async (person) => doing(tab, await tab.session(person))));
  if (does === undefined || asks === undefined) throw new Error('nobody is signed in');

  const held = await newWorkshop(does, 'Vart är vi på väg?', 'where-are-we');
  for (let round = 1; round <= heldRounds; round += 1) {
    if (round > 1) await does('next-round', { workshop: held, round: round - 1 });
    await does('start-round', { workshop: held, round });
    await answered(round);
    await does('close-round', { workshop: held, round, confirmed: true });
    if (round === themed) await does('suggest-themes', { workshop: held, round, steps: 0 });
    await does('show-result', { workshop: held, round });
  }
  const { resolution } = await does('begin-resolution', { workshop: held, round: heldRounds });
  const decision = { text: 'Vi provar gemensam bemanning under våren.', owner: manager.id, unit: '', due: '2031-03-31' };
  await does('save-resolution', { workshop: held, resolution, saves: 0, round: heldRounds, ...decision });

  const sent = await newLetter(does, written);
  await does('send-letter', sent);
  await until('everybody to have the letter', () => crowd.counts().reading.letters >= crowded.length);
  await pause(thinkingMs);
  const draft = await newLetter(does, { ...written, heading: 'Vecka 49: advent', lead: 'Utkast.' });
  const asked = await ask(asks, sent.letter, 'Kommer enkäten också på finska?');
  await does('answer-post', { post: asked, text: 'Ja, och på fyra språk till.' });
  await does('publish-post', { post: asked });
  const post = await otherThan(asked, tab, await tab.session(anna));

  const planned = await newWorkshop(does, 'Budgetdialog i januari', 'reflection');
  const running = await newWorkshop(does, 'Ledningsdag i december', 'reflection');
  await does('start-round', { workshop: running, round: 1 });
  await answered(heldRounds + 1);
  await crowd.stop();
  for (const doer of [does, asks]) await doer('set-language', { language });
  const close = async () => {
    tab.leave();
    await room.close();
  };
  return { room, anna, manager, running, held, planned, draft: draft.letter, sent: sent.letter, post, close };
};

type Doing = (command: string, input: object) => Promise<Readonly<Record<string, unknown>>>;

/** Does a command as this person; throws where it is refused. */
const doing =
  (tab: TabClient, token: string): Doing =>
  async (command, input) => {
    const { status, body, text } = await tab.do(command, input, token);
    if (status !== 200) throw new Error(`${command}: ${status} ${text}`);
    return body as Readonly<Record<string, unknown>>;
  };

const newWorkshop = async (does: Doing, title: string, template: string): Promise<string> => {
  const { workshop, drafts } = await does('new-workshop', {});
  const choices = { proposal: '', answersPer: 'person', names: 'facilitator', mode: 'mixed', director: false, observers: false };
  const form = { template, title, ...choices, splitBy: 'count', splitNumber: '12', minutes: '8' };
  const groups = await does('preview-groups', { workshop, form, drafts });
  await does('create-workshop', { workshop, drafts: groups.drafts });
  return String(workshop);
};

const newLetter = async (does: Doing, content: typeof written): Promise<{ readonly letter: string; readonly saves: unknown }> => {
  const { letter, saves } = await does('begin-letter', {});
  const saved = await does('save-letter', { letter, saves, draft: { content, audience: everybody, channels: [] } });
  return { letter: String(letter), saves: saved.saves };
};

/** Asks about the letter; the question's id. */
const ask = async (asks: Doing, letter: string, text: string): Promise<string> => {
  const { post, secret } = await asks('begin-post', { kind: 'question', letter });
  await asks('send-post', { post, secret, kind: 'question', letter, text, withoutName: false });
  return String(post);
};

/** The newest in the inbox that is not this one. */
const otherThan = async (asked: string, tab: TabClient, token: string): Promise<string> => {
  const { posts } = (await tab.get('inbox', token)).body as { posts: readonly { readonly post: string }[] };
  const other = posts.find(({ post }) => post !== asked);
  if (other === undefined) throw new Error('nobody has asked anything');
  return other.post;
};
