import type { App } from '../app/app.ts';
import type { DownloadSource } from '../app/downloads.ts';
import type { InboxPost } from '../app/views/letters/post-cards.ts';
import type { LetterReportView } from '../app/views/letters/report-card.ts';
import type { NamedPerson } from '../app/views/names.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { dayAndClock } from '../texts/time.ts';
import { dayOnly } from '../texts/weekday.ts';
import { type Cell, csv } from './csv.ts';

/** The files of the weekly update. Each asks again whether this person may have it. */
export const letterFiles = (app: App): Readonly<Record<'report' | 'questions', DownloadSource>> => {
  const reader = async (person: string) => {
    const me = await app.people.find(person);
    return me && { me, t: texts[await app.people.language(person)] };
  };
  return {
    async report(person, letter) {
      const who = await reader(person);
      if (!who) return 'not-allowed';
      const view = await app.elsewhere.sending.report(who.me, letter);
      if ('refused' in view && typeof view.refused === 'string')
        return view.refused === 'not-allowed' ? 'not-allowed' : undefined;
      const answers = await app.elsewhere.sending.answers(who.me, letter);
      const rows = 'refused' in answers ? [] : answerRows(answers, who.t);
      return { name: view.heading, kind: 'csv', content: csv([...reportRows(view, who.t), ...rows]) };
    },
    async questions(person) {
      const who = await reader(person);
      if (!who) return 'not-allowed';
      const posts = await app.handling.everything(who.me);
      if ('refused' in posts) return 'not-allowed';
      return { name: who.t.lettersAuthor.file.columns.questions, kind: 'csv', content: csv(questionRows(posts, who.t)) };
    },
  };
};

const reportRows = (view: LetterReportView, t: Texts): readonly (readonly Cell[])[] => {
  const words = t.lettersAuthor.file.columns;
  const units = view.units.map(({ unit, recipients, delivered, acknowledged, questions }) => [
    unit,
    recipients,
    delivered,
    acknowledged,
    questions,
  ]);
  const names = view.names
    ? [
        [],
        [words.name, words.unit, words.state],
        ...view.names.refused.map(({ name, unit, code }) => [name, unit, `${words.refused}: ${t.delivery.why(code)}`]),
        ...view.names.unknown.map(({ name, unit }) => [name, unit, words.unknown]),
        ...view.names.unacknowledged.map(({ name, unit }) => [name, unit, words.unacknowledged]),
      ]
    : [];
  return [[words.unit, words.recipients, words.delivered, words.acknowledged, words.questions], ...units, ...names];
};

const answerRows = (answers: readonly (NamedPerson & { readonly text: string })[], t: Texts): readonly (readonly Cell[])[] => {
  const words = t.lettersAuthor.file.columns;
  if (answers.length === 0) return [];
  return [[], [words.name, words.unit, words.answer], ...answers.map(({ name, unit, text }) => [name, unit, text])];
};

const questionRows = (posts: readonly InboxPost[], t: Texts): readonly (readonly Cell[])[] => {
  const words = t.lettersAuthor.file.columns;
  return [
    [words.sent, words.kind, words.letter, words.name, words.unit, words.text, words.state, words.reply, words.upvotes],
    ...posts.map(({ at, kind, letterHeading, asker, text, fate, upvotes }) => [
      asker === null ? dayOnly(at, t.language) : dayAndClock(at, t.language),
      words.kinds[kind],
      letterHeading,
      asker?.name ?? words.nameless,
      asker?.unit ?? null,
      text,
      words.fates[fate.is],
      replyOf(fate),
      upvotes,
    ]),
  ];
};

const replyOf = (fate: InboxPost['fate']): string | null => {
  switch (fate.is) {
    case 'answered':
      return fate.text;
    case 'passed-on':
      return fate.to;
    case 'declined':
      return fate.why;
    default:
      return null;
  }
};
