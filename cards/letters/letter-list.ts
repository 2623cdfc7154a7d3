import type { CardElementArray, IAdaptiveCard, IContainer } from '@microsoft/teams.cards';
import type { LetterListView } from '../../src/app/views/letters/writing-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { dayAndClock } from '../../src/texts/time.ts';
import { weekdayAndClock } from '../../src/texts/weekday.ts';
import { type Button, buttons } from '../buttons.ts';
import { frame, heading, line, quiet, surface, wide } from '../parts.ts';
import { personText } from '../person-text.ts';

type Draft = LetterListView['drafts'][number];
type Sent = LetterListView['sent'][number];

/** So many of each kind have room, whatever the view brings; the rest are counted. */
const SHOWN = 10;

/** The author's letters: those under way, those on their way by the clock, and those that have gone. */
export const letterListCard = (view: LetterListView, t: Texts) => {
  const words = t.lettersAuthor.list;
  const scheduled = view.drafts.filter(({ sendAt }) => sendAt !== null);
  const drafts = view.drafts.filter(({ sendAt }) => sendAt === null);
  const lists = [drafts, scheduled, view.sent] as const;
  const more = view.more + lists.reduce((sum, { length }) => sum + Math.max(0, length - SHOWN), 0);
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(words.heading, 'card'),
      ...(view.waitingQuestions > 0 ? [line(words.waiting(view.waitingQuestions))] : []),
      ...buttons(
        { title: words.buttons.create, verb: 'new-letter', style: 'positive' },
        { title: words.buttons.inbox, verb: 'inbox', data: { page: 1 } },
        { title: words.buttons.settings, verb: 'desk' },
      ),
      ...part(
        words.scheduled,
        scheduled.slice(0, SHOWN).map((draft) => draftLines(draft, t)),
      ),
      heading(words.drafts),
      ...(drafts.length === 0 ? [line(words.noDrafts, { spacing: 'Small' })] : []),
      ...drafts.slice(0, SHOWN).map((draft) => draftLines(draft, t)),
      ...part(
        words.sent,
        view.sent.slice(0, SHOWN).map((sent) => sentLines(sent, t)),
      ),
      ...(more > 0 ? [quiet(words.more(more))] : []),
    ],
  } satisfies IAdaptiveCard;
};

const part = (word: string, letters: readonly IContainer[]): CardElementArray =>
  letters.length === 0 ? [] : [heading(word), ...letters];

const draftLines = ({ letter, heading: name, at, sendAt, held }: Draft, t: Texts): IContainer => {
  const words = t.lettersAuthor.list;
  const when = sendAt === null ? words.savedAt(dayAndClock(at, t.language)) : goes(sendAt, held, t);
  return letterLines(name, when, t, [
    { title: words.buttons.open, verb: 'open-letter', data: { letter } },
    { title: words.buttons.copy, verb: 'copy-letter', data: { letter } },
  ]);
};

const goes = (sendAt: string, held: boolean, t: Texts): string =>
  t.lettersAuthor.list[held ? 'heldSince' : 'goesAt'](weekdayAndClock(sendAt, t.language));

const sentLines = ({ letter, heading: name, at, recalled }: Sent, t: Texts): IContainer => {
  const words = t.lettersAuthor.list;
  const when = words.sentAt(dayAndClock(at, t.language));
  return letterLines(name, recalled ? `${when}, ${words.recalled}` : when, t, [
    { title: words.buttons.report, verb: 'letter-report', data: { letter } },
    { title: words.buttons.copy, verb: 'copy-letter', data: { letter } },
  ]);
};

const letterLines = (name: string, when: string, t: Texts, row: readonly Button[]): IContainer =>
  surface([
    personText(name === '' ? t.lettersAuthor.desk.untitled : name, { weight: 'Bolder' }),
    line(when, { spacing: 'Small' }),
    ...buttons(...row),
  ]);
