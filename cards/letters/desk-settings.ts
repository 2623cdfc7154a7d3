import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { DeskSettingsView } from '../../src/app/views/letters/writing-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { weekdayAndClock } from '../../src/texts/weekday.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, quiet } from '../parts.ts';
import { oneOf } from './choices.ts';
import { timeFaults, timeField } from './time-fields.ts';

/** What is proposed to one who has no slot: the product's own example. */
const FRIDAY = { weekday: 5, time: '13:00', skipHolidays: true } as const;

/** What stays the same from week to week. */
export const deskSettingsCard = (view: DeskSettingsView, t: Texts) => {
  const words = t.lettersAuthor.settings;
  return {
    ...frame(t),
    body: [
      heading(words.heading, 'card'),
      ...whoSends(view, t),
      ...slot(view, t),
      heading(words.newcomers),
      line(view.latestToNewcomers ? words.latestToNewcomers : words.nothingToNewcomers, { spacing: 'Small' }),
      ...buttons({
        title: view.latestToNewcomers ? words.buttons.nothingToNewcomers : words.buttons.latestToNewcomers,
        verb: 'newcomers',
        data: { latest: !view.latestToNewcomers },
      }),
      heading(words.template),
      line(view.hasTemplate ? words.hasTemplate : words.noTemplate, { spacing: 'Small' }),
      ...buttons({ title: words.buttons.toList, verb: 'letters' }),
    ],
  } satisfies IAdaptiveCard;
};

const whoSends = ({ delegated, mayDelegate }: DeskSettingsView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.settings;
  return [
    heading(words.whoSends),
    line(delegated ? words.delegated : words.notDelegated, { spacing: 'Small' }),
    ...buttons(
      mayDelegate && {
        title: delegated ? words.buttons.takeBack : words.buttons.delegate,
        verb: 'delegate',
        data: { delegated: !delegated },
      },
    ),
  ];
};

const slot = ({ slot: chosen, nextSlot, timeFault }: DeskSettingsView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.settings;
  const { weekday, time, skipHolidays } = chosen ?? FRIDAY;
  const holidays = skipHolidays ? words.notOnHolidays : words.alsoOnHolidays;
  return [
    heading(words.slot),
    line(chosen === null ? words.noSlot : `${words.everyWeek(weekday, time)}, ${holidays}`, {
      weight: 'Bolder',
      spacing: 'Small',
    }),
    ...(nextSlot === null ? [] : [line(words.nextTime(weekdayAndClock(nextSlot, t.language)), { spacing: 'Small' })]),
    quiet(words.slotMeans),
    oneOf(
      'weekday',
      words.weekday,
      words.weekdays.map((name, index) => ({ title: name, value: String(index + 1) })),
      { value: String(weekday), spacing: 'Medium' },
    ),
    ...timeFaults(timeFault, 'time', t),
    timeField('time', words.time, time),
    { type: 'Input.Toggle', id: 'skip-holidays', title: words.skipHolidays, value: String(skipHolidays), wrap: true },
    ...buttons(
      { title: words.buttons.saveSlot, verb: 'save-slot', inputs: true },
      chosen !== null && { title: words.buttons.removeSlot, verb: 'remove-slot' },
    ),
  ];
};
