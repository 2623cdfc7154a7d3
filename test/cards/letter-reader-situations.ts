import { answerNoticeCard } from '../../cards/letters/answer-notice-card.ts';
import { askForm } from '../../cards/letters/ask-form.ts';
import { authorReminderCard } from '../../cards/letters/author-reminder-card.ts';
import { deputyCard } from '../../cards/letters/deputy-card.ts';
import { letterCard } from '../../cards/letters/letter-card.ts';
import { letterSearchCard } from '../../cards/letters/letter-search-card.ts';
import { myPostCard } from '../../cards/letters/my-post-card.ts';
import { myPostsCard } from '../../cards/letters/my-posts-card.ts';
import { publishedCard } from '../../cards/letters/published-card.ts';
import { publishedListCard } from '../../cards/letters/published-list-card.ts';
import { asPublished, type LetterCardView, letterCard as letterView } from '../../src/app/views/letters/letter-card.ts';
import { type AskFormView, type MyPostView, myPost } from '../../src/app/views/letters/post-cards.ts';
import { publishedList } from '../../src/app/views/letters/published-list.ts';
import type { DeputyView, LetterSearchView } from '../../src/app/views/letters/writing-cards.ts';
import type { InboxEvent } from '../../src/domain/inbox/events.ts';
import { anna, people, personCalled, persons } from './bjorkhaga.ts';
import { type Situation, situation } from './situation.ts';
import {
  acknowledged,
  answered,
  corrected,
  declined,
  EARLIER,
  inboxOf,
  input,
  LETTER,
  on,
  passedOn,
  published,
  question,
  sentLetter,
  taken,
  upvoted,
  withoutName,
} from './veckobrev.ts';

const reader = personCalled("Siobhán O'Brien").id;
const others = persons.slice(0, 7).map(({ id }) => id);

/** Two published about the letter, one of them asked by many and upvoted by the reader. */
const asked = inboxOf(
  question('p-1', { text: 'Gäller medborgarbudgeten även de kommunala bolagen?' }),
  answered('p-1', 'Ja. Bolagen lämnar förslag på samma sätt som förvaltningarna, senast den 27 mars.'),
  published('p-1'),
  ...[...others, reader].map((person) => upvoted('p-1', person)),
  question('p-2', { text: 'Vem svarar på frågor från pressen om enkäten?' }),
  answered('p-2', 'Kommunikationsenheten. Hänvisa dit, så slipper du stå ensam med frågan.'),
  published('p-2'),
  question('p-3', { text: 'Får vi se svaren per enhet?', letter: EARLIER }),
  answered('p-3', 'Ja, från och med den 20 april. Enheter med färre än fem svar visas inte för sig.'),
  published('p-3'),
  upvoted('p-3', others[0] ?? ''),
);

/** Seven published about the letter, the last of them the longest and the most wondered about. */
const many = inboxOf(
  ...Array.from({ length: 7 }, (_, index) => `p-${index + 1}`).flatMap((id, index) => [
    question(id, { text: `Fråga ${index + 1}: när får vi veta mer om medborgarbudgeten?` }),
    answered(id, index === 6 ? 'Vi berättar mer varje fredag, och det här är skälet. '.repeat(40) : 'På fredag.'),
    published(id),
  ]),
  upvoted('p-7', reader),
);

const letter = (
  { youAsked = [], events = [], content = {} }: Parameters<typeof sentLetter>[0] = {},
  { person = reader, posts = inboxOf(), ...more }: Partial<Parameters<typeof letterView>[3]> & { posts?: typeof asked } = {},
): LetterCardView => letterView(LETTER, sentLetter({ youAsked, events, content }), posts, { person, ...more });

const read = acknowledged(reader);
const mine = 'Vi börjar med att fråga våra egna medarbetare vad som tar tid i onödan.';
const gave = { type: 'letter-answered', at: on('14:05'), person: reader, text: mine } as const;
const bare = { lead: '', ask: '', question: '', links: [], picture: null };

const form: AskFormView = {
  post: 'p-9',
  secret: '7d0c9f3e51b84c0a',
  kind: 'question',
  letter: LETTER,
  letterHeading: 'Medborgarbudget, enkät och en vår att längta till',
  anonymous: true,
  draft: '',
  withoutName: false,
  notice: null,
};

const asking = 'Hur gör vi med de förslag som berör två förvaltningar? Vi har minst tre sådana redan.';
const post = (
  events: readonly InboxEvent[],
  more: Partial<Parameters<typeof myPost>[2]> = {},
  first = question('p-1', { text: asking }),
): MyPostView => {
  const inbox = inboxOf(first, ...events);
  const found = inbox.get('p-1');
  if (!found) throw new Error('the question is not there');
  return myPost(inbox, found, { secret: null, ...more });
};
const hidden = withoutName('p-1', asking);
const key = { secret: '7d0c9f3e51b84c0a' };
const reply = answered(
  'p-1',
  'Lämna dem gemensamt. Den förvaltning som har flest berörda invånare håller i pennan, den andra skriver under.',
);
const fates = {
  answered: reply,
  'passed-on': passedOn('p-1', 'Gun-Britt Åkerlund, Björkhaga Energi AB'),
  declined: declined('p-1', 'Det här beslutar kommunfullmäktige om i juni. Jag vill inte föregripa det.'),
};

const publishedOne = (person: string | null) => {
  const found = asked.get('p-1');
  const [first] = found ? asPublished(found, person) : [];
  if (!first) throw new Error('the question is not published');
  return { question: first, letterHeading: 'Medborgarbudget, enkät och en vår att längta till', back: null };
};

const found: LetterSearchView['found'] = [
  {
    letter: LETTER,
    heading: 'Medborgarbudget, enkät och en vår att längta till',
    lead: sentLetter().content.lead,
    at: on('13:00'),
    marked: [],
    excerpt: null,
  },
  {
    letter: EARLIER,
    heading: 'Skolan först ut',
    lead: 'I höstas bestämde vi oss för att börja med skolan.',
    at: '2026-03-06T12:00:00.000Z',
    marked: [],
    excerpt: null,
  },
];

const deputy: DeputyView = {
  deputy: null,
  people: persons.map(({ id, name, unit }) => ({ id, name, unit })),
  fault: null,
  until: '',
};
const namedDeputy = { name: people.get(anna.id)?.name ?? '', until: '2026-04-10' };

const letters: Readonly<Record<string, LetterCardView>> = {
  letter: letter(),
  'letter-acknowledged': letter({ events: [read] }),
  'letter-answered': letter({ events: [read, gave] }),
  'letter-empty-answer': letter({}, { notice: 'empty-answer', draft: '' }),
  'letter-answer-too-long': letter({}, { notice: 'answer-too-long', draft: `${mine} `.repeat(60) }),
  'letter-not-stored': letter({ events: [gave] }, { notice: 'not-stored', draft: `${mine} Och cheferna.` }),
  'letter-key-below': letter({ events: [read] }, { notice: 'key-below' }),
  'letter-corrected': letter({ events: [read, corrected] }),
  'letter-with-questions': letter({ events: [read], youAsked: ['p-3'] }, { posts: asked }),
  'letter-channel': letter({ events: [corrected], youAsked: ['p-3'] }, { person: null, posts: asked }),
  'letter-bare': letter({ content: bare }),
  'letter-more-answers': letter({ events: [read] }, { posts: many }),
  'letter-not-recipient': letter({}, { person: 'somebody-else', posts: asked }),
};

const forms: Readonly<Record<string, AskFormView>> = {
  'ask-question': form,
  'ask-input': { ...form, kind: 'input' },
  'ask-without-letter': { ...form, letter: null, letterHeading: null, draft: asking },
  'ask-not-anonymous': { ...form, anonymous: false },
  'ask-empty': { ...form, notice: 'empty-post', withoutName: true },
  'ask-too-long': { ...form, notice: 'post-too-long', draft: `${asking} `.repeat(60) },
  'ask-too-many': { ...form, notice: 'too-many-posts', draft: asking, withoutName: true },
  'ask-not-stored': { ...form, notice: 'not-stored', draft: asking },
};

const posts: Readonly<Record<string, MyPostView>> = {
  'my-post-received': post([]),
  'my-post-input': post([], {}, input('p-1', 'Tipset från i fredags fungerade: ett möte, en fråga, ett beslut.')),
  'my-post-taken': post([taken('p-1')]),
  'my-post-answered': post([fates.answered]),
  'my-post-passed-on': post([fates['passed-on']]),
  'my-post-declined': post([fates.declined]),
  'my-post-without-name': post([], key, hidden),
  'my-post-without-name-answered': post([reply], key, hidden),
  'my-post-changing': post([], { changing: true }),
  'my-post-changing-too-long': post(
    [],
    { ...key, changing: true, notice: 'post-too-long', draft: `${asking} `.repeat(60) },
    hidden,
  ),
};

const list = [post([]), post([taken('p-1')]), ...Object.values(fates).map((event) => post([event]))];

export const letterReaderSituations: readonly Situation[] = [
  ...Object.entries(letters).map(([name, view]) => situation(name, view, letterCard)),
  ...Object.entries(forms).map(([name, view]) => situation(name, view, askForm)),
  ...Object.entries(posts).map(([name, view]) => situation(name, view, myPostCard)),
  situation('my-posts', list, myPostsCard),
  situation(
    'my-posts-many',
    Array.from({ length: 14 }, () => post([])),
    myPostsCard,
  ),
  situation('my-posts-none', [], myPostsCard),
  ...Object.entries(fates).map(([name, event]) => situation(`answer-notice-${name}`, post([event]), answerNoticeCard)),
  situation('published-question', publishedOne(null), publishedCard),
  situation('published-question-to-upvote', publishedOne(persons[20]?.id ?? ''), publishedCard),
  situation('published-question-upvoted', publishedOne(reader), publishedCard),
  situation('published-question-from-letter', { ...publishedOne(persons[20]?.id ?? ''), back: LETTER }, publishedCard),
  situation('published-list', publishedList(LETTER, sentLetter(), many, { person: reader, page: 1 }), publishedListCard),
  situation('published-list-last', publishedList(LETTER, sentLetter(), many, { person: reader, page: 2 }), publishedListCard),
  situation(
    'published-list-none',
    publishedList(LETTER, sentLetter(), inboxOf(), { person: reader, page: 1 }),
    publishedListCard,
  ),
  situation('letter-search', { words: 'skola', found, more: 0 }, letterSearchCard),
  situation('letter-search-all', { words: '', found, more: 31 }, letterSearchCard),
  situation('letter-search-nothing', { words: 'enhörning', found: [], more: 0 }, letterSearchCard),
  situation('letter-search-no-letters', { words: '', found: [], more: 0 }, letterSearchCard),
  situation('deputy', deputy, deputyCard),
  situation('deputy-named', { ...deputy, deputy: namedDeputy, until: '2026-04-10' }, deputyCard),
  situation('deputy-date-in-the-past', { ...deputy, fault: 'date-in-the-past', until: '2026-02-01' }, deputyCard),
  situation(
    'author-reminder',
    { slotAt: on('13:00', '2026-03-20'), ready: [], begun: false, oldest: [{ text: asking, at: on('14:10') }], waiting: 7 },
    authorReminderCard,
  ),
  situation(
    'author-reminder-all-answered',
    { slotAt: on('13:00', '2026-03-20'), ready: [], begun: true, oldest: [], waiting: 0 },
    authorReminderCard,
  ),
  situation(
    'author-reminder-not-scheduled',
    {
      slotAt: on('13:00', '2026-03-20'),
      ready: [{ letter: LETTER, heading: 'Tack för i tisdags – och vad som händer nu', saves: 3 }],
      begun: true,
      oldest: [{ text: asking, at: on('14:10') }],
      waiting: 1,
    },
    authorReminderCard,
  ),
];
