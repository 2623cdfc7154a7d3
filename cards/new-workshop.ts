import type { CardElementArray, IAdaptiveCard, IToggleInput } from '@microsoft/teams.cards';
import type { NewWorkshopView } from '../src/app/views/new-workshop.ts';
import type { QUESTION_LIMITS } from '../src/domain/questions/limits.ts';
import type { LIMITS } from '../src/domain/workshop/commands.ts';
import type { Texts } from '../src/texts/texts.ts';
import { buttons } from './buttons.ts';
import { field } from './letters/field.ts';
import { frame, heading, notice, quiet } from './parts.ts';
import { cut, withoutControls } from './person-text.ts';
import { faultText } from './planning/fault-text.ts';
import { groupFaultText } from './planning/group-fault-text.ts';
import { choicesOf, numberField, pick } from './planning/pick.ts';

/** The longest that the domain takes; its type holds the number to it. */
const LONGEST: (typeof LIMITS)['title'] = 120;

/** The form for a new workshop, filled in with what was typed. */
export const newWorkshopCard = ({ workshop, people, form, fault, impossible, drafts }: NewWorkshopView, t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.newWorkshop.heading, 'card'),
      quiet(t.newWorkshop.people(people)),
      ...(fault === null ? [] : [notice(t.newWorkshop.faults[fault])]),
      ...(impossible === null
        ? []
        : [
            faultText(groupFaultText(impossible, t)),
            ...buttons({ title: t.newWorkshop.groupPreview.arrange, verb: 'arrange-groups', data: { workshop } }),
          ]),
      ...fields(form, t),
      ...buttons(
        { title: t.newWorkshop.preview, verb: 'preview-groups', data: { workshop, drafts }, style: 'positive', inputs: true },
        { title: t.newWorkshop.cancel, verb: 'home' },
      ),
    ],
  }) satisfies IAdaptiveCard;

/** What was typed as a title may be too long and yet must come back. */
const TYPED = 2_000;

const fields = (form: NewWorkshopView['form'], t: Texts): CardElementArray => {
  const words = t.newWorkshop;
  const required = words.choiceRequired;
  return [
    {
      type: 'Input.Text',
      id: 'title',
      label: words.title,
      placeholder: words.titlePlaceholder,
      ...(form.title !== '' && { value: cut(withoutControls(form.title), TYPED) }),
      isRequired: true,
      errorMessage: words.faults['empty-title'],
      maxLength: LONGEST,
      spacing: 'Medium',
    },
    pick(
      'template',
      words.template,
      form.template,
      Object.entries(t.templates).map(([value, { title, description }]) => ({ title: `${title} · ${description}`, value })),
      words.templateRequired,
    ),
    ...(form.template === 'consent' ? proposal(form, t) : []),
    pick('answers-per', words.answersPer, form.answersPer, choicesOf(['person', 'group'], words.answersPerChoices), required),
    pick('names', words.names, form.names, choicesOf(['all', 'facilitator', 'nobody'], words.namesChoices), required),
    pick('mode', words.mode, form.mode, choicesOf(['mixed', 'by-unit'], words.modeChoices), required),
    pick('split-by', words.splitBy, form.splitBy, choicesOf(['count', 'size'], words.splitByChoices), required),
    numberField('split-number', words.splitNumber, form.splitNumber, { least: 1, most: 500, wrong: words.splitNumberWrong }),
    toggle('director', words.director, form.director),
    toggle('observers', words.observers, form.observers),
    numberField('minutes', words.minutes, form.minutes, { least: 1, most: 240, wrong: words.minutesWrong }),
  ];
};

/** The longest that the domain takes; its type holds the number to it. */
const PROPOSAL: (typeof QUESTION_LIMITS)['proposal'] = 1_000;

/** Asked for when the template has been chosen. May come back too long, as far as these units go. */
const proposal = ({ proposal: value }: NewWorkshopView['form'], t: Texts): CardElementArray => [
  ...field({ id: 'proposal', label: t.newWorkshop.proposal, value, limit: PROPOSAL, units: 3 * PROPOSAL, lines: true }),
  quiet(t.newWorkshop.proposalMeans),
];

const toggle = (id: string, title: string, value: boolean): IToggleInput => ({
  type: 'Input.Toggle',
  id,
  title,
  value: String(value),
  wrap: true,
  spacing: 'Small',
});
