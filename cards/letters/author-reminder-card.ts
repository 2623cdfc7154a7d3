import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { AuthorReminderView } from '../../src/app/views/letters/writing-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { dayOnly, weekdayAndClock } from '../../src/texts/weekday.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, quiet, surface } from '../parts.ts';
import { cut, harmless, personText } from '../person-text.ts';

/** So many of the oldest questions, and so much of each, in UTF-16 units as JSON writes them. */
const SHOWN = 5;
const TEXT = 300;

/** The day before the weekly slot, to those who write: nothing is scheduled, and who has waited longest for an answer. */
export const authorReminderCard = (view: AuthorReminderView, t: Texts) => {
  const { slotAt, ready, begun, oldest, waiting } = view;
  const words = t.lettersReader.reminder;
  return {
    ...frame(t),
    body: [
      heading(words.heading, 'card'),
      line(words[ready.length > 0 ? 'noTime' : begun ? 'notReady' : 'noDraft'](weekdayAndClock(slotAt, t.language)), {
        spacing: 'Small',
      }),
      ...ready.map((draft) => readyDraft(draft, t)),
      { ...heading(waiting === 0 ? words.allAnswered : words.waiting(waiting)), separator: true },
      ...(oldest.length === 0 ? [] : [quiet(words.oldest)]),
      ...oldest.slice(0, SHOWN).map((post) => waitingPost(post, t)),
      ...buttons(
        { title: words.write, verb: 'new-letter', ...(ready.length === 0 && { style: 'positive' as const }) },
        { title: words.letters, verb: 'letters' },
        waiting > 0 && { title: words.inbox, verb: 'inbox', data: { page: 1 } },
      ),
    ],
  } satisfies IAdaptiveCard;
};

/** It lacks nothing but a time; its desk is where it gets one. */
const readyDraft = ({ letter, heading: name, saves }: AuthorReminderView['ready'][number], t: Texts) => {
  const words = t.lettersReader.reminder;
  const items: CardElementArray = [
    personText(cut(harmless(name), TEXT), { weight: 'Bolder' }),
    line(words.ready, { spacing: 'Small' }),
    ...buttons({ title: words.open, verb: 'show-desk', data: { letter, saves }, style: 'positive' }),
  ];
  return surface(items);
};

/** The day alone: of a post without a name no more is known. */
const waitingPost = ({ text, at }: AuthorReminderView['oldest'][number], t: Texts) => {
  const items: CardElementArray = [
    personText(cut(harmless(text), TEXT)),
    quiet(t.lettersReader.reminder.sent(dayOnly(at, t.language))),
  ];
  return surface(items);
};
