import type { CardElementArray } from '@microsoft/teams.cards';
import type { DeliveryReport } from '../src/app/views/delivery-report.ts';
import type { Texts } from '../src/texts/texts.ts';
import { nameList, nameOf } from './name-list.ts';
import { heading, quiet } from './parts.ts';
import { personText } from './person-text.ts';

/** Room for the names of each kind, in UTF-16 units as JSON writes them. */
const NAMES = 1_500;

/** `92 mottagare, 91 levererade, 1 nåddes inte: Namn (varför)`; nothing before anything is sent. */
export const deliveryLines = (report: DeliveryReport, t: Texts): CardElementArray => {
  const { waiting, delivered, unknown, refused, channelsInDoubt, channelsRefused } = report;
  const recipients = waiting + delivered + unknown.length + refused.length;
  if (recipients === 0) return [];
  const words = t.delivery;
  const refusedNames = refused.map((person) => `${nameOf(person, t)} (${words.why(person.code)})`);
  const unknownNames = unknown.map((person) => nameOf(person, t));
  const counts = [
    words.recipients(recipients),
    words.delivered(delivered),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    ...(refused.length > 0 ? [`${words.refused(refused.length)}: ${nameList(refusedNames, NAMES, t)}`] : []),
    ...(unknown.length > 0 ? [`${words.unknown(unknown.length)}: ${nameList(unknownNames, NAMES, t)}`] : []),
  ];
  return [
    heading(words.heading),
    personText(counts.join(', '), {}, { spacing: 'Small' }),
    ...(unknown.length > 0 ? [quiet(words.unknownMeans)] : []),
    ...(channelsInDoubt > 0 ? [quiet(words.channelsInDoubt)] : []),
    ...(channelsRefused > 0 ? [quiet(words.channelsRefused)] : []),
  ];
};
