import type { InboxEvent } from '../../src/domain/inbox/events.ts';
import { inbox } from '../../src/domain/inbox/inbox.ts';
import type { Inbox } from '../../src/domain/inbox/state.ts';
import { EVERYBODY, type LetterContent } from '../../src/domain/letter/content.ts';
import type { LetterEvent } from '../../src/domain/letter/events.ts';
import { letter } from '../../src/domain/letter/letter.ts';
import type { Letter, SentLetter } from '../../src/domain/letter/state.ts';
import type { PersonId } from '../../src/domain/people.ts';
import { anna, personCalled, persons } from './bjorkhaga.ts';

/** A weekly letter of Björkhaga and the questions about it, as the domain makes them, for cards that are looked at. */
export const LETTER = '0195a3f0-2b6e-7c41-8f0d-6f2a9b1c5d31';
export const EARLIER = '01957fa1-90aa-7b02-93c4-1e5f7a8b9c20';

const asker = personCalled("Siobhán O'Brien").id;

/** A time of Friday 13 March 2026 (or another day in winter), as the clock in Björkhaga shows it (UTC+1). */
export const on = (clock: string, date = '2026-03-13'): string => new Date(`${date}T${clock}:00+01:00`).toISOString();

const content: LetterContent = {
  heading: 'Medborgarbudget, enkät och en vår att längta till',
  lead: 'Den här veckan öppnar vi för förslag till medborgarbudgeten. Nästa vecka går enkäten ut till alla invånare. Båda behöver er hjälp.',
  body: `Först ett **stort tack** för ledningsdagen. Ni var 92 som arbetade i 15 grupper, och det märktes att *alla* ville framåt.

Tre saker att ha med sig:

- Medborgarbudgeten är öppen till den **27 mars**.
- Enkäten når invånarna på tisdag, se [frågorna](https://enkat.bjorkhaga.example/2026).
- Räddningstjänsten övar i centrum på torsdag kväll.

Vi har lovat varandra att målen ska gå att följa hela vägen från fullmäktige till den som möter invånaren. Därför börjar vi i det lilla, och vi börjar nu.

Anna`,
  ask: 'Berätta om medborgarbudgeten på ert nästa arbetsplatsmöte.',
  question: 'Vad är det första ni gör på er enhet?',
  links: [
    { title: 'Medborgarbudgeten', url: 'https://bjorkhaga.example/medborgarbudget' },
    { title: 'Frågor och svar för chefer', url: 'https://intranat.bjorkhaga.example/chef/fragor?vecka=11' },
  ],
  picture: { url: 'https://bjorkhaga.example/bilder/utvecklingsresan.png', alt: 'Utvecklingsresan, från ord till handling' },
  anonymous: true,
};

/** What happened to a letter after it was sent, in order. */
export const sentLetter = ({
  content: changed = {},
  youAsked = [],
  events = [],
}: {
  content?: Partial<LetterContent>;
  youAsked?: readonly string[];
  events?: readonly LetterEvent[];
} = {}): SentLetter => {
  const draft = { content: { ...content, ...changed }, audience: EVERYBODY, channels: [] };
  const story: readonly LetterEvent[] = [
    { type: 'letter-saved', at: on('10:00'), by: anna.id, draft },
    { type: 'letter-sent', at: on('13:00'), by: anna.id, to: persons.map(({ id }) => id), channels: [], youAsked },
    ...events,
  ];
  const state = story.reduce<Letter>(letter.evolve, letter.initial);
  if (state.phase !== 'sent') throw new Error('the letter is not sent');
  return state;
};

export const acknowledged = (person: PersonId): LetterEvent => ({ type: 'letter-acknowledged', at: on('14:02'), person });

export const corrected: LetterEvent = { type: 'letter-corrected', at: on('14:20'), by: anna.id, content };

export const inboxOf = (...events: readonly InboxEvent[]): Inbox => events.reduce<Inbox>(inbox.evolve, inbox.initial);

export const question = (id: string, { text, letter: about = LETTER }: { text: string; letter?: string }): InboxEvent => ({
  type: 'post-sent',
  at: on('14:10'),
  id,
  kind: 'question',
  asker: { named: true, person: asker },
  letter: about,
  text,
});

export const input = (id: string, text: string): InboxEvent => ({
  type: 'post-sent',
  at: on('14:10'),
  id,
  kind: 'input',
  asker: { named: true, person: asker },
  letter: LETTER,
  text,
});

export const withoutName = (id: string, text: string): InboxEvent => ({
  type: 'post-sent',
  at: '2026-03-13T00:00:00.000Z',
  id,
  kind: 'question',
  asker: { named: false, hash: 'a hash' },
  letter: LETTER,
  text,
});

export const taken = (id: string): InboxEvent => ({ type: 'post-taken', at: on('15:00'), id, by: anna.id });

export const answered = (id: string, text: string): InboxEvent => ({
  type: 'post-answered',
  at: on('15:20'),
  id,
  by: anna.id,
  text,
});

export const passedOn = (id: string, to: string): InboxEvent => ({
  type: 'post-passed-on',
  at: on('15:20'),
  id,
  by: anna.id,
  to,
});

export const declined = (id: string, why: string): InboxEvent => ({
  type: 'post-declined',
  at: on('15:20'),
  id,
  by: anna.id,
  why,
});

export const published = (id: string): InboxEvent => ({ type: 'post-published', at: on('15:30'), id, by: anna.id });

export const upvoted = (id: string, person: PersonId): InboxEvent => ({ type: 'post-upvoted', at: on('16:00'), id, person });
