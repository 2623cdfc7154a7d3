import type { CardElementArray } from '@microsoft/teams.cards';
import type { ControlCardView } from '../src/app/views/control-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { weekdayAndClock } from '../src/texts/weekday.ts';
import { notice, quiet } from './parts.ts';

/** What kind of round it is: whose answers, in what form, who may know whose they are, and what it builds on. */
export const controlPlan = (view: ControlCardView, t: Texts): CardElementArray => {
  const { phase, people, groups, kind, sitting, names, buildsOn, usedBy, lacksThemes, ended } = view;
  const planned = phase === 'planned';
  const what = [t.control.kind[kind], t.control.answers[sitting], t.control.names[names]];
  return [
    quiet([...(planned ? [`${t.newWorkshop.groupPreview.summary(people, groups.length)}.`] : []), ...what].join(' ')),
    ...(planned ? [quiet(when(view, t))] : []),
    ...(buildsOn === null ? [] : [quiet(t.control.buildsOn(buildsOn))]),
    ...(usedBy === null || ended ? [] : [quiet(t.control.usedBy(usedBy))]),
    // Once: a press that was refused for it says so above.
    ...(lacksThemes && view.notice !== 'no-themes' && !ended ? [notice(t.refusals['no-themes'], 'emphasis')] : []),
  ];
};

const when = ({ days, minutes }: ControlCardView, t: Texts): string =>
  days
    ? `${t.control.opensAt(weekdayAndClock(days.opensAt, t.language))} ${t.control.closesAfterDays(weekdayAndClock(days.closesAt, t.language))}`
    : t.control.length(minutes);
