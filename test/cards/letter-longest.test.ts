import { describe, expect, it } from 'vitest';
import { deputyCard } from '../../cards/letters/deputy-card.ts';
import { letterCard } from '../../cards/letters/letter-card.ts';
import { myPostCard } from '../../cards/letters/my-post-card.ts';
import { publishedCard } from '../../cards/letters/published-card.ts';
import { publishedListCard } from '../../cards/letters/published-list-card.ts';
import type { LetterCardView, PublishedQuestion } from '../../src/app/views/letters/letter-card.ts';
import { generatePeople } from '../../src/demo/generate-people.ts';
import { POST_LIMITS } from '../../src/domain/inbox/inbox.ts';
import { LETTER_LIMITS } from '../../src/domain/letter/content.ts';
import { blockText, directorMarkdown } from '../../src/domain/letter/markdown.ts';
import { texts } from '../../src/texts/texts.ts';
import { LETTER, on } from './veckobrev.ts';
import { ofType, units, wire } from './walk.ts';

/** 80 KB counted as UTF-16 (teams-facts.md). */
const MOST = 40_000;

const filled = (pattern: string, length: number) => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

/** Bodies that grow on their way to the card: by backslashes, word joiners, escapes of JSON, blocks, percent signs. */
const bodies = {
  ordinary: 'Åtgärder för äldre och **öppna** beslut, [läs](https://bjorkhaga.example/x) först.\n\n',
  brackets: '[',
  'closed brackets': '](',
  stars: ' *a',
  backslashes: '\\*',
  quotes: '"',
  braces: '{',
  'one-letter paragraphs': 'a\n\n',
  'changing lists': '- a\n1. b\n',
  links: '[x](https://a.se)',
  'far-off letters in addresses': ' https://a.se/中中中中中中中中中中',
  mentions: '<at>',
};

const question = (pattern: string): PublishedQuestion => ({
  post: '0195a3f0-2b6e-7c41-8f0d-6f2a9b1c5d31',
  question: filled(pattern, POST_LIMITS.text),
  answer: filled(pattern, POST_LIMITS.reply),
  upvotes: 91,
  mine: false,
});

const longest = (pattern: string, reader: LetterCardView['reader']): LetterCardView => ({
  letter: LETTER,
  correctedAt: on('14:20'),
  content: {
    heading: filled(pattern, LETTER_LIMITS.heading),
    lead: filled(pattern, LETTER_LIMITS.lead),
    body: filled(pattern, LETTER_LIMITS.body),
    ask: filled(pattern, LETTER_LIMITS.ask),
    question: filled(pattern, LETTER_LIMITS.question),
    links: Array.from({ length: LETTER_LIMITS.links }, () => ({
      title: filled(pattern, LETTER_LIMITS.linkTitle),
      url: filled('https://bjorkhaga.example/å', LETTER_LIMITS.url),
    })),
    picture: {
      url: filled('https://bjorkhaga.example/bilder/', LETTER_LIMITS.url),
      alt: filled(pattern, LETTER_LIMITS.alt),
    },
    anonymous: true,
  },
  youAsked: Array.from({ length: 5 }, () => question(pattern)),
  questions: Array.from({ length: 5 }, () => question(pattern)),
  moreAnswers: 12,
  reader,
});

const readers: Readonly<Record<string, LetterCardView['reader']>> = {
  'in a channel': null,
  'to one who is no recipient': { recipient: false, acknowledgedAt: null, answer: null, notice: null, draft: null },
  unread: { recipient: true, acknowledgedAt: null, answer: null, notice: null, draft: null },
  answered: { recipient: true, acknowledgedAt: on('14:02'), answer: filled('"', 4_000), notice: null, draft: null },
  'too long an answer': {
    recipient: true,
    acknowledgedAt: null,
    answer: null,
    notice: 'answer-too-long',
    draft: filled('å"', 20_000),
  },
};
const bodyOf = (card: object): readonly unknown[] =>
  ofType(wire(card), 'Container')
    .filter(({ id }) => id === 'letter-body')
    .flatMap((body) => ofType(body, 'TextBlock').map(({ text }) => text));

describe.each(Object.entries(bodies))('the longest letter there can be, of %s', (_, pattern) => {
  it.each(Object.entries(readers))('goes in a message: %s', (__, reader) => {
    const view = longest(pattern, reader);
    for (const t of Object.values(texts)) expect(units(letterCard(view, t))).toBeLessThanOrEqual(MOST);
  });

  it('has a body whole, or cut with words that say so', () => {
    const view = longest(pattern, readers.unread ?? null);
    const body = bodyOf(letterCard(view, texts.sv));
    const whole = directorMarkdown(view.content.body).blocks.map(blockText);
    const said = JSON.stringify(letterCard(view, texts.sv)).includes(texts.sv.lettersReader.letter.tooLong);
    expect(said).toBe(JSON.stringify(body) !== JSON.stringify(whole));
    // No more is cut than has to be.
    if (said) expect(units(letterCard(view, texts.sv))).toBeGreaterThan(38_000);
  });
});

describe('a letter of ordinary words', () => {
  it('is whole with all its parts at their longest, and its questions are cut to what is left', () => {
    const view = longest('Åtgärder för äldre och öppna beslut. ', readers.unread ?? null);
    const card = JSON.stringify(letterCard(view, texts.sv));
    expect(card).not.toContain(texts.sv.lettersReader.letter.tooLong);
    expect(card).toContain(texts.sv.lettersReader.published.whole);
    expect(card.match(/"[^"]{200,300}…"/g)?.length).toBe(20);
  });

  it('shows five questions under each heading and counts the rest', () => {
    const view = longest('Ord. ', readers.unread ?? null);
    const more = { ...view, youAsked: Array.from({ length: 7 }, () => question('Ord. ')) };
    const card = JSON.stringify(letterCard(more, texts.sv));
    expect(card).toContain(texts.sv.lettersReader.letter.moreQuestions(2));
    expect(units(letterCard(more, texts.sv))).toBeLessThanOrEqual(MOST);
  });
});

describe('links and the picture', () => {
  const view = longest('Ord. ', null);
  const withLink = (url: string) =>
    wire(
      letterCard(
        { ...view, content: { ...view.content, links: [{ title: 'Läs mer', url }], picture: { url, alt: 'Karta' } } },
        texts.sv,
      ),
    );

  it('lead to an https address, with its host shown', () => {
    const card = withLink('https://www.bjorkhaga.example/karta?x=1');
    expect(ofType(card, 'Action.OpenUrl')).toEqual([{ type: 'Action.OpenUrl', url: 'https://www.bjorkhaga.example/karta?x=1' }]);
    expect(ofType(card, 'TextRun').map(({ text }) => text)).toContain(' (www.bjorkhaga.example)');
    expect(ofType(card, 'Image')).toMatchObject([{ altText: 'Karta', size: 'Stretch' }]);
  });

  it.each([
    'http://bjorkhaga.example/',
    'javascript:alert(1)',
    'https://anna@elak.example/',
    'https://xn--bjrkhaga-o4a.example/',
    'https://bjоrkhaga.example/',
    `https://bjorkhaga.example/${'å'.repeat(900)}`,
  ])('are words only where no reader should be led: %s', (url) => {
    const card = withLink(url);
    expect(ofType(card, 'Action.OpenUrl', 'Image')).toEqual([]);
    expect(ofType(card, 'TextRun').map(({ text }) => text)).toEqual(expect.arrayContaining(['Läs mer', 'Karta']));
  });
});

describe('the cards of one question', () => {
  const text = filled('"{', POST_LIMITS.text);

  it('go in a message at their longest', () => {
    const fate = { is: 'answered', at: on('15:20'), text } as const;
    const post = {
      post: 'p-1',
      secret: 'k',
      kind: 'question',
      letter: LETTER,
      text,
      at: on('14:00'),
      notice: null,
      draft: null,
    } as const;
    const view = { ...post, fate, open: false, changing: false };
    expect(units(myPostCard(view, texts.sv))).toBeLessThanOrEqual(MOST);
    expect(
      units(publishedCard({ question: question('"{'), letterHeading: filled('"', 120), back: LETTER }, texts.sv)),
    ).toBeLessThanOrEqual(MOST);
  });

  it('go in a message, a page of them at their longest', () => {
    for (const pattern of Object.values(bodies)) {
      const questions = Array.from({ length: 5 }, () => question(pattern));
      const view = { letter: LETTER, heading: filled(pattern, LETTER_LIMITS.heading), questions, page: 2, pages: 3 };
      for (const t of Object.values(texts)) expect(units(publishedListCard(view, t))).toBeLessThanOrEqual(MOST);
    }
  });

  it('lead to all of an answer that is shown in part, in one’s own chat', () => {
    const wholes = (mine: boolean | null, text: string) => {
      const asked = { ...question('a'), question: 'Kort?', answer: text, mine };
      const view = { ...longest('a', mine === null ? null : (readers.unread ?? null)), youAsked: [asked], questions: [] };
      return ofType(wire(letterCard(view, texts.sv)), 'Action.Execute').filter(({ verb }) => verb === 'whole-answer');
    };
    expect(wholes(false, filled('Långt svar. ', 1_000))).toMatchObject([{ data: { post: question('a').post, letter: LETTER } }]);
    expect(wholes(true, 'Kort.')).toEqual([]);
    expect(wholes(null, filled('Långt svar. ', 1_000))).toEqual([]);
  });

  it('never lead away from the card that holds a key', () => {
    const post = {
      post: 'p-1',
      kind: 'question',
      letter: LETTER,
      text: 'Hej',
      at: on('14:10'),
      fate: { is: 'received' },
    } as const;
    const rest = { open: true, changing: false, notice: null, draft: null };
    const verbs = (secret: string | null) =>
      ofType(wire(myPostCard({ ...post, ...rest, secret }, texts.sv)), 'Action.Execute').map(({ verb }) => verb);
    expect(verbs(null)).toContain('show-letter');
    expect(verbs('k').filter((verb) => !String(verb).endsWith('-post'))).toEqual([]);
  });

  it('know the day alone, of one without a name', () => {
    const received = { is: 'received' } as const;
    const post = {
      post: 'p-1',
      kind: 'question',
      letter: null,
      text: 'Hej',
      fate: received,
      open: true,
      changing: false,
      notice: null,
      draft: null,
    } as const;
    const without = JSON.stringify(myPostCard({ ...post, secret: 'k', at: '2026-03-13T00:00:00.000Z' }, texts.sv));
    expect(without).toContain('Skickad 13 mars 2026"');
    expect(JSON.stringify(myPostCard({ ...post, secret: null, at: on('14:10') }, texts.sv))).toContain(
      'Skickad 13 mars 2026 14:10"',
    );
  });

  it('carry the key of one without a name on every button, and none with a name', () => {
    const post = {
      post: 'p-1',
      kind: 'question',
      letter: LETTER,
      text: 'Hej',
      at: on('14:10'),
      fate: { is: 'received' },
      open: true,
    } as const;
    const rest = { notice: null, draft: null };
    const presses = (secret: string | null, changing: boolean) =>
      ofType(wire(myPostCard({ ...post, ...rest, secret, changing }, texts.sv)), 'Action.Execute').filter(
        ({ verb }) => verb !== 'my-posts' && verb !== 'show-letter',
      );
    for (const changing of [true, false]) {
      expect(presses('k', changing).length).toBeGreaterThan(1);
      expect(presses('k', changing).filter(({ data }) => JSON.stringify(data) !== '{"post":"p-1","secret":"k"}')).toEqual([]);
      expect(presses(null, changing).filter(({ data }) => JSON.stringify(data) !== '{"post":"p-1"}')).toEqual([]);
    }
  });
});

describe('a deputy among five hundred', () => {
  const people = generatePeople(500, 11).map(({ id, name, unit }) => ({ id, name, unit }));

  it('is chosen from as many as fit, and the rest are counted', () => {
    const card = deputyCard({ deputy: null, people, fault: null, until: '' }, texts.sv);
    const [list] = ofType(wire(card), 'Input.ChoiceSet');
    const shown = Array.isArray(list?.choices) ? list.choices.length : 0;
    expect(units(card)).toBeLessThanOrEqual(MOST);
    expect(shown).toBeGreaterThan(250);
    expect(JSON.stringify(card)).toContain(texts.sv.lettersReader.deputy.notAll(shown, 500));
  });
});
