import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { ControlCardView } from '../src/app/views/control-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { clock } from '../src/texts/time.ts';
import { weekdayAndClock } from '../src/texts/weekday.ts';
import { buttons } from './buttons.ts';
import { askingButtons, controlButtons } from './control-buttons.ts';
import { controlForm, hasForm } from './control-forms.ts';
import { controlPlan } from './control-plan.ts';
import { helpLines, sentMessage } from './control-rooms.ts';
import { fairness, readiness } from './control-waiting.ts';
import { deliveryLines } from './delivery-lines.ts';
import { groupNames } from './group-names.ts';
import { outcomeButtons } from './outcome-buttons.ts';
import { frame, heading, line, notice, question, quiet, surface, title, wide } from './parts.ts';
import { groupGrid, progressBar } from './progress.ts';
import { sinceLines } from './resolutions/action-list.ts';

/** The facilitator's card of a workshop: where it stands and what can be pressed. The bot edits it in place. */
export const controlCard = (view: ControlCardView, t: Texts) =>
  ({
    ...frame(t),
    ...wide,
    body: [
      heading(where(view, t), 'card'),
      title(view.title),
      ...(view.notice === null ? [] : [notice(noticeWords(view, view.notice, t))]),
      ...helpLines(view, t),
      ...(replacesQuestion(view) ? controlForm(view, t) : question(view.question, view.heading)),
      ...controlPlan(view, t),
      ...(view.phase === 'planned' || view.phase === 'skipped' ? [] : progress(view, t)),
      ...asks(view, t),
      ...(view.asking === 'write-message' ? controlForm(view, t) : []),
      ...(view.asking === 'close-with-people-missing' || hasForm(view)
        ? []
        : [...controlButtons(view, t), ...outcomeButtons(view, t)]),
      ...(view.since ? sinceLines(view.since, t) : []),
      ...groups(view, t),
      ...deliveryLines(view.delivery, t),
      ...buttons(
        view.delivery.resendable > 0 && {
          title: view.delivery.unknown.length > 0 ? t.control.buttons.resend : t.control.buttons.tryAgain,
          verb: 'resend-unknown',
          data: { workshop: view.workshop, round: view.round, resends: view.delivery.resends },
        },
      ),
      ...sentMessage(view, t),
    ],
  }) satisfies IAdaptiveCard;

const where = ({ round, rounds, phase, ended }: ControlCardView, t: Texts): string =>
  ended ? t.control.ended : `${t.shared.round(round, rounds)} · ${t.control.phase[phase]}`;

/** In a round of consent the question is the proposal. */
const noticeWords = ({ asking }: ControlCardView, code: NonNullable<ControlCardView['notice']>, t: Texts): string => {
  if (asking === 'ask-again' && code === 'empty-question') return t.control.proposalRequired;
  if (asking === 'ask-again' && code === 'question-too-long') return t.control.proposalTooLong;
  return t.control.notices[code];
};

const replacesQuestion = ({ asking }: ControlCardView): boolean => asking === 'rewrite-question' || asking === 'ask-again';

const progress = (view: ControlCardView, t: Texts): CardElementArray => {
  const { answered, asked, sitting, late, takesLate, days, endsAt, closedAt, reminders } = view;
  const words = t.control.progress[sitting](answered, asked);
  const at = (iso: string) => (days ? weekdayAndClock(iso, t.language) : clock(iso));
  return [
    line(late > 0 ? `${words}, ${t.control.late(late)}` : words, { size: 'Large', weight: 'Bolder', spacing: 'Medium' }),
    progressBar(answered, asked, t),
    ...readiness(view, t),
    ...(endsAt === null
      ? []
      : [line(days ? t.control.closesAfterDays(at(endsAt)) : t.control.closesAt(at(endsAt)), { spacing: 'Small' })]),
    ...(closedAt === null ? [] : [line(t.control.closedAt(at(closedAt)), { spacing: 'Small' })]),
    ...(takesLate ? [quiet(t.control.takesLate)] : []),
    ...(reminders > 0 ? [quiet(t.control.reminded(reminders))] : []),
    ...fairness(view, t),
  ];
};

/** What the card asks before it goes on. */
const asks = (view: ControlCardView, t: Texts): CardElementArray => {
  if (view.asking !== 'close-with-people-missing') return [];
  const { sitting, missing, asked, answered, tooFew } = view;
  const silent = sitting === 'person' ? missing : asked - answered;
  const words = silent > 0 ? t.control.askClose[sitting](silent) : t.control.askClose.nobodyMissing;
  return [
    surface(
      [
        line(words, { weight: 'Bolder' }),
        ...(tooFew && answered > 0 ? [line(t.control.askClose.tooFew, { weight: 'Bolder' })] : []),
        ...askingButtons(view, t),
      ],
      'warning',
    ),
  ];
};

const groups = (view: ControlCardView, t: Texts): CardElementArray => {
  if (view.phase === 'planned' || view.phase === 'skipped') return [];
  if (view.asking === 'names') return groupNames(view, t);
  return [heading(t.control.groupsHeading), ...groupGrid(view.groups, view.sitting, t)];
};
