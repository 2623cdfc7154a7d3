import { describe, expect, it } from 'vitest';
import { EMPTY_LETTER, EVERYBODY, type LetterDraft, letterFaults } from '../../../src/domain/letter/content.ts';
import { atFields } from '../../../src/tab/views/composer/faults.ts';
import { nextFriday } from '../../../src/tab/views/composer/near-days.ts';
import { same, tidy } from '../../../src/tab/views/composer/tidy.ts';

const draft = (content: Partial<LetterDraft['content']>): LetterDraft => ({
  content: { ...EMPTY_LETTER, heading: 'Vecka 12', body: 'Hej', ...content },
  audience: EVERYBODY,
  channels: [],
});
const told = (content: Partial<LetterDraft['content']>, recipients = 92) =>
  Object.fromEntries(atFields(letterFaults(draft(content), recipients), draft(content)));

describe('what is wrong with a letter', () => {
  it('is said at the field that it is about', () => {
    expect(told({})).toEqual({});
    expect(told({ heading: '', body: '' })).toEqual({ heading: 'heading-empty', body: 'body-empty' });
    expect(told({ lead: 'x'.repeat(401) })).toEqual({ lead: 'lead-too-long' });
    expect(told({ picture: { url: 'http://b.example/b.png', alt: '' } })).toEqual({
      pictureUrl: 'picture-not-https',
      pictureAlt: 'picture-without-alt',
    });
    expect(told({}, 0)).toEqual({ audience: 'audience-empty' });
  });

  it('is said at the very link', () => {
    const links = [
      { title: 'Enkäten', url: 'https://b.example/' },
      { title: 'Budgeten', url: 'http://b.example/' },
      { title: '', url: 'https://c.example/' },
    ];
    expect(told({ links })).toEqual({ linkUrl1: 'link-not-https', linkTitle2: 'link-without-title' });
  });
});

describe('a draft', () => {
  it('is saved without the rows that nothing was written in', () => {
    const rows = { links: [{ title: '', url: ' ' }], picture: { url: '', alt: '' } };
    expect(tidy(draft(rows)).content).toMatchObject({ links: [], picture: null });
    expect(same(draft(rows), draft({}))).toBe(true);
  });
});

describe('the next Friday', () => {
  it('is after today, as the day is in Sweden', () => {
    expect(nextFriday(Date.parse('2026-03-12T12:00:00Z'))).toBe('2026-03-13');
    expect(nextFriday(Date.parse('2026-03-13T12:00:00Z'))).toBe('2026-03-20');
    expect(nextFriday(Date.parse('2026-03-12T23:30:00Z'))).toBe('2026-03-20');
  });
});
