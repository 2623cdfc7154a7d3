import { describe, expect, it } from 'vitest';
import { texts } from '../../src/texts/texts.ts';

const { lettersReader: words } = texts.sv;

describe('Swedish texts of the weekly letter', () => {
  it('use the titles that the issue names', () => {
    const { letter, published } = words;
    expect([letter.read, letter.askQuestion, letter.sendInput, letter.send, published.upvote]).toEqual([
      'Jag har läst',
      'Ställ en fråga',
      'Skicka inspel',
      'Skicka svar',
      'Jag undrar också',
    ]);
    expect([letter.ask, letter.youAsked]).toEqual(['Vad jag vill att du gör', 'Ni frågade']);
    expect(letter.corrected('14:20', '13 mars 2026')).toBe('Rättat 14:20, 13 mars 2026');
    expect(letter.readAt('fredag 13 mars 14:02')).toBe('Du läste det här fredag 13 mars 14:02');
  });

  it('name the fates as the issue does', () => {
    const { fate } = words.post;
    expect([fate.received, fate.taken, fate.answered('i dag'), fate['passed-on']('i dag'), fate.declined('i dag')]).toEqual([
      'Mottaget',
      'Besvaras',
      'Besvarat · i dag',
      'Tas vidare · i dag',
      'Avböjs · i dag',
    ]);
  });

  it('call the director what the municipality does', () => {
    expect(words.notifications.newLetter('stadsdirektör')).toBe('Nytt veckobrev från stadsdirektören.');
    expect(words.notifications.newLetter('kommundirektör')).toBe('Nytt veckobrev från kommundirektören.');
    expect(texts.en.lettersReader.notifications.newLetter('kommundirektör')).toBe(
      'A new weekly letter from the municipal director.',
    );
  });

  it('have the right form for one and for many', () => {
    const { published, letter, reminder } = words;
    expect([1, 7].map(published.upvotes)).toEqual(['1 person undrar också', '7 personer undrar också']);
    expect([0, 1, 7].map(published.upvotesWithYou)).toEqual([
      'Du undrar också',
      'Du och 1 annan undrar också',
      'Du och 7 andra undrar också',
    ]);
    expect(letter.moreQuestions(1)).toBe('1 fråga till får inte plats här.');
    expect([1, 7].map(reminder.waiting)).toEqual(['1 fråga eller inspel väntar på svar', '7 frågor och inspel väntar på svar']);
  });

  it.each(Object.values(texts))(
    'have buttons short enough for a phone in $language',
    ({ lettersReader: { letter, published, ask, post, ...rest } }) => {
      const titles = [
        ...[letter.send, letter.read, letter.askQuestion, letter.sendInput, published.upvote, ask.send, ask.back],
        ...[post.change, post.save, post.withdraw, post.keep, post.look, post.mine, rest.mine.open, rest.news.again],
        ...[rest.search.search, rest.search.open, rest.deputy.save, rest.deputy.remove],
        ...[rest.reminder.write, rest.reminder.letters, rest.reminder.inbox],
      ];
      expect(titles.filter((title) => title.length > 28)).toEqual([]);
    },
  );

  it('name the button that fetches an answer as it is named on the card', () => {
    for (const { lettersReader } of Object.values(texts))
      expect(lettersReader.post.withoutName).toContain(lettersReader.post.look);
  });
});
