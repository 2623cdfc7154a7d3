import type { CardElementArray } from '@microsoft/teams.cards';
import type { RoundFormView } from '../../src/app/views/planning/round-form.ts';
import { makesSeveral } from '../../src/domain/round-form/kinds.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { dateField, timeField } from '../letters/time-fields.ts';
import { quiet } from '../parts.ts';
import { choicesOf, pick } from './pick.ts';
import type { Faults } from './round-form.ts';

/** While people meet, or over days. Pairs, fours and groups by topic belong to a meeting. */
export const daysFields = ({ kind, form }: RoundFormView, faults: Faults, t: Texts): CardElementArray => {
  const words = t.roundPlans.fields;
  if (makesSeveral(kind) || form.answersPer === 'pair' || form.answersPer === 'four') return [];
  return [
    pick('timing', words.timing, form.timing, choicesOf(['live', 'days'], words.timingChoices), words.required),
    quiet(words.days),
    ...faults('opensDate'),
    dateField('opens-date', words.opensDate, form.opensDate),
    ...faults('opensTime'),
    timeField('opens-time', words.opensTime, form.opensTime),
    ...faults('closesDate'),
    dateField('closes-date', words.closesDate, form.closesDate),
    ...faults('closesTime'),
    timeField('closes-time', words.closesTime, form.closesTime),
    { type: 'Input.Toggle', id: 'late', title: words.late, value: String(form.late), wrap: true, spacing: 'Small' },
  ];
};
