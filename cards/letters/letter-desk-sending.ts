import type { CardElementArray } from '@microsoft/teams.cards';
import type { LetterDeskView } from '../../src/app/views/letters/writing-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { clock } from '../../src/texts/time.ts';
import { weekdayAndClock } from '../../src/texts/weekday.ts';
import { type Button, buttons } from '../buttons.ts';
import { heading, line, quiet } from '../parts.ts';
import { dateField, timeFaults, timeField } from './time-fields.ts';

/** Now, or at a time. One who may not send can still change the letter. */
export const deskSending = (view: LetterDeskView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.desk;
  const { letter, faults, maySend, held, recipients, saves } = view;
  const edit: Button = { title: words.buttons.edit, verb: 'edit-letter', data: { letter } };
  if (!maySend) return [heading(words.send), line(words.mayNotSend, { spacing: 'Small' }), ...buttons(edit)];
  if (faults.length > 0) return [...buttons({ ...edit, style: 'positive' }, cancel(view, t))];
  // A held letter asks already whether it is to go: its button is the second step.
  const send: Button = held
    ? { title: words.buttons.sendTo(recipients), verb: 'send-letter-now', data: { letter, saves }, style: 'positive' }
    : { title: words.buttons.send, verb: 'send-letter', data: { letter, saves }, style: 'positive' };
  return [heading(words.send), ...buttons(send, edit), ...schedule(view, t)];
};

const schedule = (view: LetterDeskView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.desk;
  const { letter, sendAt, held, saves, timings } = view;
  const waits = sendAt !== null && !held;
  return [
    heading(words.schedule),
    ...(waits ? [line(words.goesAt(weekdayAndClock(sendAt, t.language)), { weight: 'Bolder', spacing: 'Small' })] : []),
    ...(waits && view.clockNote !== null ? [line(words.clockNotes[view.clockNote](clock(sendAt)), { spacing: 'Small' })] : []),
    ...(waits ? [quiet(words.canChange)] : []),
    ...timeFaults(view.timeFault, 'date', t),
    dateField('date', words.date, view.date),
    ...timeFaults(view.timeFault, 'time', t),
    timeField('time', words.time, view.time),
    ...buttons(
      {
        title: waits ? words.buttons.reschedule : words.buttons.schedule,
        verb: 'schedule-letter',
        data: { letter, saves, timings },
        inputs: true,
      },
      cancel(view, t),
    ),
  ];
};

const cancel = ({ letter, sendAt, saves, timings }: LetterDeskView, t: Texts): Button | false =>
  sendAt !== null && {
    title: t.lettersAuthor.desk.buttons.cancelSchedule,
    verb: 'cancel-schedule',
    data: { letter, saves, timings },
  };
