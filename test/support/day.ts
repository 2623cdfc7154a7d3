import type { Language } from '../../src/domain/people.ts';
import { type Asks, answered, asked, doing, drafted, onThemes, opened, planned, readBy, written } from './day-doing.ts';
import { tabClient } from './tab-client.ts';
import type { Person } from './wire-person.ts';
import { openRoom, type Room } from './wire-room.ts';
import { until } from './wire-stored.ts';

/** The things of the day that a page can be about, by name. */
export const things = [
  'running',
  'held',
  'kinds',
  'planned',
  'drafted',
  'draft',
  'sent',
  'post',
  'decision',
  'colleague',
] as const;
export type Thing = (typeof things)[number];

/** A day in Björkhaga, a moment before lunch: everything that a page can show is there. */
export interface Day {
  readonly room: Room;
  /** Facilitator, and the one who writes the letters. */
  readonly anna: Person;
  /** Has a round to answer, and questions of their own. */
  readonly manager: Person;
  /**
   * Ids. `running`: a workshop with a round open that most have answered. `held`: five rounds held and shown, the last of them a vote
   * on the themes of the fourth. `kinds`: a position, a check-out, a choice, a scale, a ranking and a number, from round 2 on, held and
   * shown. `planned`: created, and not begun; `drafted`: not
   * created. `draft` and `sent`: letters. `post`: a question in the inbox. `decision`: of `held`.
   * `colleague`: a person with an answer in `held`.
   */
  readonly ids: Readonly<Record<Thing, string>>;
  close(): Promise<void>;
}

const letter = {
  heading: 'Vecka 48: vi går mot vinter',
  lead: 'Tre saker på en minut: enkäten, budgeten och skolan i Norrby.',
  body: 'Budgeten är **klar**, och den håller. Tack för ett gott arbete.\n\n- Enkäten kommer på *tisdag*\n- Skolan i Norrby öppnar i augusti\n- Ledningsdagen den 3 december är i Folkets hus',
  ask: 'Prata med din grupp om enkäten senast på fredag.',
  question: 'Vad ska vi ta upp nästa vecka?',
  links: [{ title: 'Budgeten i korthet', url: 'https://bjorkhaga.example/budget' }],
  picture: null,
  anonymous: true,
};

const options = 'Öppna skolornas lokaler för föreningar på kvällstid\nSammanhållen vård\nTryggare centrum\nFler praktikplatser';
const ends = { lowLabel: 'Inte alls', highLabel: 'Helt och hållet' };
const rounds: readonly Asks[] = [
  { kind: 'choices', form: { heading: 'Val', question: 'Vad är mest angeläget?', options } },
  { kind: 'scale', form: { heading: 'Skala', question: 'Hur väl känner dina medarbetare till målen?', ...ends } },
  { kind: 'ranking', form: { heading: 'Rangordning', question: 'I vilken ordning gör vi det?', options, places: '3' } },
  {
    kind: 'number',
    form: { heading: 'Tal', question: 'Hur många möten i veckan?', least: '0', most: '40', unit: 'möten' },
  },
];

/** Plays the day up to that moment: half a minute with everybody, some seconds with the first `size` of them. */
export const playDay = async ({ size, language = 'sv' }: { size?: number; language?: Language } = {}): Promise<Day> => {
  const room = await openRoom({ limits: false, ...(size !== undefined && { size }) });
  const { anna, managers, people, traffic } = room;
  const [manager, colleague] = managers;
  if (!manager || !colleague) throw new Error('nobody to answer');
  // Some never answer.
  const most = people.filter((person, place) => person === manager || person === colleague || place % 7 !== 6);
  const groups = Math.max(2, Math.round(people.length / 8));
  const tab = tabClient(room);
  const [does, asks] = [doing(tab, await tab.session(anna)), doing(tab, await tab.session(manager))];
  /** Holds the rounds, and shows each; one of them with themes. */
  const show = async (workshop: string, from: number, to: number, themed?: number) => {
    for (let round = from; round <= to; round += 1) {
      if (round > 1) await does('next-round', { workshop, round: round - 1 });
      await opened(does, room, { workshop, round });
      await answered(room, most, round === themed ? onThemes() : undefined);
      await does('close-round', { workshop, round, confirmed: true });
      if (round === themed) await does('suggest-themes', { workshop, round, steps: 0 });
      await does('show-result', { workshop, round });
    }
  };

  const held = await planned(does, { template: 'where-are-we', title: 'Vart är vi på väg?', groups });
  await show(held, 1, 5, 4);
  const { resolution } = await does('begin-resolution', { workshop: held, round: 5 });
  const decision = { text: 'Vi provar gemensam bemanning under våren.', owner: manager.id, unit: '', due: '2031-03-31' };
  await does('save-resolution', { workshop: held, resolution, saves: 0, round: 5, ...decision });

  const proposal = 'Alla förvaltningar och bolag har en gemensam bemanningsenhet från årsskiftet.';
  const kinds = await planned(does, { template: 'consent', title: 'Samsyn om bemanningen', proposal, groups }, rounds);
  await does('skip-round', { workshop: kinds, round: 1 });
  await show(kinds, 2, 7);

  const sent = await written(does, letter);
  await does('send-letter', sent);
  await until('everybody to have the letter', () => traffic.whoGot(letter.heading).size >= people.length);
  const draft = await written(does, { ...letter, heading: 'Vecka 49: advent', lead: 'Utkast.' });
  const question = await asked(asks, sent.letter, 'Kommer enkäten också på finska?');
  await does('answer-post', { post: question, text: 'Ja, och på fyra språk till.' });
  await does('publish-post', { post: question });
  const [post = question] = await readBy(
    tab,
    most.filter((person) => person !== manager),
    sent.letter,
  );

  const coming = await planned(does, { template: 'reflection', title: 'Budgetdialog i januari', groups });
  const { workshop: plan } = await drafted(does, { template: 'reflection', title: 'Utkast', groups });
  const running = await planned(does, { template: 'reflection', title: 'Ledningsdag i december', groups });
  await opened(does, room, { workshop: running, round: 1 });
  await answered(
    room,
    most.filter((person) => person !== anna && person !== manager),
  );
  for (const doer of [does, asks]) await doer('set-language', { language });
  return {
    room,
    anna,
    manager,
    ids: {
      ...{ running, held, kinds, planned: coming, drafted: plan, draft: draft.letter, sent: sent.letter, post },
      ...{ decision: String(resolution), colleague: colleague.id },
    },
    close: async () => {
      tab.leave();
      await room.close();
    },
  };
};
