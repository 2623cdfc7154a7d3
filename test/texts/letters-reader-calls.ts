import type { Texts } from '../../src/texts/texts.ts';

/** What the functions of the reader's texts say, in the situations where they say different things. */
export const lettersReaderCalls: Readonly<Record<string, (t: Texts) => readonly string[]>> = {
  'lettersReader.letter.corrected': (t) => [t.lettersReader.letter.corrected('14:20', '13 mars 2026')],
  'lettersReader.letter.readAt': (t) => [t.lettersReader.letter.readAt('fredag 13 mars 14:02')],
  'lettersReader.letter.moreQuestions': (t) => [1, 3].map(t.lettersReader.letter.moreQuestions),
  'lettersReader.published.about': (t) => [t.lettersReader.published.about('Skolan först ut')],
  'lettersReader.published.upvotes': (t) => [1, 7].map(t.lettersReader.published.upvotes),
  'lettersReader.published.upvotesWithYou': (t) => [0, 1, 7].map(t.lettersReader.published.upvotesWithYou),
  'lettersReader.post.sent.question': (t) => [t.lettersReader.post.sent.question('13 mars 2026 14:02')],
  'lettersReader.post.sent.input': (t) => [t.lettersReader.post.sent.input('13 mars 2026')],
  'lettersReader.post.fate.answered': (t) => [t.lettersReader.post.fate.answered('13 mars 2026 14:02')],
  'lettersReader.post.fate.passed-on': (t) => [t.lettersReader.post.fate['passed-on']('13 mars 2026 14:02')],
  'lettersReader.post.fate.declined': (t) => [t.lettersReader.post.fate.declined('13 mars 2026 14:02')],
  'lettersReader.mine.older': (t) => [1, 4].map(t.lettersReader.mine.older),
  'lettersReader.search.notFound': (t) => [t.lettersReader.search.notFound('skola')],
  'lettersReader.search.more': (t) => [1, 31].map(t.lettersReader.search.more),
  'lettersReader.deputy.now': (t) => [t.lettersReader.deputy.now('Åsa', '10 april 2026')],
  'lettersReader.deputy.notAll': (t) => [t.lettersReader.deputy.notAll(310, 500)],
  'lettersReader.reminder.noDraft': (t) => [t.lettersReader.reminder.noDraft('fredag 20 mars 13:00')],
  'lettersReader.reminder.notReady': (t) => [t.lettersReader.reminder.notReady('fredag 20 mars 13:00')],
  'lettersReader.reminder.noTime': (t) => [t.lettersReader.reminder.noTime('fredag 20 mars 13:00')],
  'lettersReader.reminder.waiting': (t) => [1, 7].map(t.lettersReader.reminder.waiting),
  'lettersReader.reminder.sent': (t) => [t.lettersReader.reminder.sent('13 mars 2026')],
  'lettersReader.notifications.newLetter': (t) =>
    (['stadsdirektör', 'kommundirektör'] as const).map(t.lettersReader.notifications.newLetter),
  'lettersReader.notifications.reminder': (t) => [t.lettersReader.notifications.reminder('fredag 20 mars 13:00')],
};
