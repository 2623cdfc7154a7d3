import { answerNoticeCard } from '../../cards/letters/answer-notice-card.ts';
import { answersCard } from '../../cards/letters/answers-card.ts';
import { askForm } from '../../cards/letters/ask-form.ts';
import { authorReminderCard } from '../../cards/letters/author-reminder-card.ts';
import { deputyCard } from '../../cards/letters/deputy-card.ts';
import { deskSettingsCard } from '../../cards/letters/desk-settings.ts';
import { fileCard } from '../../cards/letters/file-card.ts';
import { inboxCard } from '../../cards/letters/inbox-card.ts';
import { inboxPostCard } from '../../cards/letters/inbox-post-card.ts';
import { letterCard } from '../../cards/letters/letter-card.ts';
import { letterDeskCard } from '../../cards/letters/letter-desk.ts';
import { letterFormCard } from '../../cards/letters/letter-form.ts';
import { letterListCard } from '../../cards/letters/letter-list.ts';
import { letterSearchCard } from '../../cards/letters/letter-search-card.ts';
import { myPostCard } from '../../cards/letters/my-post-card.ts';
import { myPostsCard } from '../../cards/letters/my-posts-card.ts';
import { publishedCard } from '../../cards/letters/published-card.ts';
import { publishedListCard } from '../../cards/letters/published-list-card.ts';
import { reportCard } from '../../cards/letters/report-card.ts';
import type { Post } from '../app/ports.ts';
import type { AskingRefusal } from '../app/use-cases/letters/asking.ts';
import type { ReadingRefusal } from '../app/use-cases/letters/reading.ts';
import type { SendingRefusal } from '../app/use-cases/letters/sending.ts';
import type { LetterAnswersView } from '../app/views/letters/answers-card.ts';
import type { LetterCardView, PublishedQuestion } from '../app/views/letters/letter-card.ts';
import type { AskFormView, InboxPostView, InboxView, MyPostView } from '../app/views/letters/post-cards.ts';
import type { PublishedListView } from '../app/views/letters/published-list.ts';
import type { LetterReportView } from '../app/views/letters/report-card.ts';
import type {
  AuthorReminderView,
  DeputyView,
  DeskSettingsView,
  LetterDeskView,
  LetterFormView,
  LetterListView,
  LetterSearchView,
} from '../app/views/letters/writing-cards.ts';
import type { Texts } from '../texts/texts.ts';
import { show } from './show.ts';

/** The views of the weekly update as posts: the card, and the sentence that a notification has for it. */
export const showLetter = {
  letter: (view: LetterCardView, t: Texts, summary = t.lettersReader.notifications.latest): Post => ({
    card: letterCard(view, t),
    summary,
    letter: view.letter,
  }),
  ask: (view: AskFormView, t: Texts): Post => ({ card: askForm(view, t), summary: t.lettersReader.ask.heading[view.kind] }),
  myPost: (view: MyPostView, t: Texts): Post => ({
    card: myPostCard(view, t),
    summary: t.lettersReader.post.heading[view.kind],
  }),
  myPosts: (posts: readonly MyPostView[], t: Texts): Post => ({
    card: myPostsCard(posts, t),
    summary: t.lettersReader.mine.heading,
  }),
  fate: (view: MyPostView, t: Texts): Post => ({ card: answerNoticeCard(view, t), summary: fateSummary(view, t) }),
  published: (question: PublishedQuestion, letterHeading: string | null, t: Texts, back: string | null = null): Post => ({
    card: publishedCard({ question, letterHeading, back }, t),
    summary: t.lettersReader.notifications.published,
  }),
  publishedList: (view: PublishedListView, t: Texts): Post => ({
    card: publishedListCard(view, t),
    summary: t.lettersReader.notifications.published,
  }),
  search: (view: LetterSearchView, t: Texts): Post => ({
    card: letterSearchCard(view, t),
    summary: t.lettersReader.search.heading,
  }),
  deputy: (view: DeputyView, t: Texts): Post => ({ card: deputyCard(view, t), summary: t.lettersReader.deputy.heading }),
  reminder: (view: AuthorReminderView, t: Texts): Post => ({
    card: authorReminderCard(view, t),
    summary: t.lettersReader.reminder.heading,
  }),
  form: (view: LetterFormView, t: Texts): Post => ({
    card: letterFormCard(view, t),
    summary: t.lettersAuthor.notifications.form,
  }),
  desk: (view: LetterDeskView, t: Texts): Post => ({
    card: letterDeskCard(view, t),
    summary: t.lettersAuthor.notifications.desk(view.recipients),
  }),
  list: (view: LetterListView, t: Texts): Post => ({
    card: letterListCard(view, t),
    summary: t.lettersAuthor.notifications.list,
  }),
  settings: (view: DeskSettingsView, t: Texts): Post => ({
    card: deskSettingsCard(view, t),
    summary: t.lettersReader.letter.kicker,
  }),
  report: (view: LetterReportView, t: Texts): Post => ({
    card: reportCard(view, t),
    summary: reportSummary(view, t),
  }),
  answers: (view: LetterAnswersView, t: Texts): Post => ({
    card: answersCard(view, t),
    summary: t.lettersAuthor.report.answerPage.heading,
  }),
  inbox: (view: InboxView, t: Texts): Post => ({
    card: inboxCard(view, t),
    summary: t.lettersAuthor.notifications.inbox(view.waiting),
  }),
  file: (words: string, url: string, t: Texts): Post => ({ card: fileCard(words, url, t), summary: words }),
  inboxPost: (view: InboxPostView, t: Texts): Post => ({ card: inboxPostCard(view, t), summary: t.lettersReader.reminder.inbox }),
} as const;

const reportSummary = ({ phase, delivered, recipients }: LetterReportView, t: Texts): string => {
  const words = t.lettersAuthor.notifications;
  switch (phase) {
    case 'sending':
      return words.sending(delivered, recipients);
    case 'sent':
      return words.report(delivered, recipients);
    case 'stopped':
      return words.stopped(delivered);
    case 'recalled':
      return words.recalled;
  }
};

const fateSummary = ({ kind, fate }: MyPostView, t: Texts): string =>
  fate.is === 'received' || fate.is === 'taken'
    ? t.lettersReader.post.heading[kind]
    : t.lettersReader.notifications.fate[kind][fate.is];

/** A no of the weekly update, in words, with one way onward. */
export const letterRefusal = (code: LetterRefusalCode, t: Texts): Post & { readonly refused: LetterRefusalCode } => ({
  ...refusalWords(code, t),
  refused: code,
});

type LetterRefusalCode = SendingRefusal | ReadingRefusal | AskingRefusal | 'may-not-delegate' | 'may-not-deputise';

const refusalWords = (code: LetterRefusalCode, t: Texts): Post => {
  const { notAllowed, refusals } = t.lettersAuthor;
  switch (code) {
    case 'not-allowed':
      return show.message(notAllowed.write, t, { to: 'home' });
    case 'may-not-send':
      return show.message(notAllowed.send, t, { to: 'home' });
    case 'may-not-delegate':
      return show.message(notAllowed.delegate, t, { to: 'home' });
    case 'may-not-deputise':
      return show.message(t.lettersReader.messages.noDeputy, t, { to: 'home' });
    case 'may-not-ask':
      return show.message(t.lettersReader.messages.observer, t, { to: 'home' });
    case 'no-letters':
      return show.message(t.lettersReader.messages.noLetter, t, { to: 'home' });
    default: {
      const words: Readonly<Record<string, string>> = { ...refusals, ...t.lettersReader.refusals };
      return show.message(words[code] ?? t.messages.oldCard, t, { to: 'home' });
    }
  }
};
