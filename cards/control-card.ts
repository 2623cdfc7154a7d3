import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { ControlCardView } from '../src/app/views/control-card.ts';
import type { LIMITS } from '../src/domain/workshop/commands.ts';
import type { Texts } from '../src/texts/texts.ts';
import { clock } from '../src/texts/time.ts';
import { buttons } from './buttons.ts';
import { askingButtons, controlButtons } from './control-buttons.ts';
import { deliveryLines } from './delivery-lines.ts';
import { groupNames } from './group-names.ts';
import { frame, heading, line, notice, question, quiet, surface, title, wide } from './parts.ts';
import { cut, DRAFT, withoutControls } from './person-text.ts';
import { groupGrid, progressBar } from './progress.ts';

/** The longest that the domain takes; its type holds the number to it. */
const LONGEST: (typeof LIMITS)['question'] = 1_000;

/** The facilitator's card of a workshop: where it stands and what can be pressed. The bot edits it in place. */
export const controlCard = (view: ControlCardView, t: Texts) =>
  ({
    ...frame(t),
    ...wide,
    body: [
      heading(where(view, t), 'card'),
      title(view.title),
      ...(view.notice === null ? [] : [notice(t.control.notices[view.notice])]),
      ...(view.asking === 'rewrite-question' ? rewrite(view, t) : question(view.question, view.heading)),
      ...(view.phase === 'planned' || view.phase === 'skipped' ? plan(view, t) : progress(view, t)),
      ...asks(view, t),
      ...(view.asking === 'close-with-people-missing' || view.asking === 'rewrite-question' ? [] : controlButtons(view, t)),
      ...groups(view, t),
      ...deliveryLines(view.delivery, t),
      ...buttons(
        view.delivery.resendable > 0 && {
          title: view.delivery.unknown.length > 0 ? t.control.buttons.resend : t.control.buttons.tryAgain,
          verb: 'resend-unknown',
          data: { workshop: view.workshop, round: view.round, resends: view.delivery.resends },
        },
      ),
    ],
  }) satisfies IAdaptiveCard;

const where = ({ round, rounds, phase, ended }: ControlCardView, t: Texts): string =>
  ended ? t.control.ended : `${t.shared.round(round, rounds)} · ${t.control.phase[phase]}`;

const plan = ({ people, groups: { length }, minutes, answersPer }: ControlCardView, t: Texts): CardElementArray => [
  quiet(
    [`${t.newWorkshop.groupPreview.summary(people, length)}.`, t.control.answers[answersPer], t.control.length(minutes)].join(
      ' ',
    ),
  ),
];

const progress = (view: ControlCardView, t: Texts): CardElementArray => {
  const { answered, asked, answersPer, endsAt, closedAt, reminders } = view;
  return [
    line(t.control.progress[answersPer](answered, asked), { size: 'Large', weight: 'Bolder', spacing: 'Medium' }),
    progressBar(answered, asked, t),
    ...(endsAt === null ? [] : [line(t.control.closesAt(clock(endsAt)), { spacing: 'Small' })]),
    ...(closedAt === null ? [] : [line(t.control.closedAt(clock(closedAt)), { spacing: 'Small' })]),
    ...(reminders > 0 ? [quiet(t.control.reminded(reminders))] : []),
  ];
};

/** What the card asks before it goes on. */
const asks = (view: ControlCardView, t: Texts): CardElementArray => {
  if (view.asking !== 'close-with-people-missing') return [];
  const { answersPer, missing, asked, answered } = view;
  const words = answersPer === 'group' ? t.control.askClose.group(asked - answered) : t.control.askClose.person(missing);
  return [surface([line(words, { weight: 'Bolder' }), ...askingButtons(view, t)], 'warning')];
};

const rewrite = (view: ControlCardView, t: Texts): CardElementArray => [
  {
    type: 'Input.Text',
    id: 'question',
    label: t.control.question,
    value: cut(withoutControls(view.draft ?? view.question), DRAFT),
    isMultiline: true,
    isRequired: true,
    errorMessage: t.control.questionRequired,
    maxLength: LONGEST,
    spacing: 'Medium',
  },
  ...askingButtons(view, t),
];

const groups = (view: ControlCardView, t: Texts): CardElementArray => {
  if (view.phase === 'planned' || view.phase === 'skipped') return [];
  if (view.asking === 'names') return groupNames(view, t);
  return [heading(t.control.groupsHeading), ...groupGrid(view.groups, view.answersPer, t)];
};
