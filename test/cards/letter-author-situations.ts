import { answersCard } from '../../cards/letters/answers-card.ts';
import { deskSettingsCard } from '../../cards/letters/desk-settings.ts';
import { inboxCard } from '../../cards/letters/inbox-card.ts';
import { inboxPostCard } from '../../cards/letters/inbox-post-card.ts';
import { letterDeskCard } from '../../cards/letters/letter-desk.ts';
import { letterFormCard } from '../../cards/letters/letter-form.ts';
import { letterListCard } from '../../cards/letters/letter-list.ts';
import { reportCard } from '../../cards/letters/report-card.ts';
import type { LetterAnswersView } from '../../src/app/views/letters/answers-card.ts';
import type { InboxPost, InboxPostView, InboxView } from '../../src/app/views/letters/post-cards.ts';
import type { LetterReportView } from '../../src/app/views/letters/report-card.ts';
import type {
  AudienceChoices,
  DeskSettingsView,
  LetterDeskView,
  LetterFormView,
  LetterListView,
} from '../../src/app/views/letters/writing-cards.ts';
import { EMPTY_LETTER, EVERYBODY, LETTER_LIMITS, type LetterContent } from '../../src/domain/letter/content.ts';
import { plainLanguage } from '../../src/domain/letter/plain-language.ts';
import { roles } from '../../src/domain/people.ts';
import { personCalled, persons } from './bjorkhaga.ts';
import { type Situation, situation } from './situation.ts';

const LETTER = '0190f5a2-7c1e-7d3a-9b44-5f0c2a6e1e01';
const letterId = (number: number) => `0190f5a2-7c1e-7d3a-9b44-5f0c2a6e1e${String(number).padStart(2, '0')}`;
const postId = (number: number) => `0190f5a2-7c1e-7d3a-9b44-5f0c2a6e2f${String(number).padStart(2, '0')}`;

const body = `Tack för en **bra ledningsdag**. Det jag tar med mig är hur många av er som sa samma sak: vi behöver mötas tidigare i processerna, innan var och en har bundit upp sin egen budget och sina egna planer för året som kommer.

Tre saker händer nu:

- Socialförvaltningen och skolan provar gemensam planering i två områden.
- Medborgarundersökningen från SKR går ut på måndag, och svaren kommer fr.o.m. april.
- Vi träffas igen den 24 april på räddningsstationen.`;

const content: LetterContent = {
  ...EMPTY_LETTER,
  heading: 'Tack för i tisdags – och vad som händer nu',
  lead: 'Ni gav mig tre tydliga besked. Här är vad vi gör av dem, och vad jag behöver av er före påsk.',
  body,
  ask: 'Ta upp medborgarundersökningen på nästa arbetsplatsträff.',
  question: 'Vad behöver du av oss i ledningen för att våga börja?',
};

const choices: AudienceChoices = {
  units: [...new Set(persons.map(({ unit }) => unit))].sort((a, b) => a.localeCompare(b, 'sv')),
  unitTypes: [...new Set(persons.map(({ unitType }) => unitType))].sort((a, b) => a.localeCompare(b, 'sv')),
  roles,
  people: persons.map(({ id, name, unit }) => ({ id, name, unit })),
  channels: [
    { id: '19:general@thread.tacv2', name: null },
    { id: '19:ledning@thread.tacv2', name: 'Ledningsfrågor' },
  ],
};
const except = [personCalled("Siobhán O'Brien").id];

const form: LetterFormView = {
  letter: LETTER,
  draft: { content, audience: EVERYBODY, channels: [] },
  faults: [],
  recipients: 92,
  choices,
  correcting: null,
  saves: 1,
  meanwhile: null,
  pictureUnchecked: false,
  notice: null,
};
const chosen = {
  content,
  audience: { units: choices.units.slice(0, 2), unitTypes: [], roles: ['director'], except } as const,
  channels: ['19:general@thread.tacv2'],
};
const faulty: LetterContent = {
  ...content,
  heading: '',
  lead: content.lead.repeat(5),
  body: `${body}\n\nLäs [hela beslutet](http://bjorkhaga.example/beslut).`,
  links: [
    { title: 'Medborgarundersökningen', url: 'http://bjorkhaga.example/undersokning' },
    { title: '', url: 'https://bjorkhaga.example/ledningsdag' },
  ],
  picture: { url: 'https://bjorkhaga.example/bild.png', alt: '' },
};

const desk: LetterDeskView = {
  letter: LETTER,
  heading: content.heading,
  recipients: 92,
  audience: EVERYBODY,
  channels: ['19:general@thread.tacv2'],
  help: plainLanguage([content.heading, content.lead, content.body, content.ask, content.question].join('\n\n')),
  faults: [],
  maySend: true,
  sendAt: null,
  held: false,
  clockNote: null,
  timeFault: null,
  date: '',
  time: '',
  asking: null,
  testSentTo: null,
  choices: { people: choices.people },
  saves: 2,
  timings: 1,
  tests: 0,
  changed: null,
  pictureUnchecked: false,
  notice: null,
};
const change = { name: "Siobhán O'Brien", mine: false, at: '2026-03-12T09:42:00.000Z' } as const;
const friday = { sendAt: '2026-03-13T12:00:00.000Z', date: '2026-03-13', time: '13:00' } as const;

const drafts: LetterListView['drafts'] = [
  { letter: letterId(1), heading: content.heading, at: '2026-03-12T09:20:00.000Z', sendAt: friday.sendAt, held: false },
  { letter: letterId(2), heading: '', at: '2026-03-11T15:02:00.000Z', sendAt: null, held: false },
];
const sentLetters: LetterListView['sent'] = [
  'Vad medborgarna säger om oss',
  'Budgeten: läget i februari',
  'Nytt år, samma riktning',
].map((heading, index) => ({
  letter: letterId(3 + index),
  heading,
  at: `2026-02-${27 - 7 * index}T12:00:00.000Z`,
  recalled: index === 1,
}));
const list: LetterListView = { drafts, sent: sentLetters, more: 41, waitingQuestions: 3, mayDelegate: true };

const settings: DeskSettingsView = {
  delegated: false,
  mayDelegate: true,
  slot: { weekday: 5, time: '13:00', skipHolidays: true },
  nextSlot: '2026-03-20T12:00:00.000Z',
  latestToNewcomers: false,
  hasTemplate: true,
  timeFault: null,
};

const named = (from: number, to: number) => persons.slice(from, to).map(({ name, unit }) => ({ name, unit }));
const units = [...Map.groupBy(persons, ({ unit }) => unit)].map(([unit, { length }], index) => ({
  unit,
  recipients: length,
  delivered: length,
  acknowledged: Math.max(0, length - 1 - (index % 3)),
  questions: index % 4,
}));
const report: LetterReportView = {
  letter: LETTER,
  heading: content.heading,
  sentAt: friday.sendAt,
  phase: 'sent',
  recipients: 92,
  delivered: 89,
  waiting: 0,
  unknown: 2,
  refused: 1,
  stopped: 0,
  acknowledged: 71,
  seen: 61,
  answers: 12,
  questions: 9,
  channels: { posted: 2, failed: [], of: 2 },
  extra: null,
  uncertain: 2,
  stale: { people: 0, channels: [], retries: 0 },
  units,
  names: {
    refused: named(11, 12).map((person) => ({ ...person, code: 'ConversationBlockedByUser' })),
    unknown: named(40, 42),
    unacknowledged: named(50, 68),
    extra: [],
    stale: [],
  },
  again: { refused: 1, unknown: 2, unacknowledged: 18, number: 0 },
  corrections: 0,
  asking: null,
  maySend: true,
};
const failedChannels: LetterReportView['channels']['failed'] = [
  { id: '19:general@thread.tacv2', name: null, general: true, is: 'stopped', code: null },
  { id: '19:ledning@thread.tacv2', name: 'Ledningsfrågor', general: false, is: 'refused', code: 'ConversationNotFound' },
  { id: '19:skola@thread.tacv2', name: 'Skola', general: false, is: 'unknown', code: null },
];
const stale: LetterReportView['stale'] = {
  people: 2,
  channels: [{ id: '19:ledning@thread.tacv2', name: 'Ledningsfrågor', general: false }],
  retries: 0,
};
const again = {
  refused: [],
  unknown: named(40, 42),
  unacknowledged: named(50, 68),
  extra: named(50, 53).map((person, index) => ({ ...person, code: index === 0 ? 'ConversationBlockedByUser' : null })),
  stale: named(3, 5).map((person, index) => ({ ...person, code: index === 0 ? 'ConversationBlockedByUser' : null })),
} as const;
const answers: LetterAnswersView = {
  letter: LETTER,
  question: content.question,
  answered: 12,
  asked: 91,
  answers: ['Att någon frågar oss tidigare.', 'Tid. **Mer** tid, och [lugn](https://x.se).\nOch en plan.', 'Mod'].map(
    (text, index) => ({
      ...(named(11 + index, 12 + index)[0] ?? { name: null, unit: null }),
      text,
    }),
  ),
  byName: true,
  page: 1,
  pages: 2,
};
const under: Partial<LetterReportView> = {
  phase: 'sending',
  delivered: 35,
  waiting: 57,
  unknown: 0,
  refused: 0,
  acknowledged: 2,
  seen: 1,
  answers: 0,
  questions: 0,
  channels: { posted: 0, failed: [], of: 2 },
  uncertain: 0,
  names: { refused: [], unknown: [], unacknowledged: [], extra: [], stale: [] },
  again: { refused: 0, unknown: 0, unacknowledged: 0, number: 0 },
};

const asked = (number: number, text: string, more: Partial<InboxPost> = {}): InboxPost => {
  const { name, unit } = persons[number * 7] ?? { name: null, unit: null };
  return {
    post: postId(number),
    kind: 'question',
    at: `2026-03-1${3 + (number % 5)}T08:1${number % 10}:00.000Z`,
    asker: { name, unit },
    letterHeading: content.heading,
    text,
    fate: { is: 'received' },
    published: false,
    upvotes: 0,
    merged: 0,
    ...more,
  };
};
const answeredFate = {
  is: 'answered',
  at: '2026-03-16T09:30:00.000Z',
  text: 'Ja. Ekonomichefen bjuder in till två öppna genomgångar, den 18 och den 20 mars. Ta gärna med era frågor dit.',
} as const;
const posts: readonly InboxPost[] = [
  asked(1, 'Hur blir det med resurserna till den gemensamma planeringen? Vi har redan lagt vår bemanning för våren.'),
  asked(2, 'Jag vågar inte säga det på mötet, men tre system för samma sak sliter på oss varje dag.', {
    kind: 'input',
    asker: null,
    at: '2026-03-13T00:00:00.000Z',
    letterHeading: null,
    fate: { is: 'taken' },
  }),
  asked(3, 'Får vi hjälp att läsa budgeten?', { fate: answeredFate, published: true, upvotes: 14, merged: 2 }),
  asked(4, 'Kan bolagen också vara med i undersökningen?', {
    fate: { is: 'passed-on', at: '2026-03-16T10:00:00.000Z', to: 'bolagsledningen, som svarar före påsk' },
  }),
  asked(5, 'Kan vi byta lunchställe?', {
    fate: { is: 'declined', at: '2026-03-16T10:05:00.000Z', why: 'Det bestämmer varje enhet själv.' },
  }),
];
const inbox: InboxView = {
  posts,
  page: 1,
  pages: 3,
  waiting: 2,
  filter: { state: 'all', unit: '', letter: '' },
  units: choices.units,
  letters: sentLetters.map(({ letter, heading }) => ({ id: letter, heading })),
};
const opened = (index: number, more: Partial<InboxPostView> = {}): InboxPostView => ({
  ...(posts[index] ?? asked(index, '')),
  candidates: posts.filter((_, other) => other !== index).map(({ post, text }) => ({ post, text })),
  notice: null,
  draft: null,
  ...more,
});

const forms: Readonly<Record<string, LetterFormView>> = {
  new: { ...form, draft: { content: EMPTY_LETTER, audience: EVERYBODY, channels: [] } },
  written: { ...form, notice: 'saved' },
  chosen: { ...form, draft: chosen, recipients: 23 },
  faults: {
    ...form,
    draft: { ...chosen, content: faulty },
    recipients: 0,
    faults: [
      ...(['heading-empty', 'lead-too-long', 'body-link-not-https', 'link-not-https', 'link-without-title'] as const),
      ...(['picture-missing', 'picture-without-alt', 'audience-empty'] as const),
    ],
  },
  'not-stored': { ...form, notice: 'not-stored' },
  overtaken: { ...form, saves: 3, meanwhile: { ...change, parts: ['lead', 'body', 'audience'], shown: null } },
  'overtaken-shown': { ...form, saves: 3, meanwhile: { ...change, parts: ['lead', 'body', 'audience'], shown: true } },
  'overtaken-not-shown': { ...form, saves: 3, meanwhile: { ...change, mine: true, parts: ['picture'], shown: false } },
  'became-sent': { ...form, saves: 0, notice: 'became-sent' },
  'became-deleted': { ...form, saves: 0, notice: 'became-deleted' },
  'became-scheduled': { ...form, saves: 0, notice: 'became-scheduled' },
  'picture-unchecked': {
    ...form,
    draft: {
      ...form.draft,
      content: { ...content, heading: '', picture: { url: 'https://bjorkhaga.example/bro.png', alt: 'En bro.' } },
    },
    faults: ['heading-empty'],
    pictureUnchecked: true,
  },
  correcting: {
    ...form,
    choices: { units: [], unitTypes: [], roles: [], people: [], channels: [] },
    correcting: { corrections: 1 },
    faults: ['body-too-long'],
    draft: { ...form.draft, content: { ...content, body: `${body}\n\n`.repeat(12) } },
  },
};
const desks: Readonly<Record<string, LetterDeskView>> = {
  ready: desk,
  sending: { ...desk, asking: 'send' },
  deleting: { ...desk, asking: 'delete' },
  scheduled: { ...desk, ...friday },
  'clock-forward': {
    ...desk,
    sendAt: '2026-03-29T01:30:00.000Z',
    date: '2026-03-29',
    time: '03:30',
    clockNote: 'does-not-exist',
  },
  'clock-back': { ...desk, sendAt: '2026-10-25T00:30:00.000Z', date: '2026-10-25', time: '02:30', clockNote: 'exists-twice' },
  'time-past': { ...desk, date: '2026-03-02', time: '13:00', timeFault: 'time-in-the-past' },
  'date-missing': { ...desk, time: '13:00', timeFault: 'date-missing' },
  held: { ...desk, ...friday, held: true },
  'held-with-faults': { ...desk, ...friday, held: true, recipients: 0, faults: ['audience-empty', 'picture-without-alt'] },
  'may-not-send': { ...desk, maySend: false, audience: chosen.audience, recipients: 23, channels: [] },
  tested: { ...desk, testSentTo: ['Anna Lindqvist', "Siobhán O'Brien"], notice: 'test-sent' },
  'test-failed': { ...desk, testSentTo: [], notice: 'test-failed' },
  overtaken: { ...desk, changed: change },
  'overtaken-by-oneself': { ...desk, changed: { ...change, mine: true } },
  'time-changed': { ...desk, ...friday, notice: 'time-changed' },
  'picture-unchecked': { ...desk, pictureUnchecked: true },
  'easy-text': { ...desk, heading: '', help: plainLanguage('Vi ses på torsdag. Ta med en idé.') },
};
const reports: Readonly<Record<string, LetterReportView>> = {
  sent: report,
  sending: { ...report, ...under },
  stopped: {
    ...report,
    ...under,
    phase: 'stopped',
    waiting: 0,
    stopped: 57,
    again: { refused: 57, unknown: 0, unacknowledged: 33, number: 0 },
  },
  'by-unit-alone': { ...report, names: null },
  'may-not-send': { ...report, names: null, maySend: false },
  'corrected-and-resent': { ...report, corrections: 2, again: { ...report.again, number: 1 } },
  'channel-failed': { ...report, channels: { posted: 0, failed: failedChannels, of: 3 } },
  'one-of-everything': {
    ...report,
    recipients: 1,
    delivered: 1,
    unknown: 0,
    refused: 0,
    acknowledged: 1,
    seen: 1,
    answers: 1,
    questions: 1,
    channels: { posted: 1, failed: [], of: 1 },
    uncertain: 0,
    names: { refused: [], unknown: [], unacknowledged: [], extra: [], stale: [] },
    units: units.slice(0, 1).map(({ unit }) => ({ unit, recipients: 1, delivered: 1, acknowledged: 1, questions: 1 })),
    again: { refused: 0, unknown: 0, unacknowledged: 0, number: 1 },
    corrections: 1,
  },
  'sent-again': {
    ...report,
    extra: { delivered: 15, waiting: 0, unknown: 2, refused: 1, stopped: 0 },
    names: { ...report.names, ...again },
    again: { ...report.again, number: 1 },
  },
  'correction-failed': { ...report, corrections: 1, stale, names: { ...report.names, ...again, extra: [] } },
  'recall-failed': {
    ...report,
    phase: 'recalled',
    stale: { ...stale, retries: 1 },
    names: { ...report.names, ...again, extra: [] },
  },
  recalling: { ...report, asking: 'recall' },
  recalled: { ...report, phase: 'recalled' },
};
const openedPosts: Readonly<Record<string, InboxPostView>> = {
  received: opened(0),
  'without-name': opened(1),
  answered: opened(2, { published: false }),
  published: opened(2),
  'passed-on': opened(3),
  declined: opened(4),
  'empty-reply': opened(0, { notice: 'empty-reply', draft: '' }),
  'not-stored': opened(0, { notice: 'not-stored', draft: 'Det finns pengar avsatta. Jag återkommer med belopp på fredag.' }),
  alone: opened(0, { candidates: [] }),
};

const each = <View>(kind: string, views: Readonly<Record<string, View>>, draw: Parameters<typeof situation<View>>[2]) =>
  Object.entries(views).map(([name, view]) => situation(`${kind}-${name}`, view, draw));

/** The weekly update as those see it who write it and answer what comes back. */
export const letterAuthorSituations: readonly Situation[] = [
  ...each('letter-form', forms, letterFormCard),
  ...each('letter-desk', desks, letterDeskCard),
  ...each(
    'letter-list',
    {
      full: list,
      empty: { drafts: [], sent: [], more: 0, waitingQuestions: 0, mayDelegate: false },
      held: { ...list, drafts: drafts.map((draft) => ({ ...draft, held: draft.sendAt !== null })) },
    },
    letterListCard,
  ),
  ...each(
    'letter-settings',
    {
      full: settings,
      delegated: { ...settings, delegated: true, latestToNewcomers: true },
      communicator: { ...settings, mayDelegate: false, slot: null, nextSlot: null, hasTemplate: false },
      'time-fault': { ...settings, timeFault: 'time-unreadable' },
    },
    deskSettingsCard,
  ),
  ...each('letter-report', reports, reportCard),
  ...each(
    'letter-answers',
    {
      'by-name': answers,
      'without-names': {
        ...answers,
        byName: false,
        page: 2,
        answers: answers.answers.map(({ text }) => ({ name: null, unit: null, text })),
      },
      none: { ...answers, answered: 0, answers: [], pages: 1 },
    },
    answersCard,
  ),
  ...each(
    'inbox',
    {
      full: inbox,
      filtered: {
        ...inbox,
        posts: posts.slice(0, 1),
        pages: 1,
        filter: { state: 'received', unit: choices.units[0] ?? '', letter: letterId(3) },
      },
      empty: { ...inbox, posts: [], pages: 1, waiting: 0, letters: [], units: [] },
      'last-page': { ...inbox, page: 3 },
    } satisfies Record<string, InboxView>,
    inboxCard,
  ),
  ...each('inbox-post', openedPosts, inboxPostCard),
];

/** Five hundred to choose among, and a body as long as it may be: for the tests of what has room. */
export const crowdedForm = (people: AudienceChoices['people'], filling: string): LetterFormView => ({
  ...form,
  draft: { ...chosen, content: { ...content, body: filling.repeat(LETTER_LIMITS.body).slice(0, LETTER_LIMITS.body) } },
  choices: { ...choices, people },
});
export const crowdedDesk = (people: AudienceChoices['people']): LetterDeskView => ({ ...desk, choices: { people } });
