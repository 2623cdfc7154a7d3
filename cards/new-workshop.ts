import type { CardElementArray, IAdaptiveCard, IChoiceSetInput, INumberInput } from '@microsoft/teams.cards';
import type { NewWorkshopView } from '../src/app/views/new-workshop.ts';
import type { LIMITS } from '../src/domain/workshop/commands.ts';
import type { Texts } from '../src/texts/texts.ts';
import { buttons } from './buttons.ts';
import { frame, heading, notice, quiet } from './parts.ts';
import { cut, withoutControls } from './person-text.ts';

/** The longest that the domain takes; its type holds the number to it. */
const LONGEST: (typeof LIMITS)['title'] = 120;

/** The form for a new workshop, filled in with what was typed. */
export const newWorkshopCard = ({ workshop, people, form, fault, drafts }: NewWorkshopView, t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.newWorkshop.heading, 'card'),
      quiet(t.newWorkshop.people(people)),
      ...(fault === null ? [] : [notice(t.newWorkshop.faults[fault])]),
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
    {
      ...choice('template', words.template, form.template, words.templateRequired),
      choices: Object.entries(t.templates).map(([value, { title, description }]) => ({
        title: `${title} · ${description}`,
        value,
      })),
    },
    {
      ...choice('answers-per', words.answersPer, form.answersPer, words.choiceRequired),
      choices: (['person', 'group'] as const).map((value) => ({ title: words.answersPerChoices[value], value })),
    },
    {
      ...choice('split-by', words.splitBy, form.splitBy, words.choiceRequired),
      choices: (['count', 'size'] as const).map((value) => ({ title: words.splitByChoices[value], value })),
    },
    number('split-number', words.splitNumber, form.splitNumber, { least: 1, most: 500, wrong: words.splitNumberWrong }),
    number('minutes', words.minutes, form.minutes, { least: 1, most: 240, wrong: words.minutesWrong }),
  ];
};

const choice = (id: string, label: string, value: string, errorMessage: string): Omit<IChoiceSetInput, 'choices'> => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  value,
  style: 'expanded',
  wrap: true,
  isRequired: true,
  errorMessage,
  spacing: 'Medium',
});

const number = (
  id: string,
  label: string,
  typed: string,
  { least, most, wrong }: { least: number; most: number; wrong: string },
): INumberInput => {
  const value = Number(typed);
  return {
    type: 'Input.Number',
    id,
    label,
    ...(typed.trim() !== '' && Number.isFinite(value) && { value }),
    min: least,
    max: most,
    isRequired: true,
    errorMessage: wrong,
    spacing: 'Medium',
  };
};
